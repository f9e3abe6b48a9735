import { RunText } from "@/components/content/run-text";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { claimsOfSource, type Claim } from "@/lib/content/claims";
import type { PageUse } from "@/lib/content/source-uses";
import { hrefOf } from "@/lib/site/addresses";

type Props = { source: string; pages: PageUse[]; mode: Mode };

/** Every sentence that rests on a source, page by page; a page alone where its record names the source. */
export function SourceClaims({ source, pages, mode }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const found = new Map(claimsOfSource(source).map(({ path, claims }) => [path, claims]));
  if (pages.length === 0) return <p className="not-stated">{t("Source.none")}</p>;
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.path}>
          <a href={hrefOf(mode, page.path)}>
            <RunText text={page.title[locale]} locale={locale} />
          </a>
          <ClaimList claims={found.get(page.path) ?? []} mode={mode} />
        </li>
      ))}
    </ul>
  );
}

function ClaimList({ claims, mode }: { claims: Claim[]; mode: Mode }) {
  const locale = localeOf(mode);
  if (claims.length === 0) return null;
  return (
    <ul className="claims">
      {claims.map(({ path, text }) => (
        <li key={path}>
          <a href={hrefOf(mode, path)}>
            <RunText text={text[locale]} locale={locale} />
          </a>
        </li>
      ))}
    </ul>
  );
}
