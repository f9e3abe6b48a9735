import { freeGeo } from "./free-geo";
import type { GeoData } from "./geo-schema";
import { layerOf } from "./map-layers";

/**
 * What readers may take along, as GeoJSON: every shape with its source, precision and licence. What
 * carries no clear licence stays out, and the collection says so.
 */
export function mapDownload(data: GeoData): object {
  const { zones, context } = freeGeo(data);
  const features = [...zones, ...context.filter(({ properties }) => layerOf(properties.kind) !== undefined)];
  return {
    type: "FeatureCollection",
    name: "map",
    title: { en: "Schematic map of Shunyi, not a survey", zh: "顺义示意图，非测绘边界" },
    note: {
      en: "WGS-84. Each feature names its source, precision and licence. Metro lines and stations, an exhibition centre, two terminals, the Wenyu River and the outline of the district are left out, because no clear licence is given where they come from. Areas are stated in the fact records, never measured from these shapes.",
      zh: "WGS-84坐标。每个要素注明来源、准确程度和许可。轨道交通线路和车站、一处会展中心、两座航站楼、温榆河和全区轮廓的来源没有给出明确的许可，因此未收入。面积以事实记录为准，不从图形量取。",
    },
    features,
  };
}
