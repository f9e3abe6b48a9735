import type { LoomLayout } from "@/lib/weave/loom-layout";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";
import { casingWidth, type ThreadKind } from "@/lib/weave/thread-strokes";
import { crossingPath, warpPath } from "@/lib/weave/warp-paths";
import { zoneCloth, zoneOrder } from "@/lib/weave/zone-cloth";
import { Thread } from "./thread";
import { Yarn } from "./yarn";

type Props = { id: string; layout: LoomLayout; threads: ThreadKind[] };

/**
 * Warp, threads and the pieces of warp that come over them: the figure without
 * its words. Every piece follows the zone's own weave (lib/weave/is-warp-over).
 */
export function LoomCloth({ id, layout, threads }: Props) {
  const { bands, fringe, rows, top, bottom, threadsFrom, width, threadScale, reach } = layout;
  return (
    <g fill="none">
      {zoneOrder.map((zone, index) => {
        const band = bands[index];
        const shape = fringe[index];
        if (!band || !shape) return null;
        const { fill, ink, wash } = zoneCloth[zone];
        return (
          <g key={zone}>
            <path
              fill={wash}
              d={`M${band.left} ${top}h${band.step * band.count}V${bottom - 6}H${band.left}z`}
            />
            <Yarn
              id={`${id}-warp-${index}`}
              d={warpPath(band, top, bottom, shape)}
              fill={fill}
              edge={ink}
              step={band.step}
              end="round"
              className="motion-safe:animate-settle"
            />
          </g>
        );
      })}
      <path
        d={rows.map((y) => `M${threadsFrom} ${y}H${width}`).join("")}
        stroke="var(--p-paper)"
        strokeWidth={r(casingWidth * threadScale)}
      />
      {threads.map((kind, row) => (
        <Thread key={kind} kind={kind} from={threadsFrom} to={width} y={rows[row] ?? 0} scale={threadScale} />
      ))}
      {zoneOrder.map((zone, index) => {
        const band = bands[index];
        if (!band) return null;
        const { weave, fill, ink } = zoneCloth[zone];
        const d = crossingPath(weave, band, rows, reach);
        return (
          <Yarn
            key={zone}
            id={`${id}-over-${index}`}
            d={d}
            fill={fill}
            edge={ink}
            step={band.step}
            end="butt"
          />
        );
      })}
    </g>
  );
}
