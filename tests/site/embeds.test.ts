// The cards for other pages and their oEmbed answers, as they are published.
import { expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { listFacts } from "@/lib/content/facts";
import { getSource } from "@/lib/content/sources";
import { attributeOf, elementsOf, parseHtml, textOf } from "@/lib/finish/html-tree";
import { absoluteUrl, assetHref } from "@/lib/site/addresses";
import { embedKinds, embedModes, embedPrefix, oembedAddressOf, oembedType } from "@/lib/site/embed-address";
import { escapeMarkup } from "@/lib/site/escape-markup";
import { oldAddresses } from "@/lib/site/old-addresses";
import { oembedSchema } from "@/tests/unit/embed/oembed-schema";
import { builtFiles, builtPages, fileOfAddress, readBuilt } from "./built-site";

const cards = builtPages.filter((file) => file.startsWith("embed/"));
const answers = builtFiles.filter((file) => file.startsWith("embed/") && file.endsWith("oembed.json"));
/** What stands at addresses that moved speaks of another address: tests/site/moved-pages.test.tsx. */
const old = new Set(
  oldAddresses(readLedger(process.cwd()).moved).map(({ from }) =>
    from.slice(1).replace(/\/$/, "/index.html"),
  ),
);

test.each(embedModes.flatMap((mode) => embedKinds.map((kind) => [mode, kind])))(
  "there are cards of the mode %s for the kind %s, each with its oEmbed answer",
  (mode, kind) => {
    const own = cards.filter((file) => file.startsWith(`embed/${mode}/${kind}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((file) => !answers.includes(file.replace("index.html", "oembed.json")))).toEqual([]);
  },
);

test("every oEmbed answer is as the specification has it and frames its own card", () => {
  const wrong = answers.filter((file) => {
    if (old.has(file)) return false;
    const answer = oembedSchema.safeParse(JSON.parse(readBuilt(file)));
    const card = absoluteUrl(assetHref(`/${file.replace("oembed.json", "")}`));
    return !answer.success || !answer.data.html.startsWith(`<iframe src="${card}" `);
  });
  expect(wrong).toEqual([]);
});

test("the pages that have a card name its oEmbed answer, each in its own mode", () => {
  const carded = builtPages.filter(
    (file) =>
      /^(en|zh|en-zh)\/(plan\/tasks|zones|discrepancies)\/[\w-]+\/index\.html$/.test(file) && !old.has(file),
  );
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
  const named = carded.map((file) => discovery.exec(readBuilt(file))?.[1]);
  const known = new Set(answers.map((file) => absoluteUrl(assetHref(`/${file}`))));
  expect(carded.length).toBeGreaterThan(200);
  const wrong = carded.filter((file, index) => {
    const own = absoluteUrl(assetHref(`${embedPrefix}${file.split("/")[0]}/`));
    return !known.has(named[index] ?? "") || !named[index]?.startsWith(own);
  });
  expect(wrong).toEqual([]);
});

test("the lasting address of a fact hands out the code of each of its cards, and names their oEmbed answers", () => {
  const facts = listFacts().map(({ id }) => id);
  expect(facts.length).toBeGreaterThan(100);
  const wrong = facts.filter((id) => {
    const elements = elementsOf(parseHtml(readBuilt(`id/fact/${id}/index.html`)));
    const named = elements.flatMap((element) =>
      attributeOf(element, "type") === oembedType ? (attributeOf(element, "href") ?? []) : [],
    );
    const codes = new Set(elements.filter(({ tagName }) => tagName === "textarea").map(textOf));
    return embedModes.some((mode) => {
      const address = oembedAddressOf("fact", id, mode);
      const answer = oembedSchema.parse(JSON.parse(readBuilt(fileOfAddress(address))));
      return !named.includes(absoluteUrl(address)) || !codes.has(answer.html);
    });
  });
  expect(wrong).toEqual([]);
});

test("the quotation of a fact keeps how sure it is, that sources differ, and who says so", () => {
  const differing = listFacts().filter(({ discrepancy }) => discrepancy !== undefined);
  expect(differing.length).toBeGreaterThan(10);
  for (const locale of locales) {
    const t = wordsOf(locale);
    const wrong = differing.filter(({ id, confidence, sources }) => {
      const answer = readBuilt(fileOfAddress(oembedAddressOf("fact", id, locale)));
      const quoted = oembedSchema.parse(JSON.parse(answer)).html;
      const kinds = sources.map((source) => t(`Tier.${getSource(source.id).tier}`));
      return [t(`Confidence.${confidence}`), t("Embed.differs"), ...kinds].some(
        (words) => !quoted.includes(escapeMarkup(words)),
      );
    });
    expect(wrong).toEqual([]);
  }
});

test("no card asks for anything but its style sheet and its icon", () => {
  expect(cards.filter((file) => /<script|<img|<style|\.woff2/.test(readBuilt(file)))).toEqual([]);
});
