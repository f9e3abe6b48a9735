import { describe, expect, test } from "vitest";
import { articleSlugs } from "@/lib/content/types/page-records";
import { pathOf } from "@/lib/site/addresses";
import { checkingPages, mainPages, readingPages } from "@/lib/site/navigation";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

const menus = { mainPages, readingPages, checkingPages };
const known = new Set([...articleSlugs.map((slug) => pathOf("articles", slug)), pathOf("goals", "n")]);

describe.each(Object.entries(menus))("%s", (_, pages) => {
  test("lead to pages that exist, each once", () => {
    const paths = pages.map(({ path }) => path);
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("have words in both languages", () => {
    for (const { key } of pages) expect([key, en.Nav[key], zh.Nav[key]]).not.toContain(undefined);
  });
});

test("the footer leads to every page that is one of a kind, but the first", () => {
  const paths = new Set<string>([...readingPages, ...checkingPages].map(({ path }) => path));
  expect([...known].filter((path) => path !== "/" && !paths.has(path))).toEqual([]);
});
