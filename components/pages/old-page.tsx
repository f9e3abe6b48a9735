import type { ReactNode } from "react";
import { localeOf, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { assetHref, withoutFragment } from "@/lib/site/addresses";
import type { OldPage } from "@/lib/site/old-addresses";
import { MovedIdentifierPage, MovedPage } from "./moved-page";

/** A page that is written without the framework. */
export type LastingPage = {
  locale: Locale;
  title: string;
  /** Its address, or that of the page that says the same, under the base path. */
  canonical: string;
  isHidden?: boolean;
  /** The oEmbed answers of its cards by their public addresses, where the page hands out the code of cards. */
  oembed?: { href: string; title: string }[];
  body: ReactNode;
};

/** Where it says the same now; where that is gone, the old address itself. */
const canonicalOf = ({ from, to }: OldPage) => assetHref(withoutFragment(to ?? from));

/** The page at the old address of a page: that it moved, with the way on, or why it is no more. */
export function oldPage(address: OldPage): LastingPage {
  const { from, to, entry } = address;
  const locale = address.what === "page" ? localeOf(address.mode) : "en";
  const page = {
    locale,
    title: wordsOf(locale)(entry.to === undefined ? "Moved.pageGone" : "Moved.pageMoved"),
    canonical: canonicalOf(address),
  };
  if (address.what === "page") {
    const { mode, path } = address;
    const href = to === undefined ? undefined : assetHref(to);
    return {
      ...page,
      // The differences of a page and its cards are kept out of indexes wherever they stand.
      isHidden: to === undefined || path !== entry.from,
      body: <MovedPage mode={mode} path={path} href={href} entry={entry} />,
    };
  }
  const isHidden = entry.to === undefined || address.what === "page without mode";
  return { ...page, isHidden, body: <MovedIdentifierPage entry={{ ...entry, from }} /> };
}
