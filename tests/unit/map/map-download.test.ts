import { expect, it } from "vitest";
import { z } from "zod";
import { mapDownload } from "@/lib/map/map-download";
import { readGeo } from "@/lib/map/read-geo";

const download = z
  .object({ features: z.array(z.object({ properties: z.record(z.string(), z.unknown()) })) })
  .parse(mapDownload(readGeo()));

it("hands on only what has a clear licence, each with its provenance", () => {
  const licences = new Set(download.features.map(({ properties }) => properties.licence));
  expect(licences).toEqual(new Set(["CC-BY-4.0", "public-domain", "LGPL-3.0-or-later", "ODbL-1.0"]));
  for (const { properties } of download.features) {
    expect(properties.source, String(properties.name_en)).toMatch(/.{10}/);
    expect(properties.origin).not.toMatch(/baidu|amap/);
  }
});

it("keeps the outline of the district and the metro out", () => {
  const names = download.features.map(({ properties }) => properties.name_en);
  expect(names).toContain("Tianzhu Comprehensive Bonded Zone");
  expect(names).not.toContain("Shunyi District");
  expect(names).not.toContain("Line 15");
  expect(names).not.toContain("Wenyu River");
});
