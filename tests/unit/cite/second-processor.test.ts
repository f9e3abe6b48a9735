/** APA and GB/T by citeproc-js, which makes the citations, and by citeproc-rs, which shares no code with it. */
import { readFileSync } from "node:fs";
import type { Driver } from "@citeproc-rs/wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { locales, type Locale } from "@/i18n/routing";
import { processCitation, type CitationStyle } from "@/lib/cite/citation-engine";
import { citationLocale, citationText, formatCitation, prepareItem } from "@/lib/cite/format-citation";
import { comparableTitle, readCslJson, startDriver } from "./start-driver";
import { tenItems } from "./ten-items";

// The rest of an item goes to the processor as it stands in the file.
const cited = z.looseObject({ id: z.string(), title: z.string() });

/** Without the markup in which the first processor prints. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .trim();

// One writes addresses as they are given, the other as they are sent.
const asSent = (text: string) => text.replace(/https?:\S+/, encodeURI);

const compared: [CitationStyle, Locale][] = [
  ["apa", "en"],
  ["gb", "en"],
  ["gb", "zh"],
];

describe.each(compared)("%s on %s pages", (style, page) => {
  const drivers = new Map<Locale, Driver>();
  beforeAll(async () => {
    for (const locale of locales) drivers.set(locale, await startDriver(style, locale));
  }, 60_000);

  test.each(Object.entries(tenItems))(
    "%s",
    (_, makeItem) => {
      const item = makeItem(page);
      const locale = citationLocale(item, page);
      const driver = drivers.get(locale);
      driver?.resetReferences([prepareItem(item, style, locale)]);
      const theirs = driver?.makeBibliography()[0]?.value ?? "";
      const ours = citationText(formatCitation(item, style, page), "1111-11-11");
      expect(asSent(ours)).toBe(theirs.trim());
    },
    30_000,
  );
});

// On Chinese pages the date is given to APA in words, which the two processors place differently; so here
// both get it in numbers, as the files have it. What is printed is written out by hand in format-citation.test.ts.
describe("apa on zh pages, with dates in numbers", () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver("apa", "zh");
  }, 60_000);

  const inChinese = Object.entries(tenItems).filter(
    ([, makeItem]) => citationLocale(makeItem("zh"), "zh") === "zh",
  );
  test.each(inChinese)("%s", (_, makeItem) => {
    const { issued, title, ...rest } = makeItem("zh");
    // One makes the quotation marks in a title those of a title: 《》.
    const unquoted = { ...rest, title: title.replace(/[“”]/g, "") };
    const item = { ...prepareItem(unquoted, "apa", "zh"), issued };
    driver.resetReferences([item]);
    const theirs = driver.makeBibliography()[0]?.value ?? "";
    expect(asSent(plain(processCitation(item, "apa", "zh")))).toBe(theirs.trim());
  });
});

test("reads the CSL-JSON of the golden file", async () => {
  const golden = readFileSync("tests/unit/cite/golden/ten-items.cite.csl.json.txt", "utf8");
  const items = golden.split(/\n\n(?=\[)/).flatMap((file) => z.array(cited).parse(JSON.parse(file)));
  expect(items).toHaveLength(2 * Object.keys(tenItems).length);
  const driver = await startDriver("gb", "en");
  for (const item of items) {
    const printed = readCslJson(driver, [item]).get(item.id) ?? "";
    expect(comparableTitle(printed)).toContain(comparableTitle(item.title));
  }
}, 60_000);
