/**
 * Styles as XML for citeproc-rs, the second processor. It knows CSL 1.0.1 only: what version 1.0.2
 * added (kinds of item, variables and terms that web pages never use) is taken out.
 */
import { escapeMarkup } from "@/lib/site/escape-markup";
import { mapTree, pruneTree, type CslTree } from "@/lib/cite/csl-tree";

const newTypes =
  "collection document event hearing performance periodical regulation software standard".split(" ");
const newVariables = ["available-date", "editor-translator", "part-number", "supplement-number"];
const knownTerms =
  /^(accessed|and( others)?|anonymous|et-al|in|no date|retrieved|from|(open|close)-(inner-)?quote|page-range-delimiter|month-\d+|edition|editor|translator|page|volume|issue|ordinal.*|online|presented at|forthcoming|version|cited)$/;

const isCondition = (n: string) => n === "if" || n === "else-if";

const isNew = ({ n, a = {} }: CslTree) =>
  (a.term !== undefined && !knownTerms.test(a.term)) ||
  (n === "term" && !knownTerms.test(a.name ?? "")) ||
  (!isCondition(n) && (a.variable?.split(" ").every((name) => newVariables.includes(name)) ?? false)) ||
  (["number", "label"].includes(n) && ["version", "section"].includes(a.variable ?? ""));

function withoutNew(words: string, unknown: string[], otherwise: string): string {
  const kept = words.split(" ").filter((word) => !unknown.includes(word));
  return kept.length === 0 ? otherwise : kept.join(" ");
}

function older({ n, a = {}, c }: CslTree): CslTree {
  const attributes = Object.entries(a).flatMap(([name, value]) => {
    if (name === "macro-has-date") return [];
    if (name === "type") return [[name, withoutNew(value, newTypes, "treaty")]];
    return [
      [
        name,
        name === "variable" ? withoutNew(value, newVariables, isCondition(n) ? "dimensions" : value) : value,
      ],
    ];
  });
  return { n, a: Object.fromEntries(attributes), c };
}

function writeXml({ n, a = {}, c = [] }: CslTree): string {
  // The package leaves the information about a style empty; the processor asks for some.
  if (n === "info")
    return "<info><title>x</title><id>x</id><updated>2020-01-01T00:00:00+00:00</updated></info>";
  const attributes = Object.entries(a).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const children = c.map((child) => (typeof child === "string" ? escapeMarkup(child) : writeXml(child)));
  return `<${n}${attributes.join("")}>${children.join("")}</${n}>`;
}

/** The XML of a style or locale, in the older version of the language. */
export function olderCsl(tree: CslTree): string {
  const { n, a, c } = pruneTree(mapTree(tree, older), isNew);
  return writeXml({ n, a: { xmlns: "http://purl.org/net/xbiblio/csl", ...a }, c });
}
