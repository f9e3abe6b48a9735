import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { EmbedLink } from "@/components/embed/embed-link";
import type { SitePage } from "@/lib/content/list-pages";
import { LastingAddress } from "./lasting-address";
import { PageHistory } from "./page-history";

type Props = { mode: Mode; page: SitePage };

/** At the end of a page, what a reader may want to do with it: link, cite, embed, see what changed. */
export function PageTools({ mode, page }: Props) {
  const t = wordsOf(localeOf(mode));
  return (
    <section className="page-width page-tools" id="use" data-kind={page.collection}>
      <h2 className="text-h3">{t("PageTools.heading")}</h2>
      <LastingAddress page={page} locale={localeOf(mode)} />
      <EmbedLink mode={mode} page={page} />
      <PageHistory mode={mode} path={page.path} />
    </section>
  );
}
