import { locales } from "@/i18n/routing";
import { expect, test } from "./page-fixture";
import { tenPages } from "./page-kinds";
import { readDrawings } from "./read-drawings";
import { readSpokenText } from "./spoken-text";

const ways = ["both", ...locales] as const;

test("the accessibility tree of ten pages has a language for every Chinese character, and no hidden language", async ({
  page,
}) => {
  test.setTimeout(180_000);
  let texts = 0;
  for (const path of tenPages) {
    for (const shown of ways) {
      await page.goto(`/en-zh${path}${shown === "both" ? "" : `?show=${shown}`}`);
      await expect(page.locator(`[name=show][value=${shown}]`)).toBeChecked();
      const spoken = await readSpokenText(page);
      texts += spoken.length;
      const unmarked = spoken.filter(
        ({ text, lang }) => /\p{Script=Han}/u.test(text) && !lang.startsWith("zh"),
      );
      expect(unmarked, `${path}, ${shown}`).toEqual([]);
      const hidden = shown === "both" ? undefined : shown === "en" ? "zh" : "en";
      const heard = spoken.filter(({ classes }) => hidden !== undefined && classes.includes(hidden));
      expect(heard, `${path}, ${shown}`).toEqual([]);
    }
  }
  console.log(`${tenPages.length} pages, each in three ways: ${texts} texts in the accessibility tree`);
  expect(texts).toBeGreaterThan(3000);
});

test("drawings name both languages, and no label lies on another", async ({ page }) => {
  for (const [width, path] of [390, 768, 1440].flatMap((width) =>
    ["/", "/sectors/", "/map/", "/zones/", "/zones/tianzhu/"].map((path) => [width, path] as const),
  )) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/en-zh${path}`);
    const drawings = await readDrawings(page);
    expect(drawings.length, `${path} at ${width}`).toBeGreaterThan(0);
    for (const { english, chinese, collisions } of drawings) {
      expect(english, `${path} at ${width}`).toBeGreaterThan(0);
      expect(chinese, `${path} at ${width}`).toBeGreaterThan(0);
      expect(collisions, `${path} at ${width}`).toEqual([]);
    }
  }
});
