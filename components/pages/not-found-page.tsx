import { CutThread } from "@/components/figure/cut-thread";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { WayOn } from "./way-on";

/** What a reader sees at an address without a page: what happened, what still works, a way on. */
export function NotFoundPage({ mode }: { mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  return (
    <>
      <SiteHeader mode={mode} path="/" current={undefined} />
      <main id="main" tabIndex={-1} className="page-width not-found">
        <CutThread />
        <div className="prose">
          <h1>{t("NotFound.title")}</h1>
          <WayOn mode={mode} />
        </div>
      </main>
      <SiteFooter mode={mode} path="/404/" checked={undefined} />
    </>
  );
}
