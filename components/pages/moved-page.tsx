import { PageShell } from "@/components/site/page-shell";
import { localeOf, type Locale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getPageAt } from "@/lib/content/list-pages";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import type { MovedEntry } from "@/lib/site/moved-places";
import { IdentifierFrame } from "./identifier-frame";

type TextProps = { entry: MovedEntry; locale: Locale; href: string | undefined };

/** Where the content went, or why it is no more. The link takes query and fragment along with scripts. */
function MovedText({ entry, locale, href }: TextProps) {
  const t = wordsOf(locale);
  const title = getPageAt(entry.to?.replace(/#.*$/, "") ?? "")?.title[locale] ?? entry.to ?? "";
  return (
    <>
      <p className="mt-6">
        {href === undefined
          ? entry.why?.[locale]
          : t.rich("Moved.pageMovedTo", {
              title,
              link: (label) => (
                <a href={href} data-switch-mode="">
                  {label}
                </a>
              ),
            })}
      </p>
      <p className="muted mt-2">{t("Moved.addressKept")}</p>
    </>
  );
}

/** What stands at the old address of a page, in one mode. */
export function MovedPage({ mode, entry }: { mode: Mode; entry: MovedEntry }) {
  const t = wordsOf(localeOf(mode));
  return (
    <PageShell mode={mode} path={entry.from}>
      <div className="page-width page-head">
        <h1 className="plain-title mt-8">
          {t(entry.to === undefined ? "Moved.pageGone" : "Moved.pageMoved")}
        </h1>
        <MovedText
          entry={entry}
          locale={localeOf(mode)}
          href={entry.to === undefined ? undefined : hrefOf(mode, entry.to)}
        />
      </div>
    </PageShell>
  );
}

/** What stands at a lasting address whose thing has another slug now, or is gone. */
export function MovedIdentifierPage({ entry }: { entry: MovedEntry }) {
  const key = entry.to === undefined ? "Moved.pageGone" : "Moved.pageMoved";
  const href = (locale: Locale) => {
    if (entry.to === undefined) return undefined;
    return entry.to.startsWith("/id/") ? assetHref(entry.to) : hrefOf(locale, entry.to);
  };
  return (
    <IdentifierFrame
      title={{ en: wordsOf("en")(key), zh: wordsOf("zh")(key) }}
      section={(locale) => <MovedText entry={entry} locale={locale} href={href(locale)} />}
    />
  );
}
