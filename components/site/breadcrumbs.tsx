import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";

export type Crumb = { label: string; path: string };

type Props = { mode: Mode; trail: Crumb[]; here: string };

/** Where the page stands in the site; the last item is the page itself. */
export function Breadcrumbs({ mode, trail, here }: Props) {
  return (
    <nav className="crumbs" aria-label={wordsOf(localeOf(mode))("Header.breadcrumbs")}>
      <ol>
        {[{ label: siteName, path: "/" }, ...trail].map(({ label, path }) => (
          <li key={path}>
            <a href={hrefOf(mode, path)}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
