import type { Card } from "./card";
import { cardHeight } from "./card-height";
import { cardSnippet } from "./card-snippet";

/** An answer after the oEmbed 1.0 specification, https://oembed.com, of the type `rich`. */
export type Oembed = {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the answer may be kept: a day, so that a changed height is soon known. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
};

/** A width in the middle: the card fits whatever width it is shown at. */
const width = 600;
const day = 24 * 60 * 60;

/** The oEmbed answer for a card at its public address. A static file cannot heed `maxwidth`: the frame gives way by itself. */
export function oembedOf(card: Card, address: string, site: { name: string; url: string }): Oembed {
  const height = cardHeight(card);
  return {
    version: "1.0",
    type: "rich",
    title: card.sides.map(({ title }) => title).join(" / "),
    provider_name: site.name,
    provider_url: site.url,
    cache_age: day,
    html: cardSnippet(card, address, height),
    width,
    height,
  };
}
