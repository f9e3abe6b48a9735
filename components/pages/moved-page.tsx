import { PageShell } from "@/components/site/page-shell";
import { localeOf, type Locale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listIdentified } from "@/lib/content/list-identified";
import { getPageAt } from "@/lib/content/list-pages";
import { assetHref, hrefOf, withoutFragment } from "@/lib/site/addresses";
import { identifierPath } from "@/lib/site/identifiers";
import type { MovedEntry } from "@/lib/site/moved-places";
import { IdentifierFrame } from "./identifier-frame";

/** The title of a page, or of what has the lasting address. */
function titleAt(place: string): Record<Locale, string> | undefined {
  const identified = () =>
    listIdentified().find(({ identifier }) => identifierPath(identifier) === place)?.title;
  return getPageAt(withoutFragment(place))?.title ?? identified();
}

type TextProps = { entry: MovedEntry; locale: Locale; href: string | undefined };

/** Where the content went, or why it is no more. The link takes query and fragment along with scripts. */
function MovedText({ entry, locale, href }: TextProps) {
  const t = wordsOf(locale);
  const title = titleAt(entry.to ?? "")?.[locale] ?? entry.to ?? "";
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

type Props = {
  mode: Mode;
  entry: MovedEntry;
  /** The old address without mode, of the page itself or of one that belongs to it. */
  path?: string;
  /** Where the same is found now, with its mode. */
  href?: string;
};

/** What stands at the old address of a page, in one mode. */
export function MovedPage({ mode, entry, path = entry.from, href }: Props) {
  const t = wordsOf(localeOf(mode));
  return (
    <PageShell mode={mode} path={path}>
      <div className="page-width page-head">
        <h1 className="plain-title mt-8">
          {t(entry.to === undefined ? "Moved.pageGone" : "Moved.pageMoved")}
        </h1>
        <MovedText
          entry={entry}
          locale={localeOf(mode)}
          href={href ?? (entry.to === undefined ? undefined : hrefOf(mode, entry.to))}
        />
      </div>
    </PageShell>
  );
}

/** What stands at an old address without language: a lasting one, or one that leads to every mode. */
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
