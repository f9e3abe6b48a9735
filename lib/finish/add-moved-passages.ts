// A fragment that moved still leads on, without scripts: to its new place on the page, or to a notice
// that the style sheet shows only to those who asked for it.
import { defaultTreeAdapter } from "parse5";
import type { Locale, Mode } from "@/i18n/routing";
import { hrefOf } from "@/lib/site/addresses";
import type { MovedPassage } from "@/lib/site/moved-places";
import {
  attributeOf,
  childElements,
  createElement,
  elementsOf,
  prependNode,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree";
import type { PageWords } from "./page-words";

type Place = { mode: Mode; locale: Locale; path: string };

function create(tag: string, attributes: Record<string, string>, text = ""): HtmlElement {
  const element = createElement(tag, attributes);
  if (text !== "") defaultTreeAdapter.insertText(element, text);
  return element;
}

/** A second id for a passage. A row may hold cells only, so its first cell takes it. */
function addAlias(passage: HtmlElement, id: string): void {
  const cell = passage.tagName === "tr" ? childElements(passage)[0] : passage;
  prependNode(cell ?? passage, create("span", { id, class: "was" }));
}

function noticeOf({ id, to, why }: MovedPassage, { mode, locale }: Place, words: PageWords): HtmlElement {
  const notice = create("p", { id, class: "gone notice page-width" });
  if (to === undefined) {
    defaultTreeAdapter.insertText(notice, words.passageGone(why?.[locale] ?? ""));
    return notice;
  }
  const [before = "", label = "", after = ""] = words.passageMoved.split(/<\/?link>/);
  defaultTreeAdapter.insertText(notice, before);
  defaultTreeAdapter.appendChild(notice, create("a", { href: hrefOf(mode, to) }, label));
  defaultTreeAdapter.insertText(notice, after);
  return notice;
}

/** Puts what the ledger says about the passages that once stood on a page into the page. */
export function addMovedPassages(
  document: HtmlDocument,
  passages: readonly MovedPassage[],
  place: Place,
  words: PageWords,
): void {
  const elements = elementsOf(document);
  const main = elements.find(({ tagName }) => tagName === "main");
  if (main === undefined) return;
  for (const passage of passages) {
    const [path, target] = passage.to?.split("#") ?? [];
    const here = path === place.path && target !== undefined;
    const element = here ? elements.find((one) => attributeOf(one, "id") === target) : undefined;
    if (element === undefined) prependNode(main, noticeOf(passage, place, words));
    else addAlias(element, passage.id);
  }
}
