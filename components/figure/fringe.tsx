import { warpPath, type WarpBand } from "@/lib/weave/warp-paths";

type Item = { label: string; href?: string; open?: boolean };
type Props = { items: Item[] };

const band: WarpBand = { left: 0, step: 14, count: 13 };

/**
 * What N holds: one bundle of loose ends for each kind of measure, with its
 * name across it. The last, `open`, is dotted: it stands for what has no name
 * yet.
 */
export function Fringe({ items }: Props) {
  return (
    <ul className="m-0 grid list-none grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-x-6 gap-y-8 p-0">
      {items.map(({ label, href, open = false }, index) => (
        <li key={label} className="flex flex-col">
          <FringeYarn d={warpPath(band, 4, 30, { length: 0, sway: 0, seed: 1 })} height={28} open={open} />
          <span className="py-1.5 leading-tight font-semibold">
            {href ? <a href={href}>{label}</a> : label}
          </span>
          <span className="mt-auto block">
            <FringeYarn
              d={warpPath(band, open ? 3 : -8, 8, { length: 150, sway: 10, seed: 11 + index })}
              height={172}
              open={open}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function FringeYarn({ d, height, open }: { d: string; height: number; open: boolean }) {
  return (
    <svg
      viewBox={`0 0 182 ${height}`}
      className="block h-auto w-full overflow-visible [clip-path:inset(0_-1rem)]"
      aria-hidden="true"
    >
      <path
        d={d}
        fill="none"
        stroke="var(--p-ink)"
        strokeWidth={open ? 5 : 7}
        strokeLinecap="round"
        strokeDasharray={open ? "0.1 9" : undefined}
      />
    </svg>
  );
}
