import { zoneOrder } from "@/lib/weave/zone-cloth";
import { WeavePattern } from "./weave-defs";

/** The strip in three weaves along the top of every page. It brings its own patterns. */
export function Selvedge() {
  return (
    <svg width="100%" height="12" className="block print:hidden" aria-hidden="true">
      {zoneOrder.map((zone, index) => (
        <g key={zone}>
          <WeavePattern id={`selvedge-${index}`} zone={zone} cell={4} />
          <rect x={`${index * 33.33}%`} width="33.4%" height="12" fill={`url(#selvedge-${index})`} />
        </g>
      ))}
    </svg>
  );
}
