import { SectorWeave } from "@/components/figure/sector-weave";
import { WeaveBand } from "@/components/figure/weave-band";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { PageNotesList } from "@/components/content/page-notes-list";
import { PageTerms } from "@/components/content/page-terms";
import { SectionView } from "@/components/content/prose-view";
import { JsonLd } from "@/components/site/json-ld";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { langTag, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { zoneSlug } from "@/lib/content/types/parts";
import type { Zone } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { placeData } from "@/lib/site/structured-data";
import { DiscrepancyList } from "./discrepancy-list";
import { KeyFacts } from "./key-facts";
import { pageContext } from "./page-context";
import { PageIndex } from "./page-index";
import { mapSources } from "./map-sources";
import { ZoneMap } from "./zone-map";

/** One zone: the answer first, then key facts, what one can do there, what changed, what is not known. */
export function ZonePage({ mode, zone }: { mode: Mode; zone: Zone }) {
  const path = pathOf("zones", zone.slug);
  const slug = zoneSlug.parse(zone.slug);
  const { title, description, prose, short } = zone.text[localeOf(mode)];
  const [lead, ...rest] = prose.sections;
  const context = pageContext(mode, [
    { prose: { sections: lead === undefined ? [] : [lead] } },
    { facts: zone.record.keyFacts.flatMap((row) => row.facts) },
    { prose: { sections: rest } },
  ]);
  const t = wordsOf(context.locale);
  const index = [
    { id: "key-facts", title: t("Zone.keyFactsHeading") },
    { id: "sectors", title: t("Zone.sectorsHeading") },
    ...rest.map(({ id, title: heading }) => ({ id, title: heading ?? "" })),
    { id: "disagree", title: t("Zone.disagreeHeading") },
    { id: "notes", title: t("Notes.heading") },
  ];
  return (
    <PageShell mode={mode} path={path} current="zones" checked={zone.record.checked}>
      <JsonLd
        data={placeData({
          mode,
          path,
          title,
          description,
          checked: zone.record.checked,
          otherName: zone.text[otherLocale(context.locale)].title,
        })}
      />
      <WeaveDefs sizes={[5, 12]} />
      <PageHead
        mode={mode}
        trail={[{ label: t("Nav.zones"), path: "/zones/" }]}
        here={short}
        title={title}
        other={zone.text[otherLocale(context.locale)].title}
      />
      <div className="mt-6">
        <WeaveBand zone={slug} kind="page" seal={zone.record.seal} />
      </div>
      <div className="page-width three-columns">
        <PageIndex label={t("Zone.contents")} items={index} />
        <div className="prose">
          {lead === undefined ? null : <SectionView section={lead} context={context} />}
          <section id="key-facts">
            <h2>{t("Zone.keyFactsHeading")}</h2>
            <KeyFacts zone={zone} context={context} />
          </section>
          <section id="sectors">
            <h2>{t("Zone.sectorsHeading")}</h2>
            <p>{t("Zone.sectorsNote")}</p>
            <SectorWeave
              zone={slug}
              basisLabels={{ stated: t("Basis.stated"), reading: t("Basis.reading"), none: t("Basis.none") }}
              sectors={listSectors().map((sector) => ({
                slug: sector.slug,
                thread: sector.record.thread,
                seal: sector.record.seal,
                name: sector.text[context.locale].title,
                href: hrefOf(mode, pathOf("sectors", sector.slug)),
                basis: sector.record.zones.find(({ id }) => id === slug)?.basis ?? "none",
              }))}
            />
          </section>
          {rest.map((section) => (
            <SectionView key={section.id} section={section} context={context} />
          ))}
          <section id="disagree">
            <h2>{t("Zone.disagreeHeading")}</h2>
            <DiscrepancyList ids={zone.record.discrepancies} mode={mode} />
          </section>
        </div>
        <aside className="margin-column">
          <ZoneMap mode={mode} />
          <p className="small" lang={langTag(context.locale)}>
            {t("Zone.mapCaption")} {mapSources(context.locale)}{" "}
            <a href={hrefOf(mode, "/map/")}>{t("Zone.openMap")}</a>
          </p>
        </aside>
      </div>
      <div className="page-width">
        <PageNotesList context={context} />
        <PageTerms texts={[prose]} context={context} />
      </div>
    </PageShell>
  );
}
