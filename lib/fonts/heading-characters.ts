import { collections } from "@/lib/content/types/collections";
import type { DisplayCharacters } from "./display-characters";
import type { ContentTree, TextFile } from "@/lib/checks/content-tree";

/** Seals, the wordmark's two characters, and signs that Chinese headings may use. */
const always = "竺空德航金文展数医递经纬“”‘’—…·、，。：；？！（）《》〔〕";

/** Units of figures and dates that are set large. */
const units = "年月日平方公里";

/** Full-width signs and Han; the rest of a heading is set in the Latin face. */
export function isDisplayHan(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x2e7f || "“”‘’…—·".includes(character);
}

/** Collections whose titles are set in the text face: they would double the font. */
const plainTitles = ["terms", "events", "discrepancies"];

const words = (file: TextFile): string => {
  const front = file.front.value;
  const field = (name: string) => {
    const value: unknown = typeof front === "object" && front !== null ? Reflect.get(front, name) : undefined;
    return typeof value === "string" ? value : "";
  };
  const headings = file.prose.sections
    .filter((section) => section.level === 2)
    .map((section) => section.title ?? "")
    .join("");
  return plainTitles.includes(file.collection) ? headings : field("title") + field("short") + headings;
};

const han = (text: string) => [...text].filter(isDisplayHan);

/** Strings of the interface that are set as headings: their keys end in "Heading" or "Title". */
function headingWords(messages: object): string {
  return Object.entries(messages)
    .map(([key, value]: [string, unknown]) => {
      if (typeof value === "object" && value !== null) return headingWords(value);
      return typeof value === "string" && /(heading|title)$/i.test(key) ? value : "";
    })
    .join("");
}

/** Collections with long titles, of which a page shows one or, in lists, none in the display face. */
const longTitles = ["tasks", "documents"];

/** The characters of the Chinese display face, for each of its files. */
export function headingCharacters(tree: ContentTree, messages: object): DisplayCharacters {
  const chinese = tree.texts.filter((file) => file.locale === "zh" && collections.includes(file.collection));
  const named = chinese.filter((file) => file.collection === "zones" || file.collection === "sectors");
  const names = named.map((file) => words({ ...file, prose: { sections: [] } })).join("");
  const rest = chinese.filter((file) => !longTitles.includes(file.collection));
  const without = (characters: string[], ...sets: Set<string>[]) =>
    new Set(characters.filter((character) => sets.every((set) => !set.has(character))).toSorted());
  const core = new Set(han(always + names));
  const text = without(han(rest.map(words).join("") + headingWords(messages) + units), core);
  return { core, text, titles: without(han(chinese.map(words).join("")), core, text) };
}
