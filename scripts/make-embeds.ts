/** Writes the cards that other pages may frame, and their oEmbed answers, into `out/embed`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeCard } from "@/components/embed/make-card";
import { oldCard } from "@/components/embed/old-card";
import { renderCard } from "@/components/embed/render-card";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { listEmbedItems } from "@/lib/content/embed-items";
import type { Card } from "@/lib/embed/card";
import { oembedOf } from "@/lib/embed/oembed";
import { bundleStyle } from "@/lib/finish/bundle-style";
import { absoluteUrl, assetHref } from "@/lib/site/addresses";
import { embedAddressOf, embedModes, embedStylePrefix, oembedAddressOf } from "@/lib/site/embed-address";
import { siteName } from "@/lib/site/metadata";
import { oldAddresses } from "@/lib/site/old-addresses";
import { siteConfig } from "@/lib/site/site-config";

/** Writes a file of the site by its address. */
function publish(address: string, text: string): void {
  const path = address.slice(siteConfig.basePath.length).replace(/\/$/, "/index.html");
  const file = join(process.cwd(), "out", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const { file, text } = await bundleStyle(readFileSync("components/embed/card.css", "utf8"), "card");
const styleHref = assetHref(`${embedStylePrefix}${file}`);
publish(styleHref, text);

const site = { name: siteName, url: absoluteUrl(assetHref("/")) };
const answerOf = (card: Card, address: string) => JSON.stringify(oembedOf(card, absoluteUrl(address), site));

const items = listEmbedItems();
for (const item of items) {
  for (const mode of embedModes) {
    const card = makeCard(item, mode);
    const address = embedAddressOf(item.kind, item.slug, mode);
    publish(address, renderCard(card, styleHref));
    publish(oembedAddressOf(item.kind, item.slug, mode), answerOf(card, address));
  }
}

// Frames on other people's pages go on naming the address that they were given.
const old = oldAddresses(readLedger(process.cwd()).moved);
for (const address of old) {
  if (address.what !== "card" && address.what !== "oEmbed") continue;
  const card = oldCard(address);
  const frame = (address.to ?? address.from).replace(/oembed\.json$/, "");
  publish(
    assetHref(address.from),
    address.what === "card" ? renderCard(card, styleHref) : answerOf(card, assetHref(frame)),
  );
}
console.log(`Cards: ${items.length} items in ${embedModes.length} modes`);
