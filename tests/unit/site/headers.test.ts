import { expect, test } from "vitest";
import { contentTypeOf } from "@/lib/site/content-types";
import { headersFor, transportRules } from "@/lib/site/headers";

test("the policy allows only what the site itself serves", () => {
  const directives = (headersFor("/en/")["content-security-policy"] ?? "").split("; ");
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("frame-ancestors 'none'");
  for (const directive of directives) expect(directive).toMatch(/^[a-z-]+ '(self|none)'$/);
});

test("cards may be framed by anybody, run nothing and stay out of indexes; everything else may be framed by nobody", () => {
  const card = headersFor("/embed/en/task/manager-visas/");
  const directives = (card["content-security-policy"] ?? "").split("; ");
  expect(directives).toContain("frame-ancestors *");
  expect(directives).toContain("default-src 'none'");
  expect(directives.filter((directive) => /^(script|connect|frame)-src/.test(directive))).toEqual([]);
  expect(card).toMatchObject({ "x-robots-tag": "noindex", "access-control-allow-origin": "*" });
  for (const path of ["/en/", "/en/zones/tianzhu/embed/", "/embedded/", "/404.html", "/data/v1/facts.json"]) {
    expect(headersFor(path)["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});

test.each([
  ["/en/plan/", "no-cache"],
  ["/embed/en/task/manager-visas/", "no-cache"],
  ["/embed/assets/card-12345678.css", "public, max-age=31536000, immutable"],
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
  ["/_next/static/media/sans.woff2", "font/woff2"],
])("the type of %s", (path, type) => expect(contentTypeOf(path)).toBe(type));

test("only a public address with HTTPS asks to be read by HTTPS alone", () => {
  expect(transportRules("https://example.org")).toEqual([
    { prefix: "/", headers: { "strict-transport-security": "max-age=31536000" } },
  ]);
  expect(transportRules("http://localhost:3000")).toEqual([]);
  expect(headersFor("/en/")).not.toHaveProperty("strict-transport-security");
});
