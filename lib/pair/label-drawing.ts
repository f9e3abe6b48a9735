/** Drawings of which the words differ by language: the English one gets the Chinese words beside its own. */
import { defaultTreeAdapter } from "parse5";
import { attributeOf, createElement, elementsOf, textOf, type HtmlElement } from "@/lib/finish/html-tree";
import { markLanguage, moveBefore, textNode } from "./pair-nodes";

/** The lines of one label: texts of the same look that stand below each other at the same place. */
type Label = HtmlElement[];

const look = ["x", "class", "lang", "text-anchor"];
const numberOf = (element: HtmlElement | undefined, name: string) =>
  Number((element && attributeOf(element, name)) ?? 0);
const wordsOf = (label: Label) => label.map(textOf).join("").replace(/\s+/g, " ").trim();

function isNextLine(line: HtmlElement, last: HtmlElement | undefined): boolean {
  if (last === undefined || last.parentNode !== line.parentNode) return false;
  const step = numberOf(line, "y") - numberOf(last, "y");
  return (
    look.every((name) => attributeOf(line, name) === attributeOf(last, name)) &&
    step > 0 &&
    step < 2 * numberOf(line, "font-size")
  );
}

function labelsOf(drawing: HtmlElement): Label[] {
  const labels: Label[] = [];
  for (const line of elementsOf(drawing).filter(({ tagName }) => tagName === "text")) {
    const last = labels.at(-1);
    if (last !== undefined && isNextLine(line, last.at(-1))) last.push(line);
    else labels.push([line]);
  }
  return labels;
}

const isForeign = ([line]: Label) => line !== undefined && attributeOf(line, "lang") !== undefined;

/** A name in the other language below a label belongs to it: there both stand already. A seal is no name. */
function dropNamed(labels: Label[]): Label[] {
  return labels.filter((label, index) => !isForeign(label) && !isNamedBy(label, labels[index + 1]));
}

function isNamedBy([line]: Label, next: Label | undefined): boolean {
  const first = next?.[0];
  if (line === undefined || first === undefined || !isForeign([first])) return false;
  return first.parentNode === line.parentNode && attributeOf(first, "x") === attributeOf(line, "x");
}

/** Whether another text stands where a further line of the label would. */
function isFollowedClosely(label: Label, drawing: HtmlElement): boolean {
  const last = label.at(-1);
  const [size, y] = [numberOf(last, "font-size"), numberOf(last, "y")];
  return elementsOf(drawing).some((other) => {
    if (other.tagName !== "text" || label.includes(other)) return false;
    if (attributeOf(other, "x") !== (last && attributeOf(last, "x"))) return false;
    const step = numberOf(other, "y") - y;
    return step > 0 && step < 1.9 * size;
  });
}

function chineseText(
  tagName: "text" | "tspan",
  words: string,
  size: number,
  attributes: Record<string, string | undefined>,
): HtmlElement {
  const fontSize = String(Math.round(size * 10) / 10);
  const text = createElement(tagName, { ...attributes, "font-size": fontSize }, "SVG");
  defaultTreeAdapter.appendChild(text, textNode(`${words} `));
  markLanguage(text, "zh");
  return text;
}

/** A further line below the label or, where there is no room or the words hold a figure, words after its last line. */
function addWords(label: Label, words: string, drawing: HtmlElement): void {
  const last = label.at(-1);
  const parent = last?.parentNode;
  if (last === undefined || parent === undefined || parent === null || !("tagName" in parent)) return;
  const size = numberOf(last, "font-size");
  const small = size * 0.88;
  if (/\d/.test(words) || isFollowedClosely(label, drawing)) {
    const part = chineseText("tspan", words, small, { dx: String(Math.round(size / 3)) });
    defaultTreeAdapter.appendChild(last, part);
    return;
  }
  const line = chineseText("text", words, small, {
    x: attributeOf(last, "x"),
    y: String(Math.round((numberOf(last, "y") + small * 1.12) * 10) / 10),
    "text-anchor": attributeOf(last, "text-anchor"),
    class: attributeOf(last, "class"),
  });
  moveBefore([line], parent, parent.childNodes[parent.childNodes.indexOf(last) + 1]);
}

/** A drawing whose labels are others in the other language, so that none can be named. */
export class DrawingError extends Error {
  readonly code = "labels-differ";
}

/**
 * Puts the Chinese words of a drawing beside the English ones. A label that names both languages
 * itself, as wide drawings do, stays as it is; so does one that says the same in both.
 */
export function labelDrawing(en: HtmlElement, zh: HtmlElement): void {
  const [labels, partners] = [dropNamed(labelsOf(en)), dropNamed(labelsOf(zh))];
  if (labels.length !== partners.length) {
    const list = (found: Label[]) => found.map(wordsOf).join(", ");
    throw new DrawingError(`The labels of a drawing differ: ${list(labels)}; ${list(partners)}`);
  }
  labels.forEach((label, index) => {
    const words = wordsOf(partners[index] ?? []);
    const isHidden = label.some((line) => attributeOf(line, "aria-hidden") === "true");
    if (words !== wordsOf(label) && !isHidden) addWords(label, words, en);
  });
}
