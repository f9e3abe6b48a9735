import { readFileSync } from "node:fs";
import type { Locale } from "@/i18n/routing";
import { attributeOf, elementsOf, parseHtml, type HtmlNode } from "@/lib/finish/html-tree";
import { findSearchFiles } from "@/lib/search/search-files";
import { openIndex, type OpenIndex } from "@/lib/search/open-index";
import { builtFiles, readBuilt } from "@/tests/site/built-site";

const assets = builtFiles.filter((file) => file.startsWith("assets/")).map((file) => file.slice(7));

/** The name of a file of the search index, by what it holds. */
export function indexFile(name: string): string {
  return `assets/${findSearchFiles(assets)[name]}`;
}

/** The data with which a file of the index calls its function. */
function readIndexData(name: string) {
  return JSON.parse(readFileSync(`out/${indexFile(name)}`, "utf8").replace(/^\w+\(|\)$/g, ""));
}

/** The index of a language as the browser opens it. */
export function openBuiltIndex(locale: Locale): Promise<OpenIndex> {
  return openIndex(readIndexData(`pages-${locale}`), async () => {});
}

const blocks =
  /^(?:p|li|tr|td|th|dt|dd|h\d|div|section|ul|ol|dl|table|caption|figcaption|summary|blockquote|form)$/;
const unread = /^(?:script|style|svg|template|noscript|form)$/;

/**
 * What a reader sees in the main part of a page, a line for each block: menus and notes included; marks
 * of notes, badges, notes that open on the spot and the tools of the page left out. Written anew for
 * the test, so that it can tell on the index.
 */
export function visibleText(file: string): string {
  const text = (node: HtmlNode): string => {
    if ("value" in node && node.nodeName === "#text") return node.value.replace(/\s+/g, " ");
    if (!("childNodes" in node)) return "";
    const inner = () => node.childNodes.map(text).join("");
    if (!("attrs" in node)) return inner();
    const classes = ` ${attributeOf(node, "class") ?? ""} `;
    const isHidden = ["hidden", "popover"].some((name) => attributeOf(node, name) !== undefined);
    if (unread.test(node.tagName) || isHidden || attributeOf(node, "aria-hidden") === "true") return "";
    if (/ (?:mark|badge|page-tools) /.test(classes)) return "";
    const isBlock = blocks.test(node.tagName) || / (?:chip|block|with-seal) /.test(classes);
    return isBlock ? `\n${inner()}\n` : inner();
  };
  const main = elementsOf(parseHtml(readBuilt(file))).find(({ tagName }) => tagName === "main");
  return main === undefined ? "" : text(main);
}
