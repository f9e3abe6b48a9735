import type { Locale } from "@/i18n/routing";

/** The headings of the list of all pages: digits, then the letters. */
export const indexLetters = ["0", ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"] as const;

// The first character of each letter in the order of pinyin; I, U and V begin no syllable.
const firsts = [..."阿八嚓哒妸发旮哈丌咔垃妈拿噢妑七呥仨他穵夕丫帀"];
const letters = [..."ABCDEFGHJKLMNOPQRSTWXYZ"];

const collators = {
  en: new Intl.Collator("en"),
  zh: new Intl.Collator("zh-u-co-pinyin"),
};

const bare = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, "");

/** The letter under which a title stands: its own, or that of its first character's pinyin; "0" for digits. */
export function indexLetter(title: string): string {
  const [first = ""] = bare(title);
  const letter = first.normalize("NFD").charAt(0).toUpperCase();
  if (/[A-Z]/.test(letter)) return letter;
  if (!/\p{Script=Han}/u.test(first)) return "0";
  const after = firsts.findIndex((boundary) => collators.zh.compare(boundary, first) > 0);
  return letters[(after < 0 ? letters.length : after) - 1] ?? "0";
}

/** Sorts as a dictionary of the language does; marks of quotation at the beginning do not count. */
export function sortByTitle<Item extends { title: string }>(items: readonly Item[], locale: Locale): Item[] {
  return items.toSorted((a, b) => collators[locale].compare(bare(a.title), bare(b.title)));
}
