import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MovedIdentifierPage, MovedPage } from "@/components/pages/moved-page";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getZone } from "@/lib/content/zones";
import { assetHref, hrefOf } from "@/lib/site/addresses";

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
});
