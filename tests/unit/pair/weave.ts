import { elementsOf, parseHtml, serializeHtml, type HtmlDocument } from "@/lib/finish/html-tree";
import { weavePages } from "@/lib/pair/weave-pages";

const words = { en: { show: "Show", both: "Both" }, zh: { show: "显示", both: "对照" } };
const place = { origin: "https://example.org", basePath: "" };
const isPaired = (path: string) => path.endsWith("/");

/** Weaves two whole pages. */
export function weaveWhole(en: string, zh: string): HtmlDocument {
  const [left, right] = [parseHtml(en), parseHtml(zh)];
  weavePages(left, right, "/n/", { place, isPaired, words });
  return left;
}

/** What becomes of a piece of both pages, without what is equal in all of them. */
export function weave(en: string, zh: string): string {
  const page = (lang: string, body: string) =>
    `<!DOCTYPE html><html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`;
  const document = weaveWhole(page("en", en), page("zh-Hans", zh));
  const html = serializeHtml(document);
  return html.slice(html.indexOf("<body>") + "<body>".length, html.indexOf("</body>"));
}

/** Words beside their partners, as a woven page has them. */
export function both(english: string, chinese: string): string {
  return `<span class="en" lang="en">${english}</span> <span class="zh" lang="zh-Hans">${chinese}</span>`;
}

/** The ids of a page in their order. */
export function idsOf(document: HtmlDocument): string[] {
  return elementsOf(document).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name === "id" ? [value] : [])),
  );
}
