import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { fileItem } from "@/lib/cite/citation-files";
import { siteItem } from "@/lib/cite/site-item";
import type { SitePage } from "@/lib/content/list-pages";
import { CiteBox } from "./cite-box";

/** How to cite a page. On the page of a source the original comes first, and the files describe it. */
export function PageCitations({ mode, page }: { mode: Mode; page: SitePage }) {
  const t = wordsOf(localeOf(mode));
  const isSource = page.collection === "source";
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
        item={siteItem(page, mode)}
        isOwn
        filesAt={isSource ? undefined : page.path}
      />
    </>
  );
}
