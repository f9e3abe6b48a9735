// What holds for one page of each kind is tested on one; here no kind is forgotten.
import { allModes } from "@/i18n/routing";
import { expect, test } from "./page-fixture";
import { everyKind, kindOf, pageKinds } from "./page-kinds";
import { readSitemap } from "./sitemap";

test("no kind of page is left out of the tests of kinds", async ({ request }) => {
  const published = new Set((await readSitemap(request)).map(({ path }) => kindOf(path)));
  expect([...published].toSorted()).toEqual(Object.values(pageKinds).map(kindOf).toSorted());
});

test("every page of a kind exists in every mode", async ({ request }) => {
  for (const href of allModes.flatMap(everyKind)) {
    const isLost = /\/404(\.html|\/)$/.test(href);
    expect((await request.get(href)).ok() || isLost, href).toBe(true);
  }
});
