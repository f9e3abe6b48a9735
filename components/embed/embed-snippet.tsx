import type { Locale, Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { EmbedItem } from "@/lib/content/embed-items";
import { cardHeight } from "@/lib/embed/card-height";
import { cardSnippet, quoteSnippet } from "@/lib/embed/card-snippet";
import { absoluteUrl } from "@/lib/site/addresses";
import { embedAddressOf } from "@/lib/site/embed-address";
import { CodeField } from "./code-field";
import { makeCard } from "./make-card";

type Props = { item: EmbedItem; choice: Mode; locale: Locale };

/** One card, live, with its code and with a quotation for places that take no frames. */
export function EmbedSnippet({ item, choice, locale }: Props) {
  const t = wordsOf(locale);
  const card = makeCard(item, choice);
  const address = embedAddressOf(item.kind, item.slug, choice);
  const height = cardHeight(card);
  return (
    <>
      <iframe
        src={address}
        title={t("Embed.frame", { title: item.title[locale] })}
        height={height}
        loading="lazy"
      />
      <CodeField
        id={`code-${choice}`}
        label={t("Embed.code", { height })}
        code={cardSnippet(card, absoluteUrl(address), height)}
        locale={locale}
      />
      <CodeField id={`quote-${choice}`} label={t("Embed.quote")} code={quoteSnippet(card)} locale={locale} />
    </>
  );
}
