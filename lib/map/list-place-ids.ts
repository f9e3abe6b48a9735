import { existsSync } from "node:fs";
import { join } from "node:path";
import { listPlaces } from "./map-places";
import { readGeo } from "./read-geo";

/** The ids of the rows of the map's table: addresses that readers may have shared. None in a tree without geographic data. */
export function listPlaceIds(): string[] {
  return existsSync(join(process.cwd(), "content/geo")) ? listPlaces(readGeo()).map(({ id }) => id) : [];
}
