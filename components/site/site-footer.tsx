import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf } from "@/lib/site/addresses";
import { checkingPages, readingPages, type NavKey } from "@/lib/site/navigation";
import { ReportLink } from "./report-link";
import { ThemeChoice } from "./theme-choice";

type Props = { mode: Mode; path: string; checked: string | undefined };

function LinkList({
  mode,
  heading,
  pages,
}: {
  mode: Mode;
  heading: string;
  pages: ReadonlyArray<{ key: NavKey; path: string }>;
}) {
  const t = wordsOf(localeOf(mode));
  return (
    <nav aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {pages.map(({ key, path }) => (
          <li key={key}>
            <a href={hrefOf(mode, path)}>{t(`Nav.${key}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The foot of every page: what this site is, when its facts were checked, and the way on. */
export function SiteFooter({ mode, path, checked }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  return (
    <footer className="site-footer">
      <div className="page-width">
        <div>
          <h2>{t("Footer.aboutLabel")}</h2>
          <p>{t("Footer.about")}</p>
          {checked === undefined ? null : <p>{t("Footer.checked", { date: formatDate(checked, locale) })}</p>}
          <p>
            <ReportLink mode={mode} path={path} />
          </p>
          <ThemeChoice locale={locale} />
        </div>
        <LinkList mode={mode} heading={t("Footer.readLabel")} pages={readingPages} />
        <LinkList mode={mode} heading={t("Footer.checkLabel")} pages={checkingPages} />
      </div>
    </footer>
  );
}
