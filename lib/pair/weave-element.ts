import { defaultTreeAdapter } from "parse5";
import { langTag } from "@/i18n/routing";
import {
  attributeOf,
  childElements,
  elementsOf,
  setAttribute,
  type HtmlElement,
} from "@/lib/finish/html-tree";
import { dropRepeatedName } from "./drop-repeated-name";
import { labelDrawing } from "./label-drawing";
import { matchChildren } from "./match-children";
import { pairData } from "./pair-data";
import { pairIslandWords } from "./pair-island-words";
import { hasOwnText, markLanguage, moveBefore, separateIds } from "./pair-nodes";
import { pairSwitch } from "./pair-switch";
import { sameWords } from "./same-words";
import { hasOwnOrder } from "./own-order";
import { weaveText } from "./weave-text";

const isChinese = (element: HtmlElement) => attributeOf(element, "lang") === langTag("zh");
const isEnglish = (element: HtmlElement) => attributeOf(element, "lang") === langTag("en");

const inParagraphs =
  /^(a|abbr|b|bdi|br|button|cite|code|data|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/** A heading, or the smallest thing with an address of its own: its words belong together, however they are marked up. */
function isPassage(element: HtmlElement): boolean {
  const isHeading = /^h[1-6]$/.test(element.tagName);
  if (!isHeading && attributeOf(element, "id") === undefined) return false;
  return elementsOf(element).every(
    (child) => inParagraphs.test(child.tagName) && attributeOf(child, "id") === undefined,
  );
}

/** Words in attributes, by the attribute that keeps the Chinese ones for scripts and style sheets. */
const wordAttributes = { "aria-label": "data-zh-label", "data-zone": "data-zh-zone" };

/** Keeps the Chinese words of attributes beside the English ones. */
function pairLabel(en: HtmlElement, zh: HtmlElement): void {
  for (const [name, kept] of Object.entries(wordAttributes)) {
    const [words, other] = [attributeOf(en, name), attributeOf(zh, name)];
    if (words !== undefined && other !== undefined && words !== other) setAttribute(en, kept, other);
  }
}

/** Elements that say the same may still bear names that differ. */
function pairLabels(en: HtmlElement, zh: HtmlElement): void {
  const [left, right] = [elementsOf(en), elementsOf(zh)];
  if (left.length !== right.length) return;
  left.forEach((element, index) => {
    const partner = right[index];
    if (partner?.tagName === element.tagName) pairLabel(element, partner);
  });
}

/** Puts an element that has no partner, or is no copy of it, after its neighbour, in its own language. */
function standAfter(element: HtmlElement, parent: HtmlElement, neighbour: HtmlElement | undefined): void {
  separateIds(element);
  markLanguage(element, "zh");
  const index = neighbour === undefined ? -1 : parent.childNodes.indexOf(neighbour);
  moveBefore([element], parent, parent.childNodes[index + 1]);
}

function weaveChildren(en: HtmlElement, zh: HtmlElement): void {
  let last: HtmlElement | undefined;
  for (const match of matchChildren(en, zh)) {
    if (match.en !== undefined && match.zh !== undefined) weaveElement(match.en, match.zh);
    else if (match.en !== undefined) markLanguage(match.en, "en");
    else if (match.zh !== undefined) standAfter(match.zh, en, last);
    last = match.en ?? match.zh;
  }
}

/** An element of which both stand in the page, one after the other. */
function keepBoth(en: HtmlElement, zh: HtmlElement): void {
  const parent = en.parentNode;
  markLanguage(en, "en");
  if (parent !== null && "tagName" in parent) standAfter(zh, parent, en);
}

/**
 * Weaves the Chinese element into its English partner, which becomes the element of both: what is
 * equal stands once, words stand in both languages, each marked with `lang`. The Chinese tree is
 * used up by it.
 */
export function weaveElement(en: HtmlElement, zh: HtmlElement): void {
  pairLabel(en, zh);
  pairIslandWords(en, zh);
  if (pairSwitch(en, zh)) return;
  if (sameWords(en, zh)) return pairLabels(en, zh);
  if (en.tagName === "script") return pairData(en, zh);
  if (en.tagName === "option") return setAttribute(en, "data-zh-label", textOfOption(zh));
  // A drawing has its words at fixed places: the English one shows both languages, the Chinese one stands for it when Chinese is shown alone.
  if (en.tagName === "svg") labelDrawing(en, zh);
  // An index by letters has an order of its own.
  if (en.tagName === "svg" || hasOwnOrder(en)) return keepBoth(en, zh);
  if (isChinese(en) && isEnglish(zh)) {
    const parent = en.parentNode;
    markLanguage(en, "zh");
    if (parent !== null && "tagName" in parent) {
      markLanguage(zh, "en");
      moveBefore([zh], parent, en);
    }
    return;
  }
  dropRepeatedName(en, zh);
  if (hasOwnText(en) || hasOwnText(zh) || isPassage(en)) weaveText(en, zh, weaveElement);
  else if (childElements(en).length > 0 || childElements(zh).length > 0) weaveChildren(en, zh);
}

function textOfOption(option: HtmlElement): string {
  return option.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : "")).join("");
}
