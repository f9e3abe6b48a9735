import { localeOf, type Locale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { fileItem } from "@/lib/cite/citation-files";
import { siteItem } from "@/lib/cite/site-item";
import type { SitePage } from "@/lib/content/list-pages";
import { CiteBox } from "./cite-box";

/** How to cite a page. On the page of a source the original comes first, and the files describe it. */
export function PageCitations({ mode, page }: { mode: Mode; page: SitePage }) {
  const t = wordsOf(localeOf(mode));
  const isSource = page.collection === "source";
  // The page bears the title of the original: by itself it would pass for somebody else's work as ours.
  const cited = isSource ? sourceRecord(page) : page;
  return (
    <>
      {isSource ? (
        <CiteBox
          mode={mode}
          id="cite-original"
          heading={t("Cite.original")}
          item={fileItem(page, mode)}
          filesAt={page.path}
        />
      ) : null}
      <CiteBox
        mode={mode}
        id="cite"
        heading={t("Cite.page")}
        item={siteItem(cited, mode)}
        isOwn
        filesAt={isSource ? undefined : page.path}
      />
    </>
  );
}

/** The page of a source, named as what it is: our record of it. */
function sourceRecord(page: SitePage): SitePage {
  const nameIn = (locale: Locale) => wordsOf(locale)("Source.record", { title: page.title[locale] });
  return { ...page, title: { en: nameIn("en"), zh: nameIn("zh") } };
}
