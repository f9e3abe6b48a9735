// Writes pages that need no route of the framework, which would double its time: the identifier page
// of everything, and what stands at addresses that have moved. They become finished with the others.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IdentifierPage } from "@/components/pages/identifier-page";
import { MovedIdentifierPage, MovedPage } from "@/components/pages/moved-page";
import { StaticDocument } from "@/components/site/static-document";
import { localeOf, modes, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { listIdentified } from "@/lib/content/list-identified";
import { listStyles } from "@/lib/finish/list-styles";
import { absoluteUrl, assetHref, hrefOf } from "@/lib/site/addresses";
import { identifiedKinds, identifierHref, identifierPath } from "@/lib/site/identifiers";
import { siteName } from "@/lib/site/metadata";
import { earlierPlaces, movedIdentifiers, movedPages } from "@/lib/site/moved-places";
import { siteConfig } from "@/lib/site/site-config";
import { repositoryRoot } from "./setup/repository-root.mjs";

const out = join(repositoryRoot, "out");
const { moved } = readLedger(repositoryRoot);
const styles = listStyles(readFileSync(join(out, "index.html"), "utf8"));

type Page = { locale: Locale; title: string; canonical: string; isHidden?: boolean; body: ReactNode };

function writePage(path: string, { locale, title, canonical, isHidden = false, body }: Page): void {
  const file = join(out, path, "index.html");
  if (existsSync(file)) throw new Error(`${path} moved according to the ledger, but a page stands there`);
  mkdirSync(dirname(file), { recursive: true });
  const html = renderToStaticMarkup(
    <StaticDocument
      locale={locale}
      title={`${title} · ${siteName}`}
      canonical={absoluteUrl(canonical)}
      styles={styles}
      isHidden={isHidden || !siteConfig.isPublic}
    >
      {body}
    </StaticDocument>,
  );
  writeFileSync(file, `<!DOCTYPE html>${html}`);
}

const identified = listIdentified();
for (const item of identified) {
  const { identifier, title, path } = item;
  const { kind, slug } = identifier;
  const place = path ?? `${identifiedKinds.fact}:${slug}`;
  const name = wordsOf("en")(`Identifier.kind.${kind}`);
  const page: Page = {
    locale: "en",
    title: `${name}: ${title.en} · ${title.zh}`,
    canonical: identifierHref(identifier),
    body: <IdentifierPage identified={item} earlier={earlierPlaces(moved, place)} />,
  };
  writePage(identifierPath(identifier), page);
  // Who leaves the language out of an address, or writes it by hand, is offered all three modes of the page.
  if (path !== undefined && path !== "/" && !path.includes("#")) writePage(path, { ...page, isHidden: true });
}

const goneOrMoved = (to: string | undefined, locale: Locale) =>
  wordsOf(locale)(to === undefined ? "Moved.pageGone" : "Moved.pageMoved");

for (const entry of movedIdentifiers(moved)) {
  writePage(entry.from, {
    locale: "en",
    title: goneOrMoved(entry.to, "en"),
    canonical: entry.to?.startsWith("/id/") ? assetHref(entry.to) : assetHref(entry.from),
    isHidden: entry.to === undefined,
    body: <MovedIdentifierPage entry={entry} />,
  });
}
for (const mode of modes) {
  for (const entry of movedPages(moved)) {
    const locale = localeOf(mode);
    writePage(`/${mode}${entry.from}`, {
      locale,
      title: goneOrMoved(entry.to, locale),
      canonical: hrefOf(mode, (entry.to ?? entry.from).replace(/#.*$/, "")),
      isHidden: entry.to === undefined,
      body: <MovedPage mode={mode} entry={entry} />,
    });
  }
}
console.log(`Identifier pages: ${identified.length}; moved entries: ${moved.moved.length}`);
