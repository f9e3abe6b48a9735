import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { SitePage } from "@/lib/content/list-pages";
import { identifierHref, identifierPath, kindOfCollection } from "@/lib/site/identifiers";

type Props = { page: Pick<SitePage, "collection" | "slug">; locale: Locale };

/** The link to the identifier page, by its address: that is what a reader would write down. */
export function LastingAddress({ page, locale }: Props) {
  const identifier = { kind: kindOfCollection(page.collection), slug: page.slug };
  return (
    <p className="small mt-2">
      {wordsOf(locale).rich("Identifier.lasting", {
        address: identifierPath(identifier),
        link: (address) => <a href={identifierHref(identifier)}>{address}</a>,
      })}
    </p>
  );
}
