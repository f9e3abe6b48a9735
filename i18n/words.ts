import { createTranslator } from "next-intl";
import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh.json" with { type: "json" };
import type { Locale } from "./routing";

export type Messages = typeof en;

// Typed by the English file; a test proves that the Chinese one has the same keys and placeholders.
const messages: Record<Locale, Messages> = { en, zh };

const make = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });
const translators = { en: make("en"), zh: make("zh") };

/**
 * The words of the interface in one language. The language is an argument, not
 * ambient state: a side-by-side page prints both on one screen.
 */
export function wordsOf(locale: Locale): ReturnType<typeof make> {
  return translators[locale];
}

export type Words = ReturnType<typeof wordsOf>;
