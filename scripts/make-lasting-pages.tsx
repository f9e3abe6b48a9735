// Writes pages that need no route of the framework, which would double its time: the identifier page
// of everything, and what stands at addresses that have moved. They become finished with the others.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { IdentifierPage } from "@/components/pages/identifier-page";
import { oldPage, type LastingPage } from "@/components/pages/old-page";
import { StaticDocument } from "@/components/site/static-document";
import { modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { listIdentified } from "@/lib/content/list-identified";
import { listStyles } from "@/lib/finish/list-styles";
import { absoluteUrl } from "@/lib/site/addresses";
import { identifiedKinds, identifierHref, identifierPath } from "@/lib/site/identifiers";
import { siteName } from "@/lib/site/metadata";
import { earlierPlaces } from "@/lib/site/moved-places";
import { oldAddresses } from "@/lib/site/old-addresses";
import { siteConfig } from "@/lib/site/site-config";
import { repositoryRoot } from "./setup/repository-root.mjs";

const out = join(repositoryRoot, "out");
const { moved: ledger } = readLedger(repositoryRoot);
const styles = listStyles(readFileSync(join(out, "index.html"), "utf8"));

function writePage(path: string, { locale, title, canonical, isHidden = false, body }: LastingPage): void {
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
  const page: LastingPage = {
    locale: "en",
    title: `${name}: ${title.en} · ${title.zh}`,
    canonical: identifierHref(identifier),
    body: <IdentifierPage identified={item} earlier={earlierPlaces(ledger, place)} />,
  };
  writePage(identifierPath(identifier), page);
  // Who leaves the language out of an address, or writes it by hand, is offered all three modes of the page.
  if (path !== undefined && path !== "/" && !path.includes("#")) writePage(path, { ...page, isHidden: true });
}

for (const address of oldAddresses(ledger)) {
  const isFile = address.what === "card" || address.what === "oEmbed" || address.what === "citation";
  // Both languages side by side are woven from the pages of each.
  if (isFile || (address.what === "page" && !modes.includes(address.mode))) continue;
  writePage(address.from, oldPage(address));
}
console.log(`Identifier pages: ${identified.length}; moved entries: ${ledger.moved.length}`);
