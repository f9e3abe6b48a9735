import { WeaveDefs } from "@/components/figure/weave-defs";
import { JsonLd } from "@/components/site/json-ld";
import type { Mode } from "@/i18n/routing";
import { listZones } from "@/lib/content/zones";
import { datasetData } from "@/lib/site/structured-data";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { MapArea } from "./map-area";
import { MapDownloads } from "./map-downloads";
import { MapTable } from "./map-table";

/** The map of Shunyi: drawings with list and legend, the text about them, and everything as a table. */
export function MapPage({ mode }: { mode: Mode }) {
  const areas = listZones().flatMap(({ record: { keyFacts } }) =>
    keyFacts.flatMap(({ row, facts }) => (row === "area" ? facts : [])),
  );
  const article = articleProps(mode, "map", (text) => [{ facts: areas }, text]);
  return (
    <ArticlePage
      {...article}
      current="map"
      head={
        <div className="page-width">
          <JsonLd data={datasetData(article)} />
          <WeaveDefs sizes={[5]} />
          <MapArea context={article.context} />
        </div>
      }
    >
      <MapTable locale={article.context.locale} />
      <MapDownloads mode={mode} />
    </ArticlePage>
  );
}
