import type { Locale } from "@/i18n/routing";
import { narrowLoom, wideLoom, type LoomLayout } from "@/lib/weave/loom-layout";
import { LoomCloth } from "./loom-cloth";
import { NarrowNumeral, NarrowSectorHead, NarrowZoneHead } from "./loom-narrow-labels";
import { WideNumeral, WideSectorHead, WideZoneHead } from "./loom-wide-labels";
import type { LoomSector, LoomWords, LoomZone } from "./loom-words";

type Props = {
  locale: Locale;
  zones: LoomZone[];
  sectors: LoomSector[];
  words: LoomWords;
  nHref: string;
};

const drawings = {
  wide: {
    layout: wideLoom,
    className: "hidden md:block print:block",
    Zone: WideZoneHead,
    Sector: WideSectorHead,
    Numeral: WideNumeral,
  },
  narrow: {
    layout: narrowLoom,
    className: "mx-auto block max-w-136 md:hidden print:hidden",
    Zone: NarrowZoneHead,
    Sector: NarrowSectorHead,
    Numeral: NarrowNumeral,
  },
};

/**
 * The 3+7+N figure. Both drawings stand in the page and style sheets show one
 * of them; the other is out of reach for assistive technology as well. The
 * caption, which must say that crossings show structure and not activity, is
 * the caller's.
 */
export function Loom(props: Props) {
  return (
    <>
      <Drawing {...props} kind="wide" />
      <Drawing {...props} kind="narrow" />
    </>
  );
}

function Drawing({ locale, zones, sectors, words, nHref, kind }: Props & { kind: keyof typeof drawings }) {
  const { layout, className, Zone, Sector, Numeral } = drawings[kind];
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.title}
      aria-describedby={`loom-${kind}`}
      className={`h-auto w-full fill-ink font-sans [&_a]:no-underline [&_a:hover_text]:underline ${className}`}
    >
      <desc id={`loom-${kind}`}>{words.description}</desc>
      <LoomCloth id={`loom-${kind}`} layout={layout} threads={sectors.map(({ thread }) => thread)} />
      <Numeral part={3} words={words} nHref={nHref} />
      {zones.map((zone, index) => (
        <Zone key={zone.zone} locale={locale} zone={zone} left={bandLeft(layout, index)} />
      ))}
      <Numeral part={7} words={words} nHref={nHref} />
      {sectors.map((sector, row) => (
        <Sector key={sector.thread} locale={locale} sector={sector} y={layout.rows[row] ?? 0} />
      ))}
      <Numeral part="N" words={words} nHref={nHref} />
    </svg>
  );
}

function bandLeft(layout: LoomLayout, index: number): number {
  return layout.bands[index]?.left ?? 0;
}
