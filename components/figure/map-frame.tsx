import { graticuleLines } from "@/lib/map/graticule-lines";
import { mapSize, unitsPerKm, type MapView } from "@/lib/map/map-view";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";

type NeatlineProps = { left: number; width: number; unit: number };

/** The frame: two fine lines with a bar between them, black and white in turn. `unit` is one pixel of the screen, roughly. */
export function Neatline({ left, width, unit }: NeatlineProps) {
  const edge = (inset: number) => ({
    x: r(left + inset * unit),
    y: r(inset * unit),
    width: r(width - 2 * inset * unit),
    height: r(mapSize.height - 2 * inset * unit),
  });
  return (
    <g fill="none" stroke="var(--p-ink)">
      <rect {...edge(4)} strokeWidth={r(8 * unit)} stroke="var(--p-paper)" />
      <rect {...edge(5.5)} strokeWidth={r(5 * unit)} strokeDasharray={`${r(20 * unit)} ${r(20 * unit)}`} />
      <rect {...edge(3)} strokeWidth={r(unit)} />
      <rect {...edge(8)} strokeWidth={r(unit)} />
    </g>
  );
}

type DegreesProps = { view: MapView };

/** The degrees of the graticule along the frame. They are marks on paper, not content, hence hidden from assistive technology. */
export function Degrees({ view }: DegreesProps) {
  const { meridians, parallels } = graticuleLines(view);
  return (
    <g fontSize="11" className="fill-ink-2 max-lg:hidden" aria-hidden="true">
      {meridians.map(({ at, label }) => (
        <text key={label} x={r(at + 4)} y="24">
          {label}
        </text>
      ))}
      {parallels.map(({ at, label }) => (
        <text key={label} x="14" y={r(at - 4)}>
          {label}
        </text>
      ))}
    </g>
  );
}

type ScaleProps = { view: MapView; right: number; y: number; unit: number; kilometres: string };

/** The scale bar: half black, half white, its length in words. */
export function ScaleBar({ view, right, y, unit, kilometres }: ScaleProps) {
  const length = unitsPerKm(view) * view.scaleKm;
  const height = 5 * unit;
  const x = right - length;
  return (
    <>
      <g strokeWidth={r(unit)} stroke="var(--p-ink)">
        <path fill="var(--p-sheet)" d={`M${r(x)} ${r(y)}h${r(length)}v${r(height)}h${r(-length)}z`} />
        <path fill="var(--p-ink)" d={`M${r(x)} ${r(y)}h${r(length / 2)}v${r(height)}h${r(-length / 2)}z`} />
      </g>
      <text x={r(x)} y={r(y - 5 * unit)} fontSize={r(13 * unit)}>
        {kilometres}
      </text>
    </>
  );
}

type NorthProps = { x: number; y: number; unit: number; letter: string };

/** The north arrow with its letter. */
export function NorthArrow({ x, y, unit, letter }: NorthProps) {
  const at = (dx: number, dy: number) => `${r(x + dx * unit)} ${r(y + dy * unit)}`;
  return (
    <>
      <path fill="var(--p-ink)" d={`M${at(0, -26)}L${at(7, 6)}L${at(0, 0)}L${at(-7, 6)}z`} stroke="none" />
      <text
        x={r(x)}
        y={r(y - 30 * unit)}
        fontSize={r(14 * unit)}
        textAnchor="middle"
        className="font-display font-extrabold"
        aria-hidden="true"
      >
        {letter}
      </text>
    </>
  );
}
