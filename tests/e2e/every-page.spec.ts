// Addresses of the sitemap, in a few tests that each walk over a share of the pages: one test for
// each would spend its time on opening windows. Of pages that differ by their data alone, every fourth
// is opened; what is checked without a browser, tests/site checks on all of them.
import type { APIRequestContext } from "@playwright/test";
import { locales } from "@/i18n/routing";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { kindOf, pageKinds } from "./page-kinds";
import { runAxe } from "./run-axe";
import { readSitemap } from "./sitemap";

const shares = 7;
/** Sources, terms and histories: hundreds of pages, each kind from one component and without drawings. */
const isAlike = (path: string) => /^\/(sources|glossary|changes)\/[^/]+\/$/.test(path);
const timeout = 300_000;

/** Pages without an entry in the sitemap. */
const unlisted = [
  assetHref("/"),
  assetHref("/404.html"),
  ...locales.map((locale) => hrefOf(locale, "/404/")),
];

async function listShare(request: APIRequestContext, share: number): Promise<string[]> {
  const entries = await readSitemap(request);
  const alike = entries.filter(({ path }) => isAlike(path)).filter((_, index) => index % 4 === 0);
  const listed = [...entries.filter(({ path }) => !isAlike(path)), ...alike].map(({ href }) => href);
  expect(listed.length).toBeGreaterThan(200);
  return [...unlisted, ...listed].filter((_, index) => index % shares === share);
}

test("no kind of page is left out of the tests of kinds", async ({ request }) => {
  const published = new Set((await readSitemap(request)).map(({ path }) => kindOf(path)));
  expect([...published].toSorted()).toEqual(Object.values(pageKinds).map(kindOf).toSorted());
});

for (let share = 0; share < shares; share += 1) {
  const name = `share ${share + 1} of ${shares}`;

  test(`every page is accessible: ${name}`, async ({ page, request }) => {
    test.setTimeout(timeout);
    const faults: string[] = [];
    for (const href of await listShare(request, share)) {
      await page.goto(href, { waitUntil: "domcontentloaded" });
      faults.push(...(await runAxe(page)));
    }
    expect(faults).toEqual([]);
  });
}
