import { attributeOf, elementsOf, type HtmlDocument, type HtmlElement } from "@/lib/finish/html-tree";
import { addShowControl, type ShowWords } from "./show-control";
import { leadToPairs, type PairedSite } from "./pair-addresses";
import { pairHead } from "./pair-head";
import { ownOrdered } from "./own-order";
import { weaveElement } from "./weave-element";

/** Two pages that are not the same page in two languages. */
export class PairError extends Error {
  readonly code = "partner-missing";
}

const describe = (element: HtmlElement) => `<${element.tagName} id="${attributeOf(element, "id")}">`;

/** A fragment is an address in every mode, so each must be there in both languages. */
function requirePartners(en: HtmlDocument, zh: HtmlDocument, address: string): void {
  const list = (document: HtmlDocument) => {
    const own = ownOrdered(document);
    return elementsOf(document).filter((element) => attributeOf(element, "id") && !own.has(element));
  };
  const known = (elements: HtmlElement[]) => new Set(elements.map((element) => attributeOf(element, "id")));
  const [left, right] = [list(en), list(zh)];
  const missing = (elements: HtmlElement[], others: Set<string | undefined>, mode: string) =>
    elements
      .filter((element) => !others.has(attributeOf(element, "id")))
      .map((element) => `${describe(element)} is not in /${mode}${address}`);
  const problems = [...missing(left, known(right), "zh"), ...missing(right, known(left), "en")];
  if (problems.length > 0) throw new PairError(`/en-zh${address}: ${problems.join("; ")}`);
}

const find = (document: HtmlDocument, tagName: string) =>
  elementsOf(document).find((element) => element.tagName === tagName);

/**
 * Weaves the English and the Chinese page of one address into the page that shows both. The English
 * tree becomes that page, the Chinese one is used up. Both come from the same components, so they are
 * walked in parallel; where they differ in structure, the parts stand one after the other, each in
 * its language.
 *
 * @param address path of the page without mode, for messages
 */
export function weavePages(
  en: HtmlDocument,
  zh: HtmlDocument,
  address: string,
  { words, ...site }: PairedSite & { words: ShowWords },
): void {
  requirePartners(en, zh, address);
  leadToPairs(en, "en", site);
  leadToPairs(zh, "zh", site);
  pairHead(en, zh);
  const [body, other] = [find(en, "body"), find(zh, "body")];
  if (body !== undefined && other !== undefined) weaveElement(body, other);
  addShowControl(en, words);
}
