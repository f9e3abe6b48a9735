import type { Locale } from "@/i18n/routing";
import { formatDate } from "@/lib/facts/format-date";
import { processCitation, type CitationStyle } from "./citation-engine";
import { isoOfCslDate, type CslItem, type ProcessorItem } from "./csl-item";

/**
 * A citation in parts: words, words in italics, the address of what is cited, and the place where
 * a style wants the day on which the reader looked, which only the reader knows.
 */
export type CitationPart = { kind: "text" | "italic" | "address" | "accessed"; text: string };

// A day that no page has: it marks the place in what the processor prints.
const unknownDay = { "date-parts": [[1111, 11, 11]] };
const unknownDayText = "1111-11-11";

const escapes: Record<string, string> = { "&": "&#38;", "<": "&#60;", ">": "&#62;" };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
const unescapeHtml = (html: string) =>
  html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

/**
 * Where one body is both author and publisher, the manuals differ: MLA begins with the title and
 * names the body as the publication, the others name it as the author and not again.
 */
function named(item: CslItem, style: CitationStyle): CslItem {
  const [author, ...others] = item.author ?? [];
  if (style !== "mla" || author === undefined || !("literal" in author)) return item;
  if (others.length > 0 || item["container-title"] !== undefined) return item;
  return { ...item, author: undefined, "container-title": author.literal };
}

/** The APA style writes Chinese dates as “2026, 十一月 22”: they are written out for it. */
function dated(item: CslItem, style: CitationStyle, locale: Locale): ProcessorItem {
  if (style !== "apa" || locale !== "zh" || item.issued === undefined) return item;
  return { ...item, issued: { literal: formatDate(isoOfCslDate(item.issued), locale) } };
}

/**
 * A title as a processor takes it: without a full stop of its own. A description in square brackets
 * stands for a title that nobody could read: it is no title to capitalise.
 */
function titled(item: ProcessorItem): ProcessorItem {
  const title = item.title.replace(/[.。]$/, "");
  return { ...item, title: title.startsWith("[") ? `<span class="nocase">${title}</span>` : title };
}

// Stands for the address while the text is cut up: no text holds this sign.
const addressMark = "\u0001";

function partsOf(html: string, address: string | undefined): CitationPart[] {
  const plain = html.replace(/<(?!\/?i>)[^>]*>/g, "").trim();
  const marked = address === undefined ? plain : plain.replace(escapeHtml(address), addressMark);
  return marked
    .split(/(<i>.*?<\/i>|1111-11-11|\u0001)/)
    .filter((piece) => piece !== "")
    .map((piece): CitationPart => {
      if (piece === addressMark) return { kind: "address", text: address ?? "" };
      if (piece.startsWith("<i>")) return { kind: "italic", text: unescapeHtml(piece.slice(3, -4)) };
      return { kind: piece === unknownDayText ? "accessed" : "text", text: unescapeHtml(piece) };
    });
}

/** The language whose words and dates a citation takes on a page. */
export function citationLocale(item: CslItem, page: Locale): Locale {
  return page === "zh" && item.language.startsWith("zh") ? "zh" : "en";
}

/** An item as the processor is to get it for a style: what the styles leave to whoever uses them is settled. */
export function prepareItem(item: CslItem, style: CitationStyle, locale: Locale): ProcessorItem {
  const prepared = titled(dated(named(item, style), style, locale));
  return style === "gb" && item.URL !== undefined ? { ...prepared, accessed: unknownDay } : prepared;
}

/**
 * The citation of an item in a style. Words and dates are those of the page's language; a work that
 * is not in Chinese is cited in the English way on Chinese pages too.
 */
export function formatCitation(item: CslItem, style: CitationStyle, page: Locale): CitationPart[] {
  const locale = citationLocale(item, page);
  return partsOf(processCitation(prepareItem(item, style, locale), style, locale), item.URL);
}

/** The same as plain text; `accessed` is what stands where the reader's day belongs. */
export function citationText(parts: CitationPart[], accessed: string): string {
  return parts.map(({ kind, text }) => (kind === "accessed" ? accessed : text)).join("");
}
