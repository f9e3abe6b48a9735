import type { Locale, Mode } from "@/i18n/routing";
import type { EmbedKind } from "@/lib/site/embed-address";

/** A small line of a card: "As of", "November 2020". A vital one goes along when the card is quoted. */
export type CardRow = { label: string; value: string; isVital?: boolean };

/** What a card says in one language, as plain text. */
export type CardSide = {
  locale: Locale;
  /** Address, from the root of the host, of the page or passage that the card is taken from. */
  href: string;
  /** What the item is: a task, a zone. */
  kicker: string;
  title: string;
  /** The value of a figure or date, shown large. */
  figure?: string;
  /** Stands over the sentence where it needs an introduction. */
  textLabel?: string;
  /** The answer, in a sentence. */
  text?: string;
  /** What is documented; open when nothing was found. */
  status?: { text: string; isOpen: boolean };
  rows: CardRow[];
  /** Words of the link that leads on. */
  more: string;
  /** Whose card it is, after the name of the site. */
  maker: string;
};

/** A card: one side in one language, or both languages, English first. */
export type Card = { kind: EmbedKind; slug: string; mode: Mode; sides: [CardSide, ...CardSide[]] };

/** A row as a line of text, with the colon of its language. */
export function rowText({ label, value }: CardRow, locale: Locale): string {
  return locale === "zh" ? `${label}：${value}` : `${label}: ${value}`;
}
