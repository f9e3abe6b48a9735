import CSL from "citeproc";
import type { Locale } from "@/i18n/routing";
import type { ProcessorItem } from "./csl-item";
import { readLocale, readStyle } from "./csl-package";
import { mapTree, type CslTree } from "./csl-tree";
import { gb2025 } from "./gb-2025";

/** The styles offered, in the order of the page. */
export const citationStyles = ["apa", "chicago", "mla", "gb"] as const;
export type CitationStyle = (typeof citationStyles)[number];

const styleTrees: Record<CitationStyle, () => CslTree> = {
  apa: () => readStyle("apa"),
  chicago: () => readStyle("chicago-fullnote-bibliography"),
  mla: () => readStyle("modern-language-association"),
  gb: () => gb2025(readStyle("china-national-standard-gb-t-7714-2015-numeric")),
};

/** Locales of the styles: they are American rules, so English pages follow American punctuation. */
const cslLocale: Record<Locale, string> = { en: "en-US", zh: "zh-CN" };

/** The tree of a style, as it is used here. */
export const styleTree = (style: CitationStyle): CslTree => styleTrees[style]();

/** The tree of the CSL locale of a language. */
export const localeTree = (locale: Locale): CslTree => readLocale(cslLocale[locale]);

/** The language tag under which a language's citations are made. */
export const cslLanguage = (locale: Locale): string => cslLocale[locale];

function toXmlNode({ n, a = {}, c = [] }: CslTree): CSL.XmlNode {
  const children = c.map((child) => (typeof child === "string" ? child : toXmlNode(child)));
  // citeproc-js asks every term for its first child.
  return { name: n, attrs: a, children: n === "term" && children.length === 0 ? [""] : children };
}

/**
 * A style without its rules for notes in the text. Only bibliographies are made here, of one work each; with
 * the rules, the processor would make each note as well, to see whether another work has the same.
 */
const withoutNotes = (style: CslTree): CslTree =>
  mapTree(style, (element) => (element.n === "citation" ? { n: "citation", c: [{ n: "layout" }] } : element));

type Engine = (item: ProcessorItem) => string;

function makeEngine(style: CitationStyle, locale: Locale): Engine {
  const words = toXmlNode(localeTree(locale));
  let current: object = {};
  let count = 0;
  const engine = new CSL.Engine(
    { retrieveLocale: () => words, retrieveItem: () => current },
    toXmlNode(withoutNotes(styleTree(style))),
    cslLanguage(locale),
    true,
  );
  return (item) => {
    // An id of its own for each call: the engine remembers what it has read under an id.
    const id = `item-${(count += 1)}`;
    current = { ...item, id };
    engine.updateItems([id]);
    return engine.makeBibliography()[1].join("");
  };
}

// Making one takes up to a second, so each is made once.
const engines = new Map<string, Engine>();

/** The citation of an item as the CSL processor prints it: one `div` of HTML, with `<i>` at most inside. */
export function processCitation(item: ProcessorItem, style: CitationStyle, locale: Locale): string {
  const key = `${style} ${locale}`;
  const engine = engines.get(key) ?? makeEngine(style, locale);
  engines.set(key, engine);
  return engine(item);
}
