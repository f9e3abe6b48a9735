import { defaultTreeAdapter } from "parse5";
import {
  attributeOf,
  createElement,
  elementsOf,
  parseHtml,
  removeNode,
  serializeHtml,
  setAttribute,
  type HtmlDocument,
  type HtmlElement,
} from "@/lib/finish/html-tree";
import { relativeAddress } from "./relative-address";

/** Where the copy was built, and the plain scripts that pages load on use: by `data-lazy`, their addresses. */
export type FolderSite = { basePath: string; lazyScripts: Readonly<Record<string, string>> };

const addressAttributes = ["href", "src", "action"];

/** What a browser refuses to a file: modules, and what asks for them ahead. */
function isRefused(element: HtmlElement): boolean {
  if (element.tagName === "script") return attributeOf(element, "type") === "module";
  const rel = attributeOf(element, "rel");
  return element.tagName === "link" && (rel === "manifest" || rel === "preload" || rel === "modulepreload");
}

/** Search and the quote checker are loaded by a module elsewhere; here the page that needs one names it. */
function addLazyScript(document: HtmlDocument, { lazyScripts }: FolderSite): void {
  const elements = elementsOf(document);
  const head = elements.find(({ tagName }) => tagName === "head");
  for (const element of elements) {
    const address = lazyScripts[attributeOf(element, "data-lazy") ?? ""];
    if (address === undefined || head === undefined) continue;
    defaultTreeAdapter.appendChild(head, createElement("script", { src: address, defer: "" }));
  }
}

/**
 * A page as it can be opened from a folder, without a server: its addresses lead from file to file.
 *
 * @param file its path inside the site
 */
export function openPage(source: string, file: string, site: FolderSite): string {
  const document = parseHtml(source);
  for (const element of elementsOf(document)) if (isRefused(element)) removeNode(element);
  addLazyScript(document, site);
  for (const element of elementsOf(document)) {
    for (const name of addressAttributes) {
      const address = attributeOf(element, name);
      if (address !== undefined) setAttribute(element, name, relativeAddress(address, file, site.basePath));
    }
  }
  return serializeHtml(document);
}
