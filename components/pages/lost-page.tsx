import { CutThread } from "@/components/figure/cut-thread";
import { Selvedge } from "@/components/figure/selvedge";
import { langTag, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { BothLink } from "./both-link";
import { WayOn } from "./way-on";

/** An address without a language leads nowhere: say so in both, with a way on in each. */
export function LostPage() {
  return (
    <>
      <Selvedge />
      <main id="main" className="page-width not-found">
        <CutThread />
        <h1>404</h1>
        <div className="chooser-languages">
          {locales.map((locale) => (
            <section key={locale} lang={langTag(locale)} className="prose">
              <h2>{wordsOf(locale)("NotFound.title")}</h2>
              <WayOn mode={locale} />
            </section>
          ))}
        </div>
        <BothLink />
      </main>
    </>
  );
}
