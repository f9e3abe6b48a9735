import { roundCoordinate as r } from "@/lib/weave/round-coordinate";

type Props = {
  lines: string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  size: number;
  leading: number;
  className?: string;
  lang?: string;
  anchor?: "middle" | "end";
};

/**
 * Text broken into lines by the caller, because SVG does not break it. A line
 * ends with a space, so that a link made of several lines is read as words.
 */
export function SvgLines({ lines, x, y, size, leading, className, lang, anchor }: Props) {
  return lines.map((line, index) => (
    <text
      key={line}
      x={r(x)}
      y={r(y + index * leading)}
      fontSize={size}
      className={className}
      lang={lang}
      textAnchor={anchor}
    >
      {`${line} `}
    </text>
  ));
}
