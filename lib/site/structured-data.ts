import { langTag, localeOf, type Mode } from "@/i18n/routing";
import { absoluteUrl, assetHref, hrefOf } from "./addresses";
import { siteName } from "./metadata";
import { siteConfig } from "./site-config";

type PageData = { mode: Mode; path: string; title: string; description: string; checked: string };

/** Under what the texts and data may be reused. */
export const licence = "https://creativecommons.org/licenses/by/4.0/";

const publisher = () => ({
  "@type": "Organization",
  name: siteConfig.operator ?? siteName,
  url: absoluteUrl(assetHref("/")),
});

const common = ({ mode, path, title, description }: Omit<PageData, "checked">) => ({
  name: title,
  description,
  url: absoluteUrl(hrefOf(mode, path)),
  inLanguage: langTag(localeOf(mode)),
});

/** schema.org data of a text page. The date is that of the content, not of the build. */
export function articleData(page: PageData): object {
  return {
    "@type": "Article",
    ...common(page),
    headline: page.title,
    dateModified: page.checked,
    license: licence,
    publisher: publisher(),
  };
}

/** A zone: a place, without coordinates, because no surveyed boundary was found. */
export function placeData(page: PageData & { otherName: string }): object {
  return {
    "@type": "Place",
    ...common(page),
    alternateName: page.otherName,
    containedInPlace: {
      "@type": "AdministrativeArea",
      name: "Shunyi District, Beijing",
      alternateName: "北京市顺义区",
    },
  };
}

/** A governing document. Only what the sources show is stated. */
export function legislationData(
  page: PageData & { number: string | undefined; published: string | undefined; issuer: string },
): object {
  return {
    "@type": "Legislation",
    ...common(page),
    ...(page.number === undefined ? {} : { legislationIdentifier: page.number }),
    ...(page.published === undefined ? {} : { datePublished: page.published }),
    legislationPassedBy: { "@type": "GovernmentOrganization", name: page.issuer },
  };
}

/** A list of records that may be reused: the register of sources, the tasks. */
export function datasetData(page: PageData): object {
  return {
    "@type": "Dataset",
    ...common(page),
    dateModified: page.checked,
    license: licence,
    creator: publisher(),
  };
}

/** The site as a whole, on the home page. */
export function webSiteData(page: Omit<PageData, "checked">): object {
  return { "@type": "WebSite", ...common(page), publisher: publisher() };
}

/** A glossary term, with its name in the other language. */
export function definedTermData(page: PageData & { otherName: string }): object {
  return {
    "@type": "DefinedTerm",
    ...common(page),
    alternateName: page.otherName,
    inDefinedTermSet: absoluteUrl(hrefOf(page.mode, "/glossary/")),
  };
}
