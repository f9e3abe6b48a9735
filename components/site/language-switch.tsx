import { langTag, localeOf, locales, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";

type Props = { mode: Mode; path: string };

const names = { en: { short: "EN", full: "English" }, zh: { short: "中文", full: "中文" } };

/** A plain link to the same page in the other language; with scripts it keeps query and fragment too. */
export function LanguageSwitch({ mode, path }: Props) {
  return (
    <nav className="lang-switch" aria-label={wordsOf(localeOf(mode))("LanguageSwitch.label")}>
      {locales.map((locale) =>
        locale === mode ? (
          <span key={locale} aria-current="true" lang={langTag(locale)}>
            {names[locale].short}
          </span>
        ) : (
          <a
            key={locale}
            href={hrefOf(locale, path)}
            hrefLang={langTag(locale)}
            lang={langTag(locale)}
            data-switch-mode={locale}
            aria-label={wordsOf(locale)("LanguageSwitch.changeTo")}
          >
            {names[locale].short}
          </a>
        ),
      )}
    </nav>
  );
}
