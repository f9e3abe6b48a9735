import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { checkGeo } from "./check-geo";
import { geoSchemas, type GeoData } from "./geo-schema";

/** Geographic data that the maps must not be drawn from. */
class GeoError extends Error {
  readonly code = "geo-invalid";
}

/** Reads content/geo. Data of another shape than expected, or in the wrong place, stops the build. */
export function readGeo(): GeoData {
  const data = {
    zones: parse("zones.geojson", geoSchemas.zones).features,
    context: parse("context.geojson", geoSchemas.context).features,
    outline: parse("shunyi-outline.geojson", geoSchemas.outline).features,
  };
  const faults = checkGeo(data);
  if (faults.length > 0) throw new GeoError(`content/geo:\n${faults.join("\n")}`);
  return data;
}

function parse<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const file = join(process.cwd(), "content/geo", name);
  return schema.parse(JSON.parse(readFileSync(file, "utf8")));
}
