import { LoomMark } from "@/components/figure/loom-mark";
import { Selvedge } from "@/components/figure/selvedge";
import { langTag, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";
import { BothLink } from "./both-link";

const names = { en: "English", zh: "中文" };

/** The root address: both languages side by side, no redirect, nothing remembered. */
export function ChooserPage() {
  return (
    <>
      <Selvedge />
      <main id="main" className="page-width chooser">
        <LoomMark />
        <h1>{siteName}</h1>
        <div className="chooser-languages">
          {locales.map((locale) => (
            <section key={locale} lang={langTag(locale)}>
              <p>{wordsOf(locale)("Chooser.description")}</p>
              <p>
                <a className="button" href={hrefOf(locale, "/")} hrefLang={langTag(locale)}>
                  {names[locale]}
                </a>
              </p>
              <p className="small muted">{wordsOf(locale)("Header.independent")}</p>
            </section>
          ))}
        </div>
        <BothLink />
      </main>
    </>
  );
}
