import { localeOf, langTag, locales, allModes, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Identified } from "@/lib/content/list-identified";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";
import { identifierHref } from "@/lib/site/identifiers";
import { FactRecord } from "./fact-record";
import { IdentifierFormats } from "./identifier-formats";
import { IdentifierFrame } from "./identifier-frame";

type Props = { identified: Identified; earlier: readonly string[] };

/** The lasting address of a thing: in which languages and formats it can be had, and how it was addressed before. */
export function IdentifierPage({ identified, earlier }: Props) {
  const { identifier, title, path, fact } = identified;
  const section = (locale: Locale) => {
    const t = wordsOf(locale);
    const readIn = allModes.filter((mode) => mode === locale || mode === "en-zh");
    return (
      <>
        <h2 className="plain-title">{t(`Identifier.kind.${identifier.kind}`)}</h2>
        <p className="muted mt-2">{t("Identifier.about")}</p>
        {fact === undefined ? null : <FactRecord fact={fact} locale={locale} />}
        {path === undefined
          ? null
          : readIn.map((mode) => (
              <p key={mode}>
                <a
                  className="button"
                  href={hrefOf(mode, path)}
                  hrefLang={langTag(localeOf(mode))}
                  data-switch-mode=""
                >
                  {t(mode === "en-zh" ? "Identifier.readBoth" : "Identifier.read")}
                </a>
              </p>
            ))}
        <IdentifierFormats identified={identified} locale={locale} />
      </>
    );
  };
  return (
    <IdentifierFrame title={title} section={section}>
      <p className="mt-8 break-all">{absoluteUrl(identifierHref(identifier))}</p>
      {earlier.length === 0 ? null : (
        <>
          <h2 className="plain-title mt-8">
            {locales.map((locale) => (
              <span key={locale} lang={langTag(locale)}>
                {locale === "en" ? null : " · "}
                {wordsOf(locale)("Identifier.earlier")}
              </span>
            ))}
          </h2>
          <ul>
            {earlier.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
    </IdentifierFrame>
  );
}
