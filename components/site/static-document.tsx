import type { ReactNode } from "react";
import { langTag, type Locale } from "@/i18n/routing";
import { assetHref } from "@/lib/site/addresses";
import { oembedType } from "@/lib/site/embed-address";

type Props = {
  locale: Locale;
  title: string;
  canonical: string;
  /** Public addresses of the oEmbed answers of its cards, each with the name of its language. */
  oembed?: readonly { href: string; title: string }[];
  /** Addresses of the style sheets of the built site. */
  styles: readonly string[];
  isHidden: boolean;
  children: ReactNode;
};

/** A whole page for the stage of the build that writes pages without the framework. */
export function StaticDocument({ locale, title, canonical, oembed = [], styles, isHidden, children }: Props) {
  return (
    <html lang={langTag(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="canonical" href={canonical} />
        {oembed.map((link) => (
          <link key={link.href} rel="alternate" type={oembedType} {...link} />
        ))}
        {isHidden ? <meta name="robots" content="noindex" /> : null}
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={assetHref("/icon.svg")} />
      </head>
      <body>{children}</body>
    </html>
  );
}
