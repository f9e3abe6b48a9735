import { langTag, otherLocale, type Locale } from "@/i18n/routing";
import { wideLoom } from "@/lib/weave/loom-layout";
import { wrapLabel } from "@/lib/weave/wrap-label";
import { HitArea, RoundSeal, SquareSeal } from "./loom-seal";
import type { LoomSector, LoomWords, LoomZone } from "./loom-words";
import { SvgLines } from "./svg-lines";

/*
 * From 760 to 900 px the drawing is shown at little more than half its size:
 * there the names grow and the other language, which would be too small to
 * read, steps back.
 */
const quiet = "fill-ink-2 max-lg:text-[17px]";
const other = "fill-ink-2 max-lg:hidden";
const zoneName = {
  en: "font-semibold max-lg:translate-y-2 max-lg:text-[18.5px]",
  zh: "font-song font-extrabold max-lg:translate-y-3 max-lg:text-[19.5px]",
};
const sectorName = {
  en: "font-semibold max-lg:translate-y-2 max-lg:text-[19px]",
  zh: "font-song font-extrabold max-lg:translate-y-2 max-lg:text-[23px]",
};

type ZoneProps = { locale: Locale; zone: LoomZone; left: number };

/** The head of a band: seal, name, and the name in the other language. */
export function WideZoneHead({ locale, zone, left }: ZoneProps) {
  const isChinese = locale === "zh";
  const nameSize = isChinese ? (zone.name.length > 9 ? 17.5 : 20) : 17;
  const otherSize = isChinese ? 13.5 : 15;
  return (
    <a href={zone.href}>
      <HitArea left={left} top={30} width={276} height={64} />
      <SquareSeal zone={zone.zone} seal={zone.seal} left={left} top={30} side={62} />
      <SvgLines
        lines={wrapLabel(zone.name, nameSize, 218)}
        x={left + 74}
        y={isChinese ? 55 : 46}
        size={nameSize}
        leading={20}
        className={zoneName[locale]}
      />
      <SvgLines
        lines={wrapLabel(zone.other, otherSize, isChinese ? 165 : 218)}
        x={left + 74}
        y={isChinese ? 74 : 88}
        size={otherSize}
        leading={16}
        className={other}
        lang={langTag(otherLocale(locale))}
      />
    </a>
  );
}

type SectorProps = { locale: Locale; sector: LoomSector; y: number };

/** The beginning of a thread: seal, name, and the name in the other language beneath it. */
export function WideSectorHead({ locale, sector, y }: SectorProps) {
  const size = locale === "en" ? 17 : 19;
  const otherSize = locale === "en" ? 14.5 : 12.5;
  const lines = wrapLabel(sector.name, size, 176);
  const others = wrapLabel(sector.other, otherSize, 140);
  const top = y - (lines.length * size + others.length * otherSize) * 0.57;
  const lastName = top + lines.length * size * 1.14;
  return (
    <a href={sector.href}>
      <HitArea left={98} top={y - 24} width={224} height={48} />
      <RoundSeal seal={sector.seal} x={118} y={y} />
      <SvgLines
        lines={lines}
        x={150}
        y={top + size * 0.94}
        size={size}
        leading={size * 1.14}
        className={sectorName[locale]}
      />
      <SvgLines
        lines={others}
        x={150}
        y={lastName + otherSize * 0.94}
        size={otherSize}
        leading={otherSize * 1.14}
        className={other}
        lang={langTag(otherLocale(locale))}
      />
    </a>
  );
}

type NumeralProps = { words: LoomWords; nHref: string; part: 3 | 7 | "N" };

/** One of the three large numerals with its words. */
export function WideNumeral({ words, nHref, part }: NumeralProps) {
  const numeral = "font-display font-extrabold";
  const { rows, bottom } = wideLoom;
  const middle = rows[3] ?? 0;
  if (part === 3) {
    return (
      <>
        <text x="322" y="94" fontSize="96" textAnchor="end" className={numeral}>
          3
        </text>
        <SvgLines lines={[words.three]} x={258} y={72} size={15} leading={0} className={quiet} anchor="end" />
      </>
    );
  }
  if (part === 7) {
    return (
      <>
        <text x="0" y={middle + 34} fontSize="96" className={numeral}>
          7
        </text>
        <SvgLines
          lines={wrapLabel(words.seven, 15, 72)}
          x={0}
          y={middle + 60}
          size={15}
          leading={19}
          className={quiet}
        />
      </>
    );
  }
  return (
    <a href={nHref}>
      <HitArea left={0} top={bottom + 50} width={300} height={110} />
      <text x="0" y={bottom + 126} fontSize="96" className={numeral}>
        N
      </text>
      <SvgLines
        lines={[words.n]}
        x={92}
        y={bottom + 82}
        size={17}
        leading={0}
        className="font-semibold max-lg:text-[19px]"
      />
      <SvgLines
        lines={wrapLabel(words.nNote, 15, 195)}
        x={92}
        y={bottom + 103}
        size={15}
        leading={19}
        className={quiet}
      />
    </a>
  );
}
