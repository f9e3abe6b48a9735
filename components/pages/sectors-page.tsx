import { SectorMatrix } from "@/components/figure/sector-matrix";
import { SectorSeal } from "@/components/figure/sector-seal";
import { ThreadSwatch } from "@/components/figure/thread-swatch";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { langTag, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { matrixProps } from "./matrix-props";
import { SectorTable } from "./sector-table";

/** The seven sectors: why these, a list, and in which zone each is documented. */
export function SectorsPage({ mode }: { mode: Mode }) {
  const cells = listSectors().flatMap((sector) =>
    sector.record.zones.map(({ sources = [] }) => ({ sources })),
  );
  const article = articleProps(mode, "sectors", (text) => [text, ...cells]);
  const { context } = article;
  const t = wordsOf(context.locale);
  const other = otherLocale(context.locale);
  return (
    <ArticlePage {...article} current="sectors">
      <WeaveDefs sizes={[5, 12]} />
      <section className="part" id="list">
        <div className="rule-head">
          <h2>{t("Sector.listHeading")}</h2>
        </div>
        <ul className="sector-list">
          {listSectors().map((sector) => (
            <li key={sector.slug} className="card">
              <a href={hrefOf(mode, pathOf("sectors", sector.slug))}>
                <SectorSeal seal={sector.record.seal} />
                <span>
                  <b>{sector.text[context.locale].title}</b>{" "}
                  <span lang={langTag(other)}>{sector.text[other].title}</span>
                  <ThreadSwatch thread={sector.record.thread} />
                </span>
                <span className="card-text">{sector.text[context.locale].description}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="part" id="matrix">
        <div className="rule-head">
          <h2>{t("Sector.matrixHeading")}</h2>
        </div>
        <SectorMatrix {...matrixProps(context.locale)} />
        <SectorTable context={context} />
      </section>
    </ArticlePage>
  );
}
