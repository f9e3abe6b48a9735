import type { Metadata } from "next";
import { absoluteUrl, assetHref } from "./addresses";
import { picturePath } from "@/lib/og/picture-path";
import { languageAlternates, siteName } from "./metadata";
import { siteConfig } from "./site-config";

/** Metadata of the page that offers the languages: the default of all language versions of the home page. */
export function chooserMetadata(title: string, description: string): Metadata {
  const url = absoluteUrl(assetHref("/"));
  return {
    title,
    description,
    alternates: { canonical: url, languages: languageAlternates("/") },
    openGraph: {
      title,
      description,
      url,
      siteName,
      locale: "en_GB",
      alternateLocale: "zh_CN",
      type: "website",
      images: [{ url: absoluteUrl(assetHref(picturePath("en", "/"))), width: 1200, height: 630, alt: title }],
    },
    icons: { icon: assetHref("/icon.svg") },
    ...(siteConfig.isPublic ? {} : { robots: { index: false } }),
  };
}
