import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";

/** Where an English form comes from, as the pages say it in both languages. */
export function originWords(kind: "official" | "press" | "translation" | "ours"): Record<Locale, string> {
  const key = `Glossary.englishFrom.${kind}` as const;
  return { en: wordsOf("en")(key), zh: wordsOf("zh")(key) };
}
