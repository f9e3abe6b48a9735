import { defaultTreeAdapter } from "parse5";
import {
  attributeOf,
  createElement,
  elementsOf,
  removeNode,
  setAttribute,
  textOf,
  type HtmlDocument,
  type HtmlElement,
} from "@/lib/finish/html-tree";
import { embedPrefix, oembedType } from "@/lib/site/embed-address";
import { textNode } from "./pair-nodes";

const separator = " · ";

/**
 * The titles of both languages in one: what they share, such as the name of the site, once.
 *
 * `Zones · 3+7+N` and `三区 · 3+7+N` give `Zones · 三区 · 3+7+N`.
 */
export function joinTitles(en: string, zh: string): string {
  const [left, right] = [en.split(separator), zh.split(separator)];
  const added = right.filter((part) => !left.includes(part));
  const last = left.findLastIndex((part) => !right.includes(part));
  return [...left.slice(0, last + 1), ...added, ...left.slice(last + 1)].join(separator);
}

const keyOf = (meta: HtmlElement) => attributeOf(meta, "name") ?? attributeOf(meta, "property");
const isTitle = (key: string) => /(^|:)(title|alt)$/.test(key);
const isText = (key: string) => isTitle(key) || /(^|:)description$/.test(key);

/** What the page says about itself: its own address, the words of both languages, no language versions. */
export function pairHead(en: HtmlDocument, zh: HtmlDocument): void {
  const others = new Map(
    elementsOf(zh).flatMap((element) => (element.tagName === "meta" ? [[keyOf(element), element]] : [])),
  );
  const otherTitle = elementsOf(zh).find(isHeadTitle);
  for (const element of elementsOf(en)) {
    if (attributeOf(element, "hreflang") !== undefined && element.tagName === "link") removeNode(element);
    if (attributeOf(element, "type") === oembedType) nameOwnCard(element);
    if (isHeadTitle(element) && otherTitle !== undefined) {
      const text = textNode(joinTitles(textOf(element), textOf(otherTitle)));
      text.parentNode = element;
      element.childNodes = [text];
    }
    if (element.tagName !== "meta") continue;
    const key = keyOf(element) ?? "";
    const content = attributeOf(element, "content") ?? "";
    const partner = others.get(key);
    const other = partner === undefined ? content : (attributeOf(partner, "content") ?? "");
    if (isText(key) && other !== content) {
      setAttribute(element, "content", isTitle(key) ? joinTitles(content, other) : `${content} ${other}`);
    }
    if (key === "og:locale" && element.parentNode !== null) {
      const parent = element.parentNode;
      defaultTreeAdapter.insertBefore(
        parent,
        createElement("meta", { property: "og:locale:alternate", content: other }),
        element,
      );
    }
  }
}

/** The card in both languages is the one that belongs to this page. */
function nameOwnCard(link: HtmlElement): void {
  const address = attributeOf(link, "href") ?? "";
  setAttribute(link, "href", address.replace(`${embedPrefix}en/`, `${embedPrefix}en-zh/`));
}

function isHeadTitle({ tagName, parentNode }: HtmlElement): boolean {
  return tagName === "title" && parentNode?.nodeName === "head";
}
