import { roundCoordinate as r } from "@/lib/weave/round-coordinate";

type Props = {
  id: string;
  d: string;
  fill: string;
  edge: string;
  step: number;
  end: "round" | "butt";
  className?: string;
};

/**
 * Yarns with an edge inside an `<svg>`: one path drawn twice, so that its many
 * points stand in the page once. `step` is the distance between two yarns.
 * Short pieces with butt ends get a fill a little longer than the edge, else a
 * hairline of the edge would close them.
 */
export function Yarn({ id, d, fill, edge, step, end, className }: Props) {
  return (
    <g className={className}>
      <g stroke={edge} strokeWidth={r(step * 0.66 + 1.3)} strokeLinecap={end}>
        <path id={id} d={d} />
      </g>
      <use
        href={`#${id}`}
        stroke={fill}
        strokeWidth={r(step * 0.66 - 0.7)}
        strokeLinecap={end === "butt" ? "square" : end}
      />
    </g>
  );
}
