// Every address of the sitemap, in a few tests that each walk over a share of the pages: one test
// for each would spend its time on opening windows.
import type { APIRequestContext, Page } from "@playwright/test";
import { langTag, locales, otherLocale, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { findLeftovers } from "./find-leftovers";
import { inspectPage } from "./inspect-page";
import { expect, test } from "./page-fixture";
import { kindOf, pageKinds } from "./page-kinds";
import { runAxe } from "./run-axe";
import { readSitemap } from "./sitemap";

type Visit = { href: string; locale: Locale; twin?: string };

const shares = 7;
const timeout = 300_000;

/** Pages without an entry in the sitemap; the chooser and the common error page speak both languages. */
const unlisted: Visit[] = [
  { href: assetHref("/"), locale: "en" },
  { href: assetHref("/404.html"), locale: "en" },
  ...locales.map((locale) => ({
    href: hrefOf(locale, "/404/"),
    locale,
    twin: hrefOf(otherLocale(locale), "/"),
  })),
];

async function listVisits(request: APIRequestContext, share: number): Promise<Visit[]> {
  const listed = (await readSitemap(request)).map(({ href, locale, path }) => ({
    href,
    locale,
    twin: hrefOf(otherLocale(locale), path),
  }));
  expect(listed.length).toBeGreaterThan(0);
  const known = new Set(listed.map(({ href }) => href));
  expect(listed.filter(({ twin }) => !known.has(twin))).toEqual([]);
  return [...unlisted, ...listed].filter((_, index) => index % shares === share);
}

async function readPage(page: Page, { href, locale, twin }: Visit): Promise<string[]> {
  const response = await page.goto(href, { waitUntil: "domcontentloaded" });
  const { lang, title, headings, emptySections, words } = await inspectPage(page);
  const faults = [...emptySections, ...findLeftovers(words)];
  if (response?.status() !== 200) faults.push(`answers ${response?.status()}`);
  if (lang !== langTag(locale)) faults.push(`its language is "${lang}"`);
  if (title.trim() === "") faults.push("has no title");
  if (headings.length !== 1 || headings[0]?.trim() === "") faults.push(`has h1 ${JSON.stringify(headings)}`);
  if (twin !== undefined) {
    const name = wordsOf(otherLocale(locale))("LanguageSwitch.changeTo");
    const links = page.getByRole("link", { name, exact: true });
    const twins = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    if (twins.join() !== twin) faults.push(`links to its other language as "${twins.join()}"`);
  }
  return faults.map((fault) => `${href}: ${fault}`);
}

test("no kind of page is left out of the tests of kinds", async ({ request }) => {
  const published = new Set((await readSitemap(request)).map(({ path }) => kindOf(path)));
  expect([...published].toSorted()).toEqual(Object.values(pageKinds).map(kindOf).toSorted());
});

for (let share = 0; share < shares; share += 1) {
  const name = `share ${share + 1} of ${shares}`;

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });
    test(`every page is whole, and its twin in the other language leads back: ${name}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(timeout);
      const faults: string[] = [];
      for (const visit of await listVisits(request, share)) faults.push(...(await readPage(page, visit)));
      expect(faults).toEqual([]);
    });
  });

  test(`every page is accessible: ${name}`, async ({ page, request }) => {
    test.setTimeout(timeout);
    const faults: string[] = [];
    for (const { href } of await listVisits(request, share)) {
      await page.goto(href, { waitUntil: "domcontentloaded" });
      faults.push(...(await runAxe(page)));
    }
    expect(faults).toEqual([]);
  });
}
