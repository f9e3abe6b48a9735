// Axe on every page of the reading modes, in a few tests that each walk over a share of them: one test for
// each page would spend its time on opening windows. Here a page stands in one state, light in a wide window;
// tests/e2e/every-kind.spec.ts looks at one of each kind in that state and in others, so here it is left out.
import { allModes } from "@/i18n/routing";
import { listFiles } from "@/lib/finish/list-files";
import { assetHref } from "@/lib/site/addresses";
import { expect, test } from "@/tests/e2e/page-fixture";
import { everyKind } from "@/tests/e2e/page-kinds";
import { refuseFiles } from "@/tests/e2e/refuse-files";
import { runAxe } from "@/tests/e2e/run-axe";
import { readSitemap } from "@/tests/e2e/sitemap";

const shares = 12;

const pagesOf = (mode: string) =>
  listFiles(`out/${mode}`)
    .filter((file) => file.endsWith("index.html"))
    .map((file) => assetHref(`/${mode}/${file.replace(/index\.html$/, "")}`));
const hrefs = [assetHref("/"), assetHref("/404.html"), ...allModes.flatMap(pagesOf)];
const ofKinds = new Set([...everyKind("en"), ...everyKind("en-zh")]);
const others = hrefs.filter((href) => !ofKinds.has(href));

test("every published page is among them, in each mode", async ({ request }) => {
  const published = await readSitemap(request);
  expect(published.length).toBeGreaterThan(200);
  expect(hrefs).toEqual(expect.arrayContaining(published.map(({ href }) => href)));
  expect(new Set(allModes.map((mode) => pagesOf(mode).length)).size).toBe(1);
  console.log(`axe: ${hrefs.length} pages, ${ofKinds.size} of them in every-kind.spec.ts`);
});

for (let share = 0; share < shares; share += 1) {
  test(`every page is accessible: share ${share + 1} of ${shares}`, async ({ page }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    // Axe does not look at the shapes of letters, and reading four faces anew costs each page time.
    await refuseFiles(page, ["*.woff2"]);
    for (const href of others.filter((_, index) => index % shares === share)) {
      await page.goto(href, { waitUntil: "domcontentloaded" });
      faults.push(...(await runAxe(page)));
    }
    expect(faults).toEqual([]);
  });
}
