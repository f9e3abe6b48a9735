import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";

/** A magnifying glass in the header. With scripts the key "/" follows it too. */
export function SearchLink({ mode }: { mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  return (
    <a
      className="search-link"
      href={hrefOf(mode, "/search/")}
      aria-label={t("Search.link")}
      aria-keyshortcuts="/"
      data-return={t("Search.return", { query: "{query}" })}
    >
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        aria-hidden="true"
      >
        <circle cx="9" cy="9" r="6.5" />
        <path d="m14 14 6.5 6.5" />
      </svg>
    </a>
  );
}
