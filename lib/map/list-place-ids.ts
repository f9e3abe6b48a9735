import { listPlaces } from "./map-places";
import { readGeo } from "./read-geo";

/** The ids of the rows of the map's table: addresses that readers may have shared. */
export const listPlaceIds = (): string[] => listPlaces(readGeo()).map(({ id }) => id);
