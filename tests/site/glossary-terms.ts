import { listTerms } from "@/lib/content/terms";
import { attributeOf, elementsOf, parseHtml } from "@/lib/finish/html-tree";
import { readBuilt } from "@/tests/site/built-site";

/** Every term with its name in both languages, in the order of the glossary. */
export const terms = listTerms("en").map(({ slug, text }) => ({
  slug,
  title: { en: text.en.title, zh: text.zh.title },
}));

/** Where the links of a built page lead, as written. */
export function linksOf(file: string): string[] {
  return elementsOf(parseHtml(readBuilt(file))).flatMap((element) => attributeOf(element, "href") ?? []);
}
