import type { Locale } from "@/i18n/routing";
import { narrowLoom } from "@/lib/weave/loom-layout";
import { wrapLabel } from "@/lib/weave/wrap-label";
import { HitArea, SquareSeal } from "./loom-seal";
import type { LoomSector, LoomWords, LoomZone } from "./loom-words";
import { SvgLines } from "./svg-lines";

type ZoneProps = { locale: Locale; zone: LoomZone; left: number };

/** The head of a band on a telephone: seal and short name. */
export function NarrowZoneHead({ locale, zone, left }: ZoneProps) {
  return (
    <a href={zone.href}>
      <HitArea left={left - 4} top={4} width={82} height={78} />
      <SquareSeal zone={zone.zone} seal={zone.seal} left={left + 18} top={8} side={40} />
      <SvgLines
        lines={[zone.short]}
        x={left + 38}
        y={65}
        size={locale === "en" ? 13 : 15}
        leading={0}
        className="font-semibold"
        anchor="middle"
      />
    </a>
  );
}

type SectorProps = { locale: Locale; sector: LoomSector; y: number };

/** The beginning of a thread on a telephone: the name alone. */
export function NarrowSectorHead({ locale, sector, y }: SectorProps) {
  const size = locale === "en" ? 14.5 : 15.5;
  const lines = wrapLabel(sector.name, size, 96);
  return (
    <a href={sector.href}>
      <HitArea left={0} top={y - 24} width={102} height={48} />
      <SvgLines
        lines={lines}
        x={0}
        y={y + 5 - (lines.length - 1) * 8}
        size={size}
        leading={16}
        className={locale === "en" ? "font-semibold" : "font-song font-extrabold"}
      />
    </a>
  );
}

type NumeralProps = { words: LoomWords; nHref: string; part: 3 | 7 | "N" };

/** One of the three numerals on a telephone. */
export function NarrowNumeral({ words, nHref, part }: NumeralProps) {
  const numeral = "font-display font-extrabold";
  const { bottom } = narrowLoom;
  if (part === "N") {
    return (
      <a href={nHref}>
        <HitArea left={0} top={bottom + 40} width={100} height={84} />
        <text x="0" y={bottom + 92} fontSize="62" className={numeral}>
          N
        </text>
        <SvgLines
          lines={[words.nShort]}
          x={0}
          y={bottom + 114}
          size={14}
          leading={0}
          className="font-semibold"
        />
      </a>
    );
  }
  const y = part === 3 ? 46 : 101;
  const label = part === 3 ? words.threeShort : words.sevenShort;
  return (
    <>
      <text x="0" y={y} fontSize="52" className={numeral}>
        {part}
      </text>
      <SvgLines lines={[label]} x={34} y={y - 1} size={14} leading={0} className="fill-ink-2" />
    </>
  );
}
