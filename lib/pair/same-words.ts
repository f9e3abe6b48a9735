import { defaultTreeAdapter } from "parse5";
import type { ChildNode } from "./pair-nodes";

const { isElementNode, isTextNode } = defaultTreeAdapter;

// What may differ between the languages without a reader of the text seeing it.
const unseen = /^(lang|hreflang|class|title|placeholder|aria-label|aria-describedby|data-.*)$/;
const wrappers = new Set(["span", "wbr"]);

const known = new WeakMap<ChildNode, string>();

function signatureOf(node: ChildNode): string {
  const found = known.get(node);
  if (found !== undefined) return found;
  const signature = describe(node);
  known.set(node, signature);
  return signature;
}

function describe(node: ChildNode): string {
  if (isTextNode(node)) return node.value;
  if (!isElementNode(node)) return "";
  const inner = node.childNodes.map(signatureOf).join("");
  const attributes = node.attrs
    .filter(({ name }) => !unseen.test(name))
    .map(({ name, value }) => ` ${name}="${value}"`);
  if (wrappers.has(node.tagName) && attributes.length === 0) return inner;
  return `<${node.tagName}${attributes.sort().join("")}>${inner}</>`;
}

/**
 * Whether two nodes say and do the same in both languages, such as a number, a name that is not
 * translated or a drawing without words. Ask before either tree is changed.
 */
export function sameWords(en: ChildNode, zh: ChildNode): boolean {
  const flat = (node: ChildNode) =>
    signatureOf(node)
      .replace(/\s+/g, " ")
      .replace(/ ?(<[^>]*>) ?/g, "$1")
      .trim();
  return flat(en) === flat(zh);
}
