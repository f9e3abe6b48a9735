// Writes pages that need no route of the framework, which would double its time: the identifier page
// of everything, and what stands at addresses that have moved. They become finished with the others.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { IdentifierPage } from "@/components/pages/identifier-page";
import { oldPage, type LastingPage } from "@/components/pages/old-page";
import { StaticDocument } from "@/components/site/static-document";
import { allModes, modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { listIdentified } from "@/lib/content/list-identified";
import { zoneSlug } from "@/lib/content/types/parts";
import { listStyles } from "@/lib/finish/list-styles";
import { absoluteUrl, pathOf } from "@/lib/site/addresses";
import { embedPagePath, oembedAddressOf } from "@/lib/site/embed-address";
import { identifiedKinds, identifierHref, identifierPath } from "@/lib/site/identifiers";
import { siteName } from "@/lib/site/metadata";
import { earlierPlaces } from "@/lib/site/moved-places";
import { isOldPage, oldAddresses } from "@/lib/site/old-addresses";
import { siteConfig } from "@/lib/site/site-config";
import { repositoryRoot } from "./setup/repository-root.mjs";

const out = join(repositoryRoot, "out");
const { moved: ledger } = readLedger(repositoryRoot);
const stylesOf = (path: string) => listStyles(readFileSync(join(out, path, "index.html"), "utf8"));
const styles = stylesOf("/");
// Fields with code look as on the pages of the framework that hand it out.
const codeStyles = stylesOf(`/en${embedPagePath(pathOf("zones", zoneSlug.enum.tianzhu))}`);

/** Where the cards of a fact are described: its lasting address is the page that stands for it. */
function oembedOf(fact: string): LastingPage["oembed"] {
  const t = wordsOf("en");
  return allModes.map((mode) => ({
    href: absoluteUrl(oembedAddressOf("fact", fact, mode)),
    title: t(`Embed.mode.${mode}`),
  }));
}

function writePage(path: string, page: LastingPage): void {
  const file = join(out, path, "index.html");
  if (existsSync(file)) throw new Error(`${path} moved according to the ledger, but a page stands there`);
  mkdirSync(dirname(file), { recursive: true });
  const html = renderToStaticMarkup(
    <StaticDocument
      locale={page.locale}
      title={`${page.title} · ${siteName}`}
      canonical={absoluteUrl(page.canonical)}
      oembed={page.oembed}
      styles={page.oembed === undefined ? styles : codeStyles}
      isHidden={page.isHidden === true || !siteConfig.isPublic}
    >
      {page.body}
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
    oembed: kind === "fact" ? oembedOf(slug) : undefined,
    body: <IdentifierPage identified={item} earlier={earlierPlaces(ledger, place)} />,
  };
  writePage(identifierPath(identifier), page);
  // Who leaves the language out of an address, or writes it by hand, is offered all three modes of the page.
  if (path !== undefined && path !== "/" && !path.includes("#")) writePage(path, { ...page, isHidden: true });
}

for (const address of oldAddresses(ledger)) {
  if (!isOldPage(address)) continue;
  // Both languages side by side are woven from the pages of each.
  if (address.what === "page" && !modes.includes(address.mode)) continue;
  writePage(address.from, oldPage(address));
}
console.log(`Identifier pages: ${identified.length}; moved entries: ${ledger.moved.length}`);
