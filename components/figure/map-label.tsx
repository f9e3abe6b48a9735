import { langTag, otherLocale, type Locale } from "@/i18n/routing";
import type { LabelLook, LaidLabel } from "@/lib/map/lay-out-labels";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";

const looks: Record<LabelLook, string> = {
  zone: "font-display font-extrabold",
  airport: "font-semibold",
  place: "",
  station: "",
  water: "fill-waterline font-semibold",
  neighbour: "fill-ink-3 tracking-widest",
};

type Props = { locale: Locale; label: LaidLabel };

/** A label with its halo, the page's language first; from 760 to 900 px the other one would be too small and steps back. */
export function MapLabelText({ locale, label }: Props) {
  return (
    <>
      {label.dot ? (
        <path d={`M${r(label.dot[0] - 3)} ${r(label.dot[1])}h6`} stroke="var(--p-ink)" strokeWidth="6" />
      ) : null}
      {label.lines.map(({ text, y, size, isOther }) => (
        <text
          key={text}
          x={r(label.x)}
          y={r(y)}
          fontSize={size}
          textAnchor={label.anchor === "start" ? undefined : label.anchor}
          lang={isOther ? langTag(otherLocale(locale)) : undefined}
          className={isOther ? "fill-ink-2 max-lg:hidden" : looks[label.look]}
        >
          {`${text} `}
        </text>
      ))}
    </>
  );
}
