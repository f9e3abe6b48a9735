import type { ZoneSlug } from "@/lib/content/types/parts";
import { zoneCloth } from "@/lib/weave/zone-cloth";

type TextProps = { seal: string; x: number; y: number; size: number; fill?: string };

/** The character of a seal inside an `<svg>`; the name beside it says the same, so it is hidden. */
function SealText({ seal, x, y, size, fill }: TextProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fill={fill}
      textAnchor="middle"
      lang="zh-Hans"
      aria-hidden="true"
      className="font-song font-extrabold forced-color-adjust-none"
    >
      {seal}
    </text>
  );
}

type SquareProps = { zone: ZoneSlug; seal: string; left: number; top: number; side: number };

/** The square seal of a zone inside an `<svg>`. */
export function SquareSeal({ zone, seal, left, top, side }: SquareProps) {
  const { fill, on } = zoneCloth[zone];
  return (
    <>
      <path fill={fill} d={`M${left} ${top}h${side}v${side}h${-side}z`} />
      <SealText
        seal={seal}
        x={left + side / 2}
        y={Math.round(top + side * 0.74)}
        size={side * 0.68}
        fill={on}
      />
    </>
  );
}

type RoundProps = { seal: string; x: number; y: number };

/** The round seal of a sector inside an `<svg>`. */
export function RoundSeal({ seal, x, y }: RoundProps) {
  return (
    <>
      <circle cx={x} cy={y} r="19" fill="var(--p-paper)" stroke="var(--p-ink)" strokeWidth="1.6" />
      <SealText seal={seal} x={x} y={y + 7.5} size={21} />
    </>
  );
}

type HitProps = { left: number; top: number; width: number; height: number };

/** An invisible area that makes a link in an `<svg>` as large as a finger. */
export function HitArea({ left, top, width, height }: HitProps) {
  return <path d={`M${left} ${top}h${width}v${height}h${-width}z`} fill="none" pointerEvents="all" />;
}
