/** Addresses of the cards that other people's pages frame, and of what belongs to them. */
import { allModes, type Mode } from "@/i18n/routing";
import { assetHref } from "./addresses";

/** What can be put on another page as a card. */
export const embedKinds = ["task", "zone", "fact", "discrepancy"] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** The type by which a page names the oEmbed answer of its card. */
export const oembedType = "application/json+oembed";

/** A card is in one language or in both, whichever modes the site itself publishes. */
export const embedModes = allModes;

/** Where everything that may be framed stands: the headers and the finish step treat it apart. */
export const embedPrefix = "/embed/";

/** Its style sheet, with a hash in its name. It stands beside the cards, so that a frame without an origin may load it too. */
export const embedStylePrefix = "/embed/assets/";

/** The kind of card of what a word of the lasting addresses names; not everything has one. */
export function embedKindOf(name: string): EmbedKind | undefined {
  return embedKinds.find((kind) => kind === name);
}

/** The path of the card of an item: `/embed/en-zh/task/manager-visas/`. */
export function embedPath(kind: EmbedKind, slug: string, mode: Mode): string {
  return `${embedPrefix}${mode}/${kind}/${slug}/`;
}

/** The card of an item, under the base path of the copy. */
export function embedAddressOf(kind: EmbedKind, slug: string, mode: Mode): string {
  return assetHref(embedPath(kind, slug, mode));
}

/** The oEmbed answer that describes the card. */
export function oembedAddressOf(kind: EmbedKind, slug: string, mode: Mode): string {
  return `${embedAddressOf(kind, slug, mode)}oembed.json`;
}

/** The path, without mode, of the page that hands out the cards of a page: `/zones/tianzhu/embed/`. */
export function embedPagePath(path: string): string {
  return `${path}embed/`;
}

/** Whether a file of out/ is a card: made to stand alone, without our scripts and fonts. */
export function isEmbedFile(file: string): boolean {
  return `/${file}`.startsWith(embedPrefix);
}
