// The focus at every stop of every kind of page, on a desk or in the window that 400 % leaves of it.
import { expect, test } from "@/tests/e2e/page-fixture";
import { everyKind } from "@/tests/e2e/page-kinds";
import { tabThrough } from "@/tests/e2e/tab-through";

const [wide, narrow] = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
];
/** Each mode and each window; both windows for one mode, whose pages have the same parts as those of the others. */
const walks = [
  ["en", wide],
  ["en", narrow],
  ["zh", narrow],
  ["en-zh", wide],
] as const;

for (const [mode, viewport] of walks) {
  test.describe(`${viewport.width} × ${viewport.height} pixels, ${mode}`, () => {
    test.use({ viewport });

    test("the focus is seen at every stop, and nothing holds it", async ({ page }) => {
      test.setTimeout(300_000);
      const faults: string[] = [];
      let count = 0;
      for (const href of everyKind(mode)) {
        await page.goto(href);
        const { stops, faults: found } = await tabThrough(page, 2_000);
        expect(stops, href).toBeGreaterThan(2);
        count += stops;
        faults.push(...found);
      }
      console.log(`${mode}, ${viewport.width} pixels: ${count} stops`);
      expect(faults).toEqual([]);
    });
  });
}
