import { Loom } from "@/components/figure/loom";
import { langTag, localeOf, otherLocale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { zoneSlug } from "@/lib/content/types/parts";
import { listZones } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { mode: Mode };

/** The 3+7+N figure, its caption, and the same as a list in which every part is a link. */
export function ModelFigure({ mode }: Props) {
  const locale = localeOf(mode);
  const other = otherLocale(locale);
  const t = wordsOf(locale);
  const zones = listZones().map((zone) => ({
    zone: zoneSlug.parse(zone.slug),
    seal: zone.record.seal,
    href: hrefOf(mode, pathOf("zones", zone.slug)),
    name: zone.text[locale].title,
    other: zone.text[other].title,
    short: t(`Home.zoneShort.${zoneSlug.parse(zone.slug)}`),
  }));
  const sectors = listSectors().map((sector) => ({
    thread: sector.record.thread,
    seal: sector.record.seal,
    href: hrefOf(mode, pathOf("sectors", sector.slug)),
    name: sector.text[locale].title,
    other: sector.text[other].title,
  }));
  return (
    <figure className="model-figure">
      <Loom
        locale={locale}
        zones={zones}
        sectors={sectors}
        nHref={hrefOf(mode, "/n/")}
        words={{
          title: t("Home.loomTitle"),
          description: t("Home.loomDescription"),
          three: t("Home.three"),
          threeShort: t("Home.threeShort"),
          seven: t("Home.seven"),
          sevenShort: t("Home.sevenShort"),
          n: t("Home.nLabel"),
          nShort: t("Home.nShort"),
          nNote: t("Home.nNote"),
        }}
      />
      <figcaption>
        <span>{t("Home.caption")}</span>
        <a href={hrefOf(mode, "/sectors/#matrix")}>{t("Home.captionLink")}</a>
      </figcaption>
      <details className="model-list">
        <summary>{t("Home.listHeading")}</summary>
        <dl>
          <dt>{t("Home.zonesLabel")}</dt>
          {zones.map((zone) => (
            <dd key={zone.zone}>
              <a href={zone.href}>{zone.name}</a> <span lang={langTag(other)}>{zone.other}</span>
            </dd>
          ))}
          <dt>{t("Home.sectorsLabel")}</dt>
          {sectors.map((sector) => (
            <dd key={sector.thread}>
              <a href={sector.href}>{sector.name}</a> <span lang={langTag(other)}>{sector.other}</span>
            </dd>
          ))}
          <dt>{t("Home.nListLabel")}</dt>
          <dd>
            <a href={hrefOf(mode, "/n/")}>{t("Home.nNote")}</a>
          </dd>
        </dl>
      </details>
    </figure>
  );
}
