import { langTag } from "@/i18n/routing";
import { absoluteUrl } from "@/lib/site/addresses";
import { escapeMarkup } from "@/lib/site/escape-markup";
import { siteName } from "@/lib/site/metadata";
import { licence } from "@/lib/site/structured-data";
import { rowText, type Card, type CardSide } from "./card";
import { embedWidths } from "./card-height";

/** What a quotation of the card says, line by line: enough not to be misread without the rest. */
function quotedLines({ title, figure, textLabel, text, status, rows, locale }: CardSide): string[] {
  const vital = rows.filter(({ isVital }) => isVital).map((row) => rowText(row, locale));
  return [title, textLabel, figure ?? text, status?.text, ...vital].filter((line) => line !== undefined);
}

function quotation(side: CardSide): string {
  const href = escapeMarkup(absoluteUrl(side.href));
  return [
    `<blockquote cite="${href}" lang="${langTag(side.locale)}">`,
    ...quotedLines(side).map((line) => `<p>${escapeMarkup(line)}</p>`),
    `<footer><a href="${href}">${siteName}</a>, <a href="${licence}" rel="license">CC BY 4.0</a></footer>`,
    `</blockquote>`,
  ].join("");
}

/** The card as a quotation with its link and attribution: for places that take no frames. */
export function quoteSnippet(card: Card): string {
  return card.sides.map(quotation).join("");
}

/**
 * What a writer puts into a page to show the card. The quotation inside the frame is shown where
 * frames are taken out of a text, as some editors and readers of feeds do.
 *
 * @param address full public address of the card
 * @param height from `cardHeight`
 */
export function cardSnippet(card: Card, address: string, height: number): string {
  const [{ locale, title }] = card.sides;
  const attributes = [
    `src="${escapeMarkup(address)}"`,
    `title="${escapeMarkup(title)} · ${siteName}"`,
    `lang="${langTag(locale)}"`,
    `width="100%"`,
    `height="${height}"`,
    `style="border:0;max-width:${embedWidths.most}px"`,
    `loading="lazy"`,
  ];
  return `<iframe ${attributes.join(" ")}>${quoteSnippet(card)}</iframe>`;
}
