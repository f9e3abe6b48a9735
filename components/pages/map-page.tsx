import { WeaveDefs } from "@/components/figure/weave-defs";
import { JsonLd } from "@/components/site/json-ld";
import { localeOf, type Mode } from "@/i18n/routing";
import { getArticle } from "@/lib/content/articles";
import { listZones } from "@/lib/content/zones";
import { datasetData } from "@/lib/site/structured-data";
import { ArticlePage } from "./article-page";
import { MapArea } from "./map-area";
import { MapDownloads } from "./map-downloads";
import { MapTable } from "./map-table";
import { pageContext } from "./page-context";

const path = "/map/";

/** The map of Shunyi: drawings with list and legend, the text about them, and everything as a table. */
export function MapPage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("map");
  const { title, description, prose } = text[localeOf(mode)];
  const areas = listZones().flatMap(({ record: { keyFacts } }) =>
    keyFacts.flatMap(({ row, facts }) => (row === "area" ? facts : [])),
  );
  const context = pageContext(mode, [{ facts: areas }, { prose }]);
  return (
    <ArticlePage
      context={context}
      path={path}
      current="map"
      title={title}
      description={description}
      checked={record.checked}
      prose={prose}
      head={
        <div className="page-width">
          <JsonLd data={datasetData({ mode, path, title, description, checked: record.checked })} />
          <WeaveDefs sizes={[5]} />
          <MapArea context={context} />
        </div>
      }
    >
      <MapTable locale={context.locale} />
      <MapDownloads mode={mode} />
    </ArticlePage>
  );
}
