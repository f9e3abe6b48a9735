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
  // Lines are as fine as letters are small: on telephones the whole drawing is.
  const size = label.lines[0]?.size ?? 0;
  return (
    <>
      {label.lead ? <path d={label.lead} stroke="var(--p-ink)" strokeWidth={size > 20 ? 2 : 1} /> : null}
      {label.lines.map(({ text, y, size: fontSize, isOther }) => (
        <text
          key={text}
          x={r(label.x)}
          y={r(y)}
          fontSize={fontSize}
          textAnchor={label.anchor === "start" ? undefined : label.anchor}
          lang={isOther ? langTag(otherLocale(locale)) : undefined}
          className={isOther ? "fill-ink-2 max-lg:hidden" : looks[label.look] || undefined}
        >
          {`${text} `}
        </text>
      ))}
    </>
  );
}
