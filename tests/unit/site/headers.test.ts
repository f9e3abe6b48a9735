import { expect, test } from "vitest";
import { contentTypeOf } from "@/lib/site/content-types";
import { headersFor } from "@/lib/site/headers";

test("the policy allows only what the site itself serves", () => {
  const directives = (headersFor("/en/")["content-security-policy"] ?? "").split("; ");
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("frame-ancestors 'none'");
  for (const directive of directives) expect(directive).toMatch(/^[a-z-]+ '(self|none)'$/);
});

test.each([
  ["/en/plan/", "no-cache"],
  ["/index.html", "no-cache"],
  ["/data/v1/facts.json", "no-cache"],
  ["/_next/static/media/sans.woff2", "public, max-age=31536000, immutable"],
  ["/assets/enhance-AB12CD34.js", "public, max-age=31536000, immutable"],
])("%s may be kept: %s", (path, expected) => {
  expect(headersFor(path)["cache-control"]).toBe(expected);
});

test("every path has the common headers, and only data may be read by other sites", () => {
  for (const path of ["/", "/assets/a.js", "/data/v1/facts.csv"]) {
    expect(headersFor(path)).toMatchObject({ "x-content-type-options": "nosniff" });
  }
  expect(headersFor("/en/")).toMatchObject({ "cross-origin-resource-policy": "same-origin" });
  expect(headersFor("/en/")).not.toHaveProperty("access-control-allow-origin");
  expect(headersFor("/data/v1/facts.csv")).toMatchObject({
    "cross-origin-resource-policy": "cross-origin",
    "access-control-allow-origin": "*",
  });
});

test.each([
  ["/en/index.html", "text/html; charset=utf-8"],
  ["/en/feed.xml", "application/atom+xml; charset=utf-8"],
  ["/sitemap.xml", "application/xml; charset=utf-8"],
  ["/en/plan/tasks/a/cite.csl.json", "application/vnd.citationstyles.csl+json"],
  ["/data/v1/zones.geojson", "application/geo+json"],
  ["/_next/static/media/sans.woff2", undefined],
])("the type of %s", (path, type) => expect(contentTypeOf(path)).toBe(type));
