import { listZones } from "@/lib/content/zones";
import { PageTerms } from "@/components/content/page-terms";
import { ProseView } from "@/components/content/prose-view";
import { SectorMatrix } from "@/components/figure/sector-matrix";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { datasetData } from "@/lib/site/structured-data";
import { JsonLd } from "@/components/site/json-ld";
import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { matrixProps } from "./matrix-props";
import { SectorTable } from "./sector-table";
import { ZoneComparison } from "./zone-comparison";
import { ZonesMap } from "./zones-map";

/** The three zones: how to read them, a comparison, the map, and sector by zone. */
export function ZonesPage({ mode }: { mode: Mode }) {
  const keyFacts = { facts: listZones().flatMap((zone) => zone.record.keyFacts.flatMap((row) => row.facts)) };
  const article = articleProps(mode, "zones", (text) => [text, keyFacts]);
  const { context, prose } = article;
  const t = wordsOf(context.locale);
  // What the map shows is said beside the map, not before the comparison.
  const aboutMap = prose.sections.filter((section) => section.id === "map");
  const before = prose.sections.filter((section) => section.id !== "map");
  return (
    <ArticlePage {...article} current="zones" prose={{ sections: before }}>
      <JsonLd data={datasetData(article)} />
      <WeaveDefs sizes={[5, 12]} />
      <section className="part" id="comparison">
        <div className="rule-head">
          <h2>{t("Zones.comparisonHeading")}</h2>
        </div>
        <ZoneComparison context={context} />
      </section>
      <div className="part">
        <div className="prose">
          <ProseView prose={{ sections: aboutMap }} context={context} />
        </div>
        <ZonesMap mode={mode} />
      </div>
      <section className="part" id="matrix">
        <div className="rule-head">
          <h2>{t("Zones.matrixHeading")}</h2>
        </div>
        <SectorMatrix {...matrixProps(context.locale)} />
        <SectorTable context={context} />
      </section>
      <PageTerms texts={[{ sections: aboutMap }]} context={context} />
    </ArticlePage>
  );
}
