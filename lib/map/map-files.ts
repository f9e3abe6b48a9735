import type { Mode } from "@/i18n/routing";
import type { MapViewId } from "./map-view";

/** Address of the data that readers may take along, without the base path. */
export const mapDataPath = "/data/v1/map.geojson";

type Ending = "svg" | "png";
type MapFile = {
  key: `download${"Cluster" | "District"}${"Svg" | "Png"}`;
  view: MapViewId;
  ending: Ending;
  path: string;
};

/** The drawings that the build makes of the static maps, in the language of a mode. */
export function mapFiles(mode: Mode): MapFile[] {
  const file = (key: MapFile["key"], view: MapViewId, ending: Ending): MapFile => ({
    key,
    view,
    ending,
    path: `/${mode}/map/shunyi-${view}.${ending}`,
  });
  return [
    file("downloadClusterSvg", "cluster", "svg"),
    file("downloadClusterPng", "cluster", "png"),
    file("downloadDistrictSvg", "district", "svg"),
    file("downloadDistrictPng", "district", "png"),
  ];
}
