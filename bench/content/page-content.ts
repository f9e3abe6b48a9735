/**
 * What a built page says, without how this site shows it: the same text for every site compared with.
 *
 * Kept are headings, paragraphs, lists, tables and the words inside them. Drawings, navigation,
 * forms and links that have no words belong to this site alone.
 */
import {
  attributeOf,
  elementsOf,
  parseHtml,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from "@/lib/finish/html-tree";
import { escapeMarkup } from "@/lib/site/escape-markup";

/** One block on the top level of the text. `html` is the whole element, on one line. */
export type Block = { tag: string; html: string };

export type PageContent = {
  language: string;
  title: string;
  description: string;
  /** The blocks after the first heading, which is the title. */
  blocks: Block[];
};

const dropped = new Set(["script", "style", "template", "svg", "img", "nav", "form", "input", "select"]);
const blocks = new Set("h1 h2 h3 h4 h5 h6 p ul ol dl table blockquote pre".split(" "));
// They hold a paragraph's words where this site uses another element.
const paragraphs = new Set(["figcaption", "summary"]);
const containers = new Set("div section article aside header footer figure details hgroup main".split(" "));
const kept = new Set([
  ...blocks,
  ..."li dt dd caption thead tbody tfoot tr th td a strong em b i q cite code sub sup time br span".split(
    " ",
  ),
]);
const keptAttributes = new Set(["href", "scope", "colspan", "rowspan", "lang", "datetime"]);

const escapeText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;

function isDropped(element: HtmlElement): boolean {
  const isEmpty = ["a", "button", "span"].includes(element.tagName) && textOf(element).trim() === "";
  return dropped.has(element.tagName) || isEmpty || attributeOf(element, "aria-hidden") === "true";
}

function openingTag({ tagName, attrs }: HtmlElement): string {
  const written = attrs
    .filter(({ name }) => keptAttributes.has(name))
    .map(({ name, value }) => ` ${name}="${escapeMarkup(value)}"`);
  return `<${tagName}${written.join("")}>`;
}

/** A node inside a block: other elements give way to what they hold. */
function inlineHtml(node: HtmlNode): string {
  if (node.nodeName === "#text" && "value" in node) return escapeText(node.value.replace(/\s+/g, " "));
  if (!isElement(node)) return "";
  if (isDropped(node)) return "";
  if (node.tagName === "br") return "<br>";
  const inner = node.childNodes.map(inlineHtml).join("");
  const isPlainSpan = node.tagName === "span" && attributeOf(node, "lang") === undefined;
  if (isPlainSpan || !kept.has(node.tagName)) return containers.has(node.tagName) ? `${inner} ` : inner;
  return `${openingTag(node)}${inner}</${node.tagName}>`;
}

function collectBlocks(parent: HtmlElement): Block[] {
  const found: Block[] = [];
  let loose = "";
  const endParagraph = () => {
    if (loose.trim() !== "") found.push({ tag: "p", html: `<p>${loose.trim()}</p>` });
    loose = "";
  };
  for (const node of parent.childNodes) {
    const isBlock = isElement(node) && !isDropped(node);
    if (isBlock && blocks.has(node.tagName)) {
      endParagraph();
      if (textOf(node).trim() !== "") found.push({ tag: node.tagName, html: inlineHtml(node) });
    } else if (isBlock && paragraphs.has(node.tagName)) {
      endParagraph();
      loose = node.childNodes.map(inlineHtml).join("");
      endParagraph();
    } else if (isBlock && (containers.has(node.tagName) || holdsBlocks(node))) {
      endParagraph();
      found.push(...collectBlocks(node));
    } else {
      loose += inlineHtml(node);
    }
  }
  endParagraph();
  return found;
}

function holdsBlocks(element: HtmlElement): boolean {
  return elementsOf(element).some(({ tagName }) => blocks.has(tagName) || containers.has(tagName));
}

/** Reads a page of this site. Throws where there is no `<main>`. */
export function readPageContent(page: string): PageContent {
  const document = parseHtml(page);
  const elements = elementsOf(document);
  const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  const main = find("main");
  if (main === undefined) throw new Error("A page without <main> has no text to compare");
  const description = elements.find(
    (element) => element.tagName === "meta" && attributeOf(element, "name") === "description",
  );
  const heading = elementsOf(main).find(({ tagName }) => tagName === "h1");
  const root = find("html");
  return {
    language: (root && attributeOf(root, "lang")) ?? "en",
    title: textOf(heading ?? main)
      .replace(/\s+/g, " ")
      .trim(),
    description: (description && attributeOf(description, "content")) ?? "",
    blocks: collectBlocks(main).filter(({ tag }) => tag !== "h1"),
  };
}
