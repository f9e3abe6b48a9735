import { roundCoordinate as r } from "@/lib/weave/round-coordinate";
import { threadStrokes, type ThreadKind } from "@/lib/weave/thread-strokes";

type Props = {
  kind: ThreadKind;
  from: number;
  to: number;
  y: number;
  scale?: number;
  ink?: string;
  paper?: string;
};

/** A sector's thread drawn from left to right inside an `<svg>`. */
export function Thread({
  kind,
  from,
  to,
  y,
  scale = 1,
  ink = "var(--p-ink)",
  paper = "var(--p-paper)",
}: Props) {
  return threadStrokes(kind, scale).map(({ width, offset, dash, isRound, isPaper }) => (
    <path
      key={`${offset}/${width}`}
      d={`M${r(from)} ${r(y + offset)}H${r(to)}`}
      stroke={isPaper ? paper : ink}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinecap={isRound ? "round" : undefined}
    />
  ));
}
