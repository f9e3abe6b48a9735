import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getEmbedItem } from "@/lib/content/embed-items";
import type { Card, CardSide } from "@/lib/embed/card";
import { hrefOf } from "@/lib/site/addresses";
import type { OldAddress } from "@/lib/site/old-addresses";
import { makeCard, sidesOf } from "./make-card";

type OldCard = Extract<OldAddress, { what: "card" | "oEmbed" }>;

/** Says in a frame that what it showed is elsewhere, or why it is no more. */
function noticeIn({ old, entry: { to, why } }: OldCard, locale: Locale): CardSide {
  const t = wordsOf(locale);
  return {
    locale,
    href: hrefOf(locale, to ?? "/changes/"),
    kicker: t(`Identifier.kind.${old.kind}`),
    title: t(to === undefined ? "Embed.gone" : "Embed.moved"),
    ...(why === undefined ? {} : { text: why[locale] }),
    rows: [],
    more: t(to === undefined ? "Nav.changes" : "Embed.page"),
    maker: t("Header.independent"),
  };
}

/** What stands in the frames that name an old address: the card of what took its place, or a notice. */
export function oldCard(address: OldCard): Card {
  const { mode, old, now } = address;
  const item = now === undefined ? undefined : getEmbedItem(now.kind, now.slug);
  if (item !== undefined) return makeCard(item, mode);
  return { ...old, mode, sides: sidesOf(mode, (locale) => noticeIn(address, locale)) };
}
