import { afterEach, describe, expect, test, vi } from "vitest";
import { languageAlternates, pageMetadata, type PageFacts } from "@/lib/site/metadata";

const page: PageFacts = {
  mode: "en",
  path: "/zones/tianzhu/",
  title: "Tianzhu",
  description: "A zone.",
  checked: "2026-11-22",
};
const at = (path: string) => `http://localhost:3000${path}`;

test("a page has its title with the name of the site after it", () => {
  expect(pageMetadata(page)).toMatchObject({ title: "Tianzhu · 3+7+N", description: "A zone." });
});

test("the first page has the name of the site before its title", () => {
  expect(pageMetadata({ ...page, path: "/", title: "Explained" }).title).toBe("3+7+N · Explained");
});

test("a page names itself and its other languages", () => {
  expect(pageMetadata({ ...page, mode: "zh" }).alternates).toEqual({
    canonical: at("/zh/zones/tianzhu/"),
    languages: {
      en: at("/en/zones/tianzhu/"),
      "zh-Hans": at("/zh/zones/tianzhu/"),
      "x-default": at("/en/zones/tianzhu/"),
    },
  });
});

test("the default of the first page is the page that offers the languages", () => {
  expect(languageAlternates("/")["x-default"]).toBe(at("/"));
});

test("a shared link shows the page in its language, dated by its content", () => {
  expect(pageMetadata({ ...page, mode: "zh" }).openGraph).toMatchObject({
    title: "Tianzhu",
    type: "article",
    locale: "zh_CN",
    url: at("/zh/zones/tianzhu/"),
    modifiedTime: "2026-11-22",
    images: [{ url: at("/og/zh/zones/tianzhu.png"), width: 1200, height: 630, alt: "Tianzhu" }],
  });
  expect(pageMetadata({ ...page, kind: "website" }).openGraph).not.toHaveProperty("modifiedTime");
});

test("what is cited may be named otherwise than the page, in both vocabularies", () => {
  expect(pageMetadata({ ...page, citedTitle: "Record: Tianzhu" })).toMatchObject({
    title: "Tianzhu · 3+7+N",
    other: {
      citation_title: "Record: Tianzhu",
      "DC.title": "Record: Tianzhu",
      citation_publication_date: "2026/11/22",
      "DC.date": "2026-11-22",
    },
  });
});

test("a lost address names no other language and is not indexed", () => {
  const { alternates, robots } = pageMetadata({ ...page, path: "/404/", hidden: true });
  expect([alternates, robots]).toEqual([{ canonical: at("/en/404/") }, { index: false, follow: false }]);
});

describe("robots", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test("pass over a copy that has no public address", () => {
    expect(pageMetadata(page).robots).toEqual({ index: false, follow: true });
  });

  test("may read a public copy", async () => {
    vi.stubEnv("SITE_ORIGIN", "https://example.org");
    vi.resetModules();
    const copy = await import("@/lib/site/metadata");
    expect(copy.pageMetadata(page)).not.toHaveProperty("robots");
    expect(copy.pageMetadata({ ...page, hidden: true }).robots).toEqual({ index: false, follow: false });
  });
});
