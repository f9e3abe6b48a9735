import type { Basis, ZoneSlug } from "@/lib/content/types/parts";
import { casingWidth, type ThreadKind } from "@/lib/weave/thread-strokes";
import { crossingPath, warpPath, type WarpBand } from "@/lib/weave/warp-paths";
import { zoneCloth } from "@/lib/weave/zone-cloth";
import { RingKey, RingMark } from "./ring";
import { SectorSeal } from "./sector-seal";
import { Thread } from "./thread";
import { Yarn } from "./yarn";

type Sector = { slug: string; thread: ThreadKind; seal: string; name: string; href: string; basis: Basis };
type Props = { zone: ZoneSlug; sectors: Sector[]; basisLabels: Record<Basis, string> };

const band: WarpBand = { left: 12, step: 12, count: 19 };
/** Height of a row of the list and of the drawing beside it: 4rem at 16 px. */
const row = 64;

/**
 * On a zone page: the seven sectors as a list, each thread running on through
 * the zone's weave to a mark that says on what the tie rests. The mark is
 * repeated in words in each item; the key below names the marks that occur.
 */
export function SectorWeave({ zone, sectors, basisLabels }: Props) {
  const { weave, fill, ink, wash } = zoneCloth[zone];
  const rows = sectors.map((_, index) => index * row + row / 2);
  const bottom = sectors.length * row;
  const present = (["stated", "reading", "none"] as const).filter((basis) =>
    sectors.some((s) => s.basis === basis),
  );
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
        <ul className="m-0 list-none p-0">
          {sectors.map(({ slug, seal, name, href, basis }) => (
            <li
              key={slug}
              id={`sectors-${slug}`}
              className="m-0 flex h-16 items-center gap-3 p-0 leading-tight"
            >
              <SectorSeal seal={seal} dashed={basis === "reading"} />
              <span className="block">
                <a href={href}>{name}</a> <span className="sr-only">({basisLabels[basis]})</span>
                {/* Takes the link to the item, under its words: beside them it would push the name off its thread. */}
                <span className="absolute block" />
              </span>
            </li>
          ))}
        </ul>
        <svg
          viewBox={`0 0 296 ${bottom + 32}`}
          preserveAspectRatio="xMaxYMin slice"
          className="h-[30rem] w-32 md:w-74"
          fill="none"
          aria-hidden="true"
        >
          <path fill={wash} d={`M12 0h228v${bottom - 4}h-228z`} />
          <Yarn
            id={`${zone}-warp`}
            d={warpPath(band, -8, bottom - 8, { length: 34, sway: 2, seed: 5 })}
            fill={fill}
            edge={ink}
            step={band.step}
            end="round"
          />
          <path
            d={rows.map((y) => `M0 ${y}H265`).join("")}
            stroke="var(--p-paper)"
            strokeWidth={casingWidth}
          />
          {sectors.map(({ thread, basis }, index) => (
            <g key={thread}>
              <Thread kind={thread} from={0} to={265} y={rows[index] ?? 0} />
              <RingMark basis={basis} x={276} y={rows[index] ?? 0} radius={11} />
            </g>
          ))}
          <Yarn
            id={`${zone}-over`}
            d={crossingPath(weave, band, rows, 9)}
            fill={fill}
            edge={ink}
            step={band.step}
            end="butt"
          />
        </svg>
      </div>
      <RingKey items={present.map((basis) => ({ basis, label: basisLabels[basis] }))} />
    </div>
  );
}
