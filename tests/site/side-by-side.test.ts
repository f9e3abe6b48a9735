import { describe, expect, test } from "vitest";
import {
  attributeOf,
  elementsOf,
  nodesOf,
  parseHtml,
  type HtmlDocument,
  type HtmlElement,
} from "@/lib/finish/html-tree";
import { builtPages, readBuilt } from "@/tests/site/built-site";

const pages = builtPages.filter((file) => file.startsWith("en/")).map((file) => file.slice("en/".length));
const read = (mode: string, page: string) => parseHtml(readBuilt(`${mode}/${page}`));

/** Ids that are addresses of passages: in the text, neither notes that open on the spot nor parts of drawings. */
function fragmentsOf(document: HtmlDocument): string[] {
  const visit = (element: HtmlElement): string[] => {
    if (element.tagName === "svg" || attributeOf(element, "popover") !== undefined) return [];
    const own = attributeOf(element, "id");
    const below = element.childNodes.flatMap((node) => ("tagName" in node ? visit(node) : []));
    return own === undefined ? below : [own, ...below];
  };
  const main = elementsOf(document).find(({ tagName }) => tagName === "main");
  return main === undefined ? [] : visit(main);
}

/** The language of a place, as `lang` says it. */
function languageAt(element: HtmlElement): string {
  const own = attributeOf(element, "lang");
  if (own !== undefined) return own;
  const { parentNode } = element;
  return parentNode !== null && "attrs" in parentNode ? languageAt(parentNode) : "";
}

test("every page stands in all three modes", () => {
  expect(pages.length).toBeGreaterThan(300);
  for (const mode of ["zh", "en-zh"]) {
    expect(
      builtPages.filter((file) => file.startsWith(`${mode}/`)).map((file) => file.slice(mode.length + 1)),
    ).toEqual(pages);
  }
});

describe("on every page", () => {
  test("the fragments are equal and in the same order in all modes", () => {
    const differing = pages.filter((page) => {
      // The list of all pages has other letters in each language, and the glossary an order of its own.
      if (page === "search/index.html") return false;
      const sort = (ids: string[]) => (page === "glossary/index.html" ? ids.toSorted() : ids);
      const [first, ...others] = ["en", "zh", "en-zh"].map((mode) =>
        sort(fragmentsOf(read(mode, page))).join(" "),
      );
      return others.some((fragments) => fragments !== first);
    });
    expect(differing).toEqual([]);
  });

  test("no Chinese characters stand side by side with English ones without saying so", () => {
    const unmarked = pages.flatMap((page) =>
      nodesOf(read("en-zh", page)).flatMap((node) => {
        const { parentNode } = node;
        if (node.nodeName !== "#text" || !("value" in node) || parentNode === null) return [];
        if (!("attrs" in parentNode) || /^(title|script|textarea)$/.test(parentNode.tagName)) return [];
        const isMarked = !languageAt(parentNode).startsWith("en");
        return /\p{Script=Han}/u.test(node.value) && !isMarked ? [`${page}: ${node.value}`] : [];
      }),
    );
    expect(unmarked).toEqual([]);
  });

  test("both languages are there, and the page offers no language version of itself", () => {
    const faulty = pages.filter((page) => {
      const elements = elementsOf(read("en-zh", page));
      const isIn = (name: string) =>
        elements.some((element) => (attributeOf(element, "class") ?? "").split(" ").includes(name));
      const versions = elements.filter(
        (element) => element.tagName === "link" && attributeOf(element, "hreflang") !== undefined,
      );
      return !isIn("en") || !isIn("zh") || versions.length > 0;
    });
    expect(faulty).toEqual([]);
  });
});
