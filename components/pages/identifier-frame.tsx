import type { ReactNode } from "react";
import { Selvedge } from "@/components/figure/selvedge";
import { langTag, locales, type Locale } from "@/i18n/routing";
import { assetHref } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";

type Props = {
  title: Record<Locale, string>;
  section: (locale: Locale) => ReactNode;
  children?: ReactNode;
};

/** A page that stands in no language: title and text in each, side by side. */
export function IdentifierFrame({ title, section, children }: Props) {
  return (
    <>
      <Selvedge />
      <main id="main" className="page-width identifier">
        <p>
          <a href={assetHref("/")}>{siteName}</a>
        </p>
        <h1 className="plain-title mt-6">
          {title.en}
          {title.zh === title.en ? null : (
            <span className="block" lang={langTag("zh")}>
              {title.zh}
            </span>
          )}
        </h1>
        <div className="chooser-languages mt-8">
          {locales.map((locale) => (
            <section key={locale} lang={langTag(locale)}>
              {section(locale)}
            </section>
          ))}
        </div>
        {children}
      </main>
    </>
  );
}
