import { attributeOf, elementsOf, textOf, type HtmlDocument } from "./html-tree";
import type { PageProblem } from "./page-problem";

/** Pages shown in place of a missing one: they have no address of their own to be canonical. */
export function isNotFoundPage(file: string): boolean {
  return /(^|\/)404(\.html|\/index\.html)$/.test(file);
}

/** What every page must have: a language, a title, one main heading and its canonical address. */
export function checkOutline(document: HtmlDocument, file: string): PageProblem[] {
  const elements = elementsOf(document);
  const problems: PageProblem[] = [];
  const report = (message: string, fix: string) => problems.push({ file, message, fix });

  const root = elements.find(({ tagName }) => tagName === "html");
  if (!root || !attributeOf(root, "lang")) report("no language", "set lang on <html>");

  // An <svg> may have a <title> too; only the head's names the page.
  const title = elements.find(
    ({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head",
  );
  if (!title || textOf(title).trim() === "") report("no title", "take the page's metadata from lib/metadata");

  const headings = elements.filter(({ tagName }) => tagName === "h1").length;
  if (headings !== 1) report(`${headings} h1 elements`, "write one main heading");

  const canonical = elements.filter((element) => attributeOf(element, "rel") === "canonical");
  const address = canonical[0] === undefined ? undefined : attributeOf(canonical[0], "href");
  if (!isNotFoundPage(file) && (canonical.length !== 1 || !URL.canParse(address ?? ""))) {
    report(`${canonical.length} canonical addresses that are absolute`, "set one in lib/metadata");
  }
  return problems;
}
