import { roundCoordinate as r } from "@/lib/weave/round-coordinate";
import { zoneCloth, zoneOrder } from "@/lib/weave/zone-cloth";

/** Three bars with loose ends, in the order of the zones, each 8 units wide. */
const bars = [
  "M3 0h8v31h-2v-4h-1.4v3h-2v-5h-1.2v4H3z",
  "M13 0h8v34h-2v-4h-1.4v2h-2v-5h-1.2v4H13z",
  "M23 0h8v29h-2v-4h-1.4v4h-2v-5h-1.2v4H23z",
];
const lines = [0, 1, 2, 3, 4, 5, 6].map((line) => r(3 + line * 3.6));

/** The site's mark: three bars crossed by seven lines, over and under in turn. app/icon.svg repeats it. */
export function LoomMark() {
  return (
    <svg width="38" height="38" viewBox="0 0 34 34" className="flex-none" aria-hidden="true">
      {zoneOrder.map((zone, bar) => (
        <path key={zone} d={bars[bar]} fill={zoneCloth[zone].fill} />
      ))}
      <path d={lines.map((y) => `M0 ${y}h34`).join("")} stroke="var(--p-ink)" strokeWidth="1.5" />
      {zoneOrder.map((zone, bar) => (
        <path
          key={zone}
          d={lines
            .filter((_, line) => (line + bar) % 2 === 0)
            .map((y) => `M${3 + bar * 10} ${y}h8`)
            .join("")}
          stroke={zoneCloth[zone].fill}
          strokeWidth="2.1"
        />
      ))}
    </svg>
  );
}
