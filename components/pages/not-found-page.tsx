import { CutThread } from "@/components/figure/cut-thread";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";

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
          <p>{t("NotFound.what")}</p>
          <p>{t("NotFound.still")}</p>
          <ul>
            <li>
              <a href={hrefOf(mode, "/")}>{t("NotFound.home")}</a>
            </li>
            {mainPages.map(({ key, path }) => (
              <li key={key}>
                <a href={hrefOf(mode, path)}>{t(`Nav.${key}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      </main>
      <SiteFooter mode={mode} path="/404/" checked={undefined} />
    </>
  );
}
