import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { pageKinds } from "@/lib/search/search-index";
import type { SearchWords } from "@/lib/search/search-words";

/** What the search script says, in the reader's language; `{count}` stays for it to fill in. */
export function searchWords(locale: Locale): SearchWords {
  const t = wordsOf(locale);
  const count = "{count}";
  return {
    kinds: Object.fromEntries(pageKinds.map((kind) => [kind, t(`Search.kind.${kind}`)])),
    countOne: t("Search.countOne", { count }),
    countOther: t("Search.countOther", { count }),
    none: t("Search.none"),
    loading: t("Search.loading"),
    fitWords: t("Search.fitWords"),
    fitParts: t("Search.fitParts"),
    minor: t("Search.minor", { count }),
    more: t("Search.more", { count }),
    passages: t("Search.passages", { count }),
    offerOther: t("Search.offerOther"),
    otherHeading: t("Search.otherHeading"),
    failed: t("Search.failed"),
    help: [t("Search.help.spelling"), t("Search.help.list"), t("Search.help.elsewhere")],
  };
}
