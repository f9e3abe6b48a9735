import { wordsOf } from "@/i18n/words";
import type { Locale } from "@/i18n/routing";
import type { PageWords } from "@/lib/finish/page-words";

/** The words of one language that pages get when they are finished. */
export function pageWordsOf(locale: Locale): PageWords {
  const t = wordsOf(locale);
  return {
    permalink: {
      passage: t("Permalink.passage"),
      sentence: (number) => t("Permalink.sentence", { number }),
    },
    passageMoved: t.raw("Moved.passageMoved"),
    passageGone: (why) => t("Moved.passageGone", { why }),
  };
}
