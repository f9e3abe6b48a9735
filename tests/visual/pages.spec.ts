// What pages look like, against stored pictures (`pictures/`). `npm run test:visual -- -u` stores what is
// seen now; somebody looks at every picture that changed before it is committed.
import { expect, test } from "@/tests/e2e/page-fixture";
import { kindOf } from "@/tests/e2e/page-kinds";
import { readSitemap, type SitemapEntry } from "@/tests/e2e/sitemap";
import { looksByKind } from "./looks";
import { takeStill } from "./take-still";

// Half of each side keeps the pictures small; whatever is out of its place still shows.
test.use({ deviceScaleFactor: 0.5 });

for (const [kind, looks] of looksByKind) {
  test(`${kind} looks as it did`, async ({ page }) => {
    for (const { name, href, viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(href);
      const picture = await takeStill(page);
      expect.soft(picture, href).toMatchSnapshot(`${name}.jpg`, { maxDiffPixelRatio: 0.001 });
    }
  });
}

const looks = [...looksByKind.values()].flat();

test("a page of every kind is looked at, in each language and width", async ({ request }) => {
  const entries = await readSitemap(request);
  const kindsOf = (some: SitemapEntry[]) =>
    [...new Set(some.map(({ locale, path }) => `${locale} ${kindOf(path)}`))].toSorted();
  for (const width of [390, 1280]) {
    const hrefs = looks.filter(({ viewport }) => viewport.width === width).map(({ href }) => href);
    expect(kindsOf(entries.filter(({ href }) => hrefs.includes(href)))).toEqual(kindsOf(entries));
  }
});
