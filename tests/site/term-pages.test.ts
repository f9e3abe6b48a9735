import { beforeAll, describe, expect, test } from "vitest";
import { locales, type Locale } from "@/i18n/routing";
import { attributeOf, elementsOf, parseHtml } from "@/lib/finish/html-tree";
import { formsOf } from "@/lib/glossary/term-forms";
import { addressedPages, readBuilt } from "@/tests/site/built-site";
import { linksOf, terms } from "@/tests/site/glossary-terms";
import { passagesOf, type Passage } from "@/tests/site/term-passages";

// Every page with a text is parsed first. Sources only repeat what others say.
const readingTime = 120_000;

const passages: Record<Locale, Passage[]> = { en: [], zh: [] };
beforeAll(() => {
  for (const locale of locales) {
    passages[locale] = addressedPages
      .filter((file) => file.startsWith(`${locale}/`) && !/\/(changes|sources)\/[^/]+\//.test(file))
      .flatMap((file) => passagesOf(file, file.slice(locale.length).replace(/index\.html$/, "")));
  }
}, readingTime);

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}-]/u.test(sign);

/** Whether a form stands in a text by itself: looked for letter by letter, without the finder of the site. */
function stands(form: string, text: string, locale: Locale): boolean {
  if (locale === "zh") return text.includes(form);
  const [where, what] = form === form.toLowerCase() ? [text.toLowerCase(), form] : [text, form];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const ends = ["", "s", "es"].map((plural) => at + what.length + plural.length);
    const plurals = ["", "s", "es"];
    const isWhole = ends.some(
      (end, index) => where.slice(at, end).endsWith(plurals[index] ?? "") && !isWord(where[end]),
    );
    if (isWhole && !isWord(where[at - 1])) return true;
  }
  return false;
}

const allForms = {
  en: terms.flatMap(({ title }) => formsOf(title, "en")),
  zh: terms.flatMap(({ title }) => formsOf(title, "zh")),
};

/** The text without longer terms that hold the form: what stands in them is part of another name. */
function withoutLonger(form: string, text: string, locale: Locale): string {
  return allForms[locale]
    .filter((other) => other.length > form.length && other.toLowerCase().includes(form.toLowerCase()))
    .reduce((rest, other) => rest.replaceAll(other, "¦"), text);
}

function holds({ text, marks }: Passage, term: (typeof terms)[number], locale: Locale): boolean {
  return (
    marks.includes(term.slug) ||
    formsOf(term.title, locale).some(
      // The second look, which costs much, only where the first finds something.
      (form) => stands(form, text, locale) && stands(form, withoutLonger(form, text, locale), locale),
    )
  );
}

/** The passages to which the page of a term leads, without mode. */
function listed(slug: string): { page: string; place: string }[] {
  const section = elementsOf(parseHtml(readBuilt(`en/glossary/${slug}/index.html`))).find(
    (element) => attributeOf(element, "id") === "pages",
  );
  return (section === undefined ? [] : elementsOf(section)).flatMap((element) => {
    const [, place] = /\/en(\/.*)$/.exec(attributeOf(element, "href") ?? "") ?? [];
    if (place === undefined) return [];
    const isEvent = /^\/timeline\/#(?!.*-s\d+$)/.test(place);
    return [{ page: isEvent ? place : place.replace(/#.*$/, ""), place }];
  });
}

describe("the page of a term", () => {
  test("lists every page on which the term occurs, in either language", () => {
    let expected = 0;
    const missing = terms.flatMap((term) => {
      const pages = new Set(listed(term.slug).map(({ page }) => page));
      const own = `/glossary/${term.slug}/`;
      const occurring = locales.flatMap((locale) =>
        passages[locale].filter((passage) => passage.page !== own && holds(passage, term, locale)),
      );
      const found = [...new Set(occurring.map(({ page }) => page))];
      expected += found.length;
      return found.filter((page) => !pages.has(page)).map((page) => `${term.slug}: ${page}`);
    });
    console.log(`${terms.length} terms occur on ${expected} pages, ${missing.length} not listed`);
    expect(expected).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  test("leads to a passage in which the term stands, or to a page that has it in its title", () => {
    const wrong = terms.flatMap((term) =>
      listed(term.slug)
        .filter(({ place }) => place.includes("#"))
        .filter(
          ({ place }) =>
            !locales.some((locale) =>
              passages[locale].some((passage) => passage.place === place && holds(passage, term, locale)),
            ),
        )
        .map(({ place }) => `${term.slug}: ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  test("leads to the same passages in both languages", () => {
    const differing = terms.filter(({ slug }) => {
      const links = linksOf(`zh/glossary/${slug}/index.html`);
      return listed(slug).some(({ place }) => !links.some((link) => link.endsWith(`/zh${place}`)));
    });
    expect(differing).toEqual([]);
  });
});
