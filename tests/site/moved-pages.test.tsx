import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MovedIdentifierPage, MovedPage } from "@/components/pages/moved-page";
import { oldCard } from "@/components/embed/old-card";
import { oldPage } from "@/components/pages/old-page";
import { localeOf, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getZone } from "@/lib/content/zones";
import { absoluteUrl, assetHref, hrefOf } from "@/lib/site/addresses";
import { renderCard } from "@/components/embed/render-card";
import { citationFiles } from "@/lib/cite/citation-files";
import { citationFileNames, oldAddresses } from "@/lib/site/old-addresses";
import { redirects } from "@/lib/site/redirects";
import { movedFixture } from "@/tests/fixtures/moved-fixture";
import { builtFiles } from "@/tests/site/built-site";

const moved = { from: "/zones/old/", to: "/zones/tianzhu/" };
const gone = { from: "/zones/old/", why: { en: "The source withdrew it.", zh: "来源已撤回。" } };

test.each([...locales])("at an old address the page says in %s that it moved, and leads on", (locale) => {
  const html = renderToStaticMarkup(<MovedPage mode={locale} entry={moved} />);
  expect(html).toContain(wordsOf(locale)("Moved.pageMoved"));
  const title = getZone("tianzhu")?.text[locale].title;
  expect(html).toContain(`<a href="${hrefOf(locale, "/zones/tianzhu/")}" data-switch-mode="">${title}</a>`);
});

test.each([...locales])("a page that is gone says why in %s", (locale) => {
  const html = renderToStaticMarkup(<MovedPage mode={locale} entry={gone} />);
  expect(html).toContain(wordsOf(locale)("Moved.pageGone"));
  expect(html).toContain(gone.why[locale]);
});

test("an old lasting address leads to the new one, in both languages", () => {
  const html = renderToStaticMarkup(
    <MovedIdentifierPage entry={{ from: "/id/zone/old/", to: "/id/zone/tianzhu/" }} />,
  );
  for (const locale of locales) expect(html).toContain(wordsOf(locale)("Moved.pageMoved"));
  expect(html.split(`href="${assetHref("/id/zone/tianzhu/")}"`)).toHaveLength(3);
  for (const locale of locales) expect(html).toContain(`>${getZone("tianzhu")?.text[locale].title}</a>`);
});

const old = oldAddresses(movedFixture);
const pageAt = (from: string) => {
  const address = old.find((each) => each.from === from);
  if (address === undefined || !("mode" in address) || address.what !== "page")
    throw new Error(`no page at ${from}`);
  return renderToStaticMarkup(oldPage(address).body);
};
const cardAt = (from: string) => {
  const address = old.find((each) => each.from === from);
  if (address?.what !== "card") throw new Error(`no card at ${from}`);
  return renderCard(oldCard(address), "/embed/assets/card.css");
};

test.each([...locales])("what belonged to a page leads to what belongs to the new one, in %s", (locale) => {
  for (const path of ["/changes/zones/", "/zones/"]) {
    const rest = path === "/zones/" ? "embed/" : "";
    expect(pageAt(`/${locale}${path}old/${rest}`)).toContain(
      `href="${hrefOf(locale, `${path}tianzhu/${rest}`)}"`,
    );
  }
  expect(pageAt(`/${locale}/changes/discrepancies/gone/`)).toContain(gone.why[locale]);
});

test("every mode of an old card shows the card of what took its place", () => {
  for (const mode of ["en", "zh", "en-zh"] as const) {
    const card = cardAt(`/embed/${mode}/zone/old/`);
    expect(card).toContain(`${getZone("tianzhu")?.text[localeOf(mode)].title}</h1>`);
    expect(card).toContain(
      `<link rel="canonical" href="${absoluteUrl(hrefOf(localeOf(mode), "/zones/tianzhu/"))}"`,
    );
  }
});

test.each([...locales])("a card whose content is gone, or is no card any more, says so in %s", (locale) => {
  const lost = cardAt(`/embed/${locale}/discrepancy/gone/`);
  expect(lost).toContain(wordsOf(locale)("Embed.gone"));
  expect(lost).toContain(gone.why[locale]);
  const passage = cardAt(`/embed/${locale}/task/old/`);
  expect(passage).toContain(wordsOf(locale)("Embed.moved"));
  expect(passage).toContain(`href="${hrefOf(locale, "/plan/#areas")}"`);
});

test("the files for citation software have the names under which they are published", () => {
  expect(citationFileNames).toEqual(citationFiles.map(({ file }) => file));
});

test("every redirect of this site starts at a file and leads to one", () => {
  const files = new Set(builtFiles);
  const fileAt = (path: string) => {
    const file = path.slice(1).replace(/#.*$/, "");
    return file.endsWith("/") ? `${file}index.html` : file;
  };
  expect(redirects.filter(({ from, to }) => !files.has(fileAt(from)) || !files.has(fileAt(to)))).toEqual([]);
});
