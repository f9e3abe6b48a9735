import { expect, test } from "vitest";
import { syntheticArticle } from "@/bench/build/synthetic-articles";

const articles = Array.from({ length: 1200 }, (_, number) => syntheticArticle(number));

test.each(["en", "zh"] as const)("1,200 articles have 1,200 titles, in %s", (language) => {
  expect(new Set(articles.map((article) => article[language].title)).size).toBe(1200);
});

test("both languages have the same sections, paragraphs and sentences, all of them filled in", () => {
  for (const { en, zh } of articles.slice(0, 50)) {
    const shape = ({ sections }: typeof en) =>
      sections.map(({ paragraphs }) => paragraphs.map((each) => each.length));
    expect(shape(zh)).toEqual(shape(en));
    expect(JSON.stringify([en, zh])).not.toMatch(/\{[abc]\}|""\]|undefined/);
  }
});

test("an article has some 600 words", () => {
  const words = JSON.stringify(syntheticArticle(7).en.sections).match(/[a-z]+/gi)?.length ?? 0;
  expect(words).toBeGreaterThan(500);
  expect(words).toBeLessThan(900);
});
