import { defaultTreeAdapter } from "parse5";
import { locales } from "@/i18n/routing";
import {
  attributeOf,
  createElement,
  elementsOf,
  setAttribute,
  type HtmlElement,
} from "@/lib/finish/html-tree";
import { moveBefore, separateIds, textNode, wrapInLanguage, type ChildNode } from "./pair-nodes";
import { sameWords } from "./same-words";

const { isElementNode, isTextNode } = defaultTreeAdapter;

type Weave = (en: HtmlElement, zh: HtmlElement) => void;

const controls = new Set(["input", "select", "textarea", "details", "svg"]);

/** What must not stand twice: controls, parts with an id, and the link of a passage to itself. */
function isSingle(node: ChildNode, ownId: string | undefined): node is HtmlElement {
  if (!isElementNode(node)) return false;
  return [node, ...elementsOf(node)].some((element) => {
    const isOwnLink = ownId !== undefined && attributeOf(element, "href") === `#${ownId}`;
    const isAction = element.tagName === "button" && attributeOf(element, "popovertarget") === undefined;
    return isOwnLink || isAction || controls.has(element.tagName) || attributeOf(element, "id") !== undefined;
  });
}

/** The children in runs of text, cut where something stands that is kept single. */
function cutIntoRuns(element: HtmlElement): { runs: ChildNode[][]; singles: HtmlElement[] } {
  const id = attributeOf(element, "id");
  const runs: ChildNode[][] = [[]];
  const singles: HtmlElement[] = [];
  for (const node of element.childNodes) {
    if (isSingle(node, id)) {
      singles.push(node);
      runs.push([]);
    } else runs.at(-1)?.push(node);
  }
  return { runs, singles };
}

const isBlank = (node: ChildNode | undefined) =>
  node !== undefined && isTextNode(node) && node.value.trim() === "";

function trimBlank(node: ChildNode | undefined, blank: RegExp): void {
  if (node !== undefined && isTextNode(node)) node.value = node.value.replace(blank, "");
}

/** Leaves out of both runs what is equal at their beginnings and ends: seals, numbers, marks. */
function trimEqual(en: ChildNode[], zh: ChildNode[]): [ChildNode[], ChildNode[]] {
  const [left, right] = [[...en], [...zh]];
  for (const end of ["shift", "pop"] as const) {
    const peek = (nodes: ChildNode[]) => (end === "shift" ? nodes[0] : nodes.at(-1));
    for (;;) {
      if (isBlank(peek(left))) left[end]();
      else if (isBlank(peek(right))) right[end]();
      else {
        const [a, b] = [peek(left), peek(right)];
        if (a === undefined || b === undefined || !isElementNode(a) || !sameWords(a, b)) break;
        left[end]();
        right[end]();
      }
    }
  }
  return [left, right];
}

/** Puts a run of words in both languages where the English one stands, or before `next` where there is none. */
function weaveRun(parent: HtmlElement, en: ChildNode[], zh: ChildNode[], next?: ChildNode): void {
  const isPassage = attributeOf(parent, "id") !== undefined;
  const [left, right] = isPassage ? [en, zh] : trimEqual(en, zh);
  const isEqual = left.length === right.length && left.every((node, index) => areSame(node, right[index]));
  if (isEqual) return;
  const last = left.at(-1);
  const after = last === undefined ? next : parent.childNodes[parent.childNodes.indexOf(last) + 1];
  // One blank stands between the two, whatever stood at their ends.
  trimBlank(left.at(-1), /\s+$/);
  trimBlank(right[0], /^\s+/);
  const parts: ChildNode[] = [];
  if (!left.every(isBlank)) parts.push(wrapInLanguage(left, "en"));
  if (!right.every(isBlank)) {
    const chinese = wrapInLanguage(right, "zh");
    separateIds(chinese);
    parts.push(...(parts.length > 0 ? [textNode(" ")] : []), chinese);
  }
  const isBesideOthers =
    /^(a|span)$/.test(parent.tagName) && left.length < en.filter((node) => !isBlank(node)).length;
  moveBefore(isBesideOthers && parts.length > 1 ? [together(parts)] : parts, parent, after);
}

/** Beside a seal or a number the words of both languages are one thing, also to a style sheet that lays out the parts. */
function together(parts: ChildNode[]): HtmlElement {
  const group = createElement("span");
  moveBefore(parts, group, undefined);
  return group;
}

const areSame = (en: ChildNode, zh: ChildNode | undefined) => zh !== undefined && sameWords(en, zh);

/**
 * Weaves two elements in which words stand. Every run of words is there in English and then in
 * Chinese; a form control or a drawing between the words is woven by itself.
 */
export function weaveText(en: HtmlElement, zh: HtmlElement, weave: Weave): void {
  const languages = { en: attributeOf(en, "lang"), zh: attributeOf(zh, "lang") };
  weaveParts(en, zh, weave);
  // A title may be foreign on one of the pages only: then its part says so, and no longer the whole.
  if (languages.en === languages.zh) return;
  setAttribute(en, "lang", undefined);
  for (const part of elementsOf(en)) {
    for (const locale of locales) {
      const isPart = attributeOf(part, "class")?.split(" ").includes(locale) === true;
      if (isPart && languages[locale] !== undefined) setAttribute(part, "lang", languages[locale]);
    }
  }
}

function weaveParts(en: HtmlElement, zh: HtmlElement, weave: Weave): void {
  const [left, right] = [cutIntoRuns(en), cutIntoRuns(zh)];
  const isSameShape =
    left.singles.length === right.singles.length &&
    left.singles.every(({ tagName }, index) => tagName === right.singles[index]?.tagName);
  if (!isSameShape) {
    const ends: [ChildNode[], ChildNode[]] = [[...en.childNodes], [...zh.childNodes]];
    return weaveRun(en, ...ends);
  }
  left.runs.forEach((run, index) => weaveRun(en, run, right.runs[index] ?? [], left.singles[index]));
  left.singles.forEach((single, index) => {
    const partner = right.singles[index];
    if (partner !== undefined) weave(single, partner);
  });
}
