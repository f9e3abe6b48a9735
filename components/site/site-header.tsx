import { LoomMark } from "@/components/figure/loom-mark";
import { Selvedge } from "@/components/figure/selvedge";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";
import { mainPages, type NavKey } from "@/lib/site/navigation";
import { LanguageSwitch } from "./language-switch";
import { SearchLink } from "./search-link";

type Props = { mode: Mode; path: string; current: NavKey | undefined };

function NavLinks({ mode, current }: Omit<Props, "path">) {
  const t = wordsOf(localeOf(mode));
  return mainPages.map(({ key, path }) => (
    <a key={key} href={hrefOf(mode, path)} aria-current={key === current ? "true" : undefined}>
      {t(`Nav.${key}`)}
    </a>
  ));
}

/** The head of every page: wordmark, main pages, language switch. The menu of narrow screens needs no script. */
export function SiteHeader({ mode, path, current }: Props) {
  const t = wordsOf(localeOf(mode));
  return (
    <>
      <a className="skip" href="#main">
        {t("Header.skip")}
      </a>
      <Selvedge />
      <header className="site-header">
        <div className="page-width">
          <a className="wordmark" href={hrefOf(mode, "/")}>
            <LoomMark />
            <span>
              <b>{siteName}</b>
              <span>{t("Header.independent")}</span>
            </span>
          </a>
          <nav className="main-nav" aria-label={t("Header.mainNav")}>
            <NavLinks mode={mode} current={current} />
          </nav>
          <SearchLink mode={mode} />
          <LanguageSwitch mode={mode} path={path} />
          <details className="menu">
            <summary>{t("Header.menu")}</summary>
            <nav aria-label={t("Header.menu")}>
              <NavLinks mode={mode} current={current} />
            </nav>
          </details>
        </div>
      </header>
    </>
  );
}
