import type { Metadata } from "next";
import { langTag, localeOf, modes, type Locale, type Mode } from "@/i18n/routing";
import { picturePath } from "@/lib/og/picture-path";
import { absoluteUrl, assetHref, hrefOf } from "./addresses";
import { citationMeta } from "./citation-meta";
import { oembedType } from "./embed-address";
import { siteConfig } from "./site-config";

export const siteName = "3+7+N";

const openGraphLocale: Record<Locale, string> = { en: "en_GB", zh: "zh_CN" };

export type PageFacts = {
  mode: Mode;
  /** Address without mode, as `pathOf` gives it. */
  path: string;
  title: string;
  /** Title for reference managers: without what is added to tell pages apart, or saying whose work it names. */
  citedTitle?: string;
  description: string;
  /** Day on which the page was last compared with its sources. */
  checked?: string;
  kind?: "website" | "article";
  /** Address of the oEmbed answer for its card, where there is one. */
  oembed?: string;
  /** Error pages stay out of every index. */
  hidden?: boolean;
};

/** The addresses of a page in each language, for `hreflang` and the sitemap; the default is the chooser for the home page. */
export function languageAlternates(path: string): Record<string, string> {
  const languages = Object.fromEntries(
    modes.map((mode) => [langTag(localeOf(mode)), absoluteUrl(hrefOf(mode, path))]),
  );
  return { ...languages, "x-default": absoluteUrl(path === "/" ? assetHref("/") : hrefOf("en", path)) };
}

/** Title, description, canonical address, language versions and Open Graph of a page. */
export function pageMetadata({
  mode,
  path,
  title,
  citedTitle = title,
  description,
  checked,
  kind = "article",
  oembed,
  hidden = false,
}: PageFacts): Metadata {
  const locale = localeOf(mode);
  const url = absoluteUrl(hrefOf(mode, path));
  const fullTitle = path === "/" ? `${siteName} · ${title}` : `${title} · ${siteName}`;
  const image = {
    url: absoluteUrl(assetHref(picturePath(mode, path))),
    width: 1200,
    height: 630,
    alt: title,
  };
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: url,
      ...(hidden ? {} : { languages: languageAlternates(path) }),
      ...(oembed === undefined ? {} : { types: { [oembedType]: absoluteUrl(oembed) } }),
    },
    openGraph: {
      title,
      description,
      url,
      siteName,
      locale: openGraphLocale[locale],
      images: [image],
      ...(kind === "article"
        ? { type: "article", ...(checked === undefined ? {} : { modifiedTime: checked }) }
        : { type: "website" }),
    },
    ...(hidden || checked === undefined
      ? {}
      : { other: citationMeta({ title: citedTitle, checked, locale, url, siteName }) }),
    twitter: { card: "summary_large_image" },
    ...(siteConfig.isPublic && !hidden ? {} : { robots: { index: false, follow: !hidden } }),
    manifest: hrefOf(mode, "/manifest.webmanifest").replace(/\/$/, ""),
    icons: { icon: assetHref("/icon.svg") },
  };
}
