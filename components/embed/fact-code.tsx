import { allModes, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { EmbedItem } from "@/lib/content/embed-items";
import { cardHeight } from "@/lib/embed/card-height";
import { cardSnippet } from "@/lib/embed/card-snippet";
import { absoluteUrl } from "@/lib/site/addresses";
import { embedAddressOf } from "@/lib/site/embed-address";
import { CodeField } from "./code-field";
import { makeCard } from "./make-card";

type Props = { item: EmbedItem; locale: Locale };

/** The code of the cards of a fact in one language and in both: a fact has no page that shows them. */
export function FactCode({ item, locale }: Props) {
  const t = wordsOf(locale);
  return allModes
    .filter((mode) => mode === locale || mode === "en-zh")
    .map((mode) => {
      const card = makeCard(item, mode);
      const height = cardHeight(card);
      const name = t("Embed.code", { height });
      return (
        <CodeField
          key={mode}
          id={`code-${locale}-${mode}`}
          label={mode === "en-zh" ? t("Identifier.inBoth", { name }) : name}
          code={cardSnippet(card, absoluteUrl(embedAddressOf(item.kind, item.slug, mode)), height)}
          locale={locale}
        />
      );
    });
}
