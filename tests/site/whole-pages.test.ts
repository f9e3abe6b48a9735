// Every page as it is sent, which is all that a reader without scripts has.
import { expect, test } from "vitest";
import { isLocale, langTag, otherLocale, type Locale } from "@/i18n/routing";
import { attributeOf, elementsOf, nodesOf, parseHtml, type HtmlElement } from "@/lib/finish/html-tree";
import { pathOfFile } from "@/lib/finish/describe-page";
import { addressedPages, builtPages, readBuilt } from "./built-site";
import { findLeftovers } from "./find-leftovers";

const isHeading = (element: HtmlElement) => /^h[1-6]$/.test(element.tagName);
// What stands in a field is code to be copied, not text.
const isData = (element: HtmlElement) => ["script", "style", "textarea"].includes(element.tagName);

/** The words below an element, without those of the elements that are left out. */
function wordsOf(element: HtmlElement, isLeftOut: (child: HtmlElement) => boolean): string {
  return element.childNodes
    .map((child) => {
      if ("value" in child && child.nodeName === "#text") return child.value;
      return "tagName" in child && !isLeftOut(child) ? wordsOf(child, isLeftOut) : "";
    })
    .join("");
}

/** All that is read or heard: what is shown, what opens, names and descriptions. A line for each text, as blocks are. */
function spokenWords(elements: readonly HtmlElement[]): string {
  const names = ["aria-label", "alt", "title", "content"];
  return elements
    .filter((element) => !isData(element))
    .flatMap((element) => [
      ...nodesOf(element).flatMap((node) =>
        node.parentNode === element && node.nodeName === "#text" && "value" in node ? [node.value] : [],
      ),
      ...names.flatMap((name) => attributeOf(element, name) ?? []),
    ])
    .join("\n");
}

/** Sections of which nothing but headings is left. */
function findEmptySections(elements: readonly HtmlElement[]): string[] {
  const isEmpty = (section: HtmlElement) =>
    wordsOf(section, isHeading).trim() === "" &&
    !elementsOf(section).some(({ tagName }) => tagName === "svg" || tagName === "iframe");
  return elements
    .filter((element) => element.tagName === "section" && isEmpty(element))
    .map((section) => `section "${attributeOf(section, "id") ?? ""}" is empty`);
}

function findFaults(file: string): string[] {
  const elements = elementsOf(parseHtml(readBuilt(file)));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const faults = [...findEmptySections(elements), ...findLeftovers(spokenWords(elements))];
  const titles = named("title").map((title) => wordsOf(title, isData).trim());
  if ((titles[0] ?? "") === "") faults.push("has no title");
  const headings = named("h1").map((heading) => wordsOf(heading, isData).trim());
  if (headings.length !== 1 || headings[0] === "") faults.push(`has h1 ${JSON.stringify(headings)}`);
  const [mode] = file.split("/");
  if (isLocale(mode)) {
    const lang = named("html")
      .map((html) => attributeOf(html, "lang"))
      .join();
    if (lang !== langTag(mode)) faults.push(`its language is "${lang}"`);
    if (addressedPages.includes(file) && !linksTo(elements, twinOf(file, mode))) {
      faults.push(`does not link to ${twinOf(file, mode)}`);
    }
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

const twinOf = (file: string, locale: Locale) =>
  pathOfFile(file).replace(/^\/[^/]+\//, `/${otherLocale(locale)}/`);

function linksTo(elements: readonly HtmlElement[], path: string): boolean {
  return elements.some(
    (element) =>
      attributeOf(element, "data-switch-mode") !== undefined &&
      (attributeOf(element, "href") ?? "").endsWith(path),
  );
}

test("every page is whole, in its language, and leads to its twin in the other", () => {
  expect(builtPages.flatMap(findFaults)).toEqual([]);
});

test("every page in one language is there in the other", () => {
  const known = new Set(builtPages);
  const lonely = builtPages.filter((file) => {
    const [mode = "", ...rest] = file.split("/");
    return isLocale(mode) && !known.has([otherLocale(mode), ...rest].join("/"));
  });
  expect(lonely).toEqual([]);
});
