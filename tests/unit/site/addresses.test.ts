import { afterEach, describe, expect, test, vi } from "vitest";
import { absoluteUrl, assetHref, hrefOf, pathOf } from "@/lib/site/addresses";

describe("the path of", () => {
  test.each([
    ["the first page", pathOf("articles", "home"), "/"],
    ["a page that is one of a kind", pathOf("articles", "glossary"), "/glossary/"],
    ["the list of tasks, which stands below the plan", pathOf("articles", "tasks"), "/plan/tasks/"],
    ["a goal", pathOf("goals", "n"), "/n/"],
    ["a zone", pathOf("zones", "tianzhu"), "/zones/tianzhu/"],
    ["a sector", pathOf("sectors", "healthcare"), "/sectors/healthcare/"],
    ["a task", pathOf("tasks", "offshore-trade"), "/plan/tasks/offshore-trade/"],
    ["a document", pathOf("documents", "plan-2023"), "/documents/plan-2023/"],
    ["a disagreement", pathOf("discrepancies", "area-28-5"), "/discrepancies/area-28-5/"],
    [
      "an event, which is a place on a page",
      pathOf("events", "tianzhu-approved"),
      "/timeline/#tianzhu-approved",
    ],
    ["a term", pathOf("terms", "shunyi-cluster"), "/glossary/shunyi-cluster/"],
    ["a source", pathOf("source", "cgtn-2023-11-23"), "/sources/cgtn-2023-11-23/"],
  ])("%s", (_, path, expected) => expect(path).toBe(expected));
});

describe("a link", () => {
  test.each([
    ["/", "/en/"],
    ["/zones/tianzhu/", "/en/zones/tianzhu/"],
    ["/zones/tianzhu", "/en/zones/tianzhu/"],
    ["/zones/tianzhu#policies", "/en/zones/tianzhu/#policies"],
    ["/zones/tianzhu/#policies-2-s1", "/en/zones/tianzhu/#policies-2-s1"],
    ["/timeline/#tianzhu-approved", "/en/timeline/#tianzhu-approved"],
  ])("to %s is %s", (path, href) => expect(hrefOf("en", path)).toBe(href));

  test("has the same path in every mode", () => {
    expect(hrefOf("zh", "/n/")).toBe("/zh/n/");
  });
});

describe("a copy under a base path", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test("has it once in every address", async () => {
    vi.stubEnv("BASE_PATH", "/part");
    vi.stubEnv("SITE_ORIGIN", "https://example.org");
    vi.resetModules();
    const copy = await import("@/lib/site/addresses");
    expect(copy.hrefOf("en", "/n#a")).toBe("/part/en/n/#a");
    expect(copy.assetHref("/icon.svg")).toBe("/part/icon.svg");
    expect(copy.absoluteUrl(copy.hrefOf("en", "/n/"))).toBe("https://example.org/part/en/n/");
    expect(copy.pathOf("goals", "n")).toBe("/n/");
  });
});

test("without a base path, a file stands at the root of the local copy", () => {
  expect(absoluteUrl(assetHref("/icon.svg"))).toBe("http://localhost:3000/icon.svg");
});
