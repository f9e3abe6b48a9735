// What pages look like, against stored pictures (`pictures/`). `npm run test:visual -- -u` stores what is
// seen now; somebody looks at every picture that changed before it is committed.
import { readdirSync } from "node:fs";
import { expect, test } from "@/tests/e2e/page-fixture";
import { looks } from "./looks";
import { mapLooks } from "./map-looks";

// Half of each side keeps the pictures small; whatever is out of its place still shows.
test.use({ deviceScaleFactor: 0.5 });

for (const { name, href, viewport, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test(`${name} looks as it did`, async ({ page }) => {
      await page.goto(href);
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${name}.png`, { scale: "device", maxDiffPixelRatio: 0.02 });
    });
  });
}

test("every stored picture belongs to a page or map that is looked at", () => {
  const expected = [...looks, ...mapLooks].map(({ name }) => `${name}.png`);
  expect(readdirSync("tests/visual/pictures").toSorted()).toEqual(expected.toSorted());
});
