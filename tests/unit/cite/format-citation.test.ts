import { expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import { citationStyles } from "@/lib/cite/citation-engine";
import { citationText, formatCitation, type CitationPart } from "@/lib/cite/format-citation";
import { citationFiles } from "@/lib/cite/citation-files";
import { tenItems } from "./ten-items";

const marked = (parts: CitationPart[]) =>
  parts
    .map(({ kind, text }) => (kind === "italic" ? `*${text}*` : kind === "accessed" ? "…" : text))
    .join("");

/** Engines take a second or more to start on a busy machine. */
const slow = 120_000;

test.each(citationFiles.map(({ file, write }) => ({ file, write })))(
  "$file keeps to its golden file",
  async ({ file, write }) => {
    const written = locales.flatMap((locale) =>
      Object.values(tenItems).map((makeItem) => write(makeItem(locale))),
    );
    await expect(written.join("\n")).toMatchFileSnapshot(`golden/ten-items.${file}.txt`);
  },
);

test.each(locales)(
  "ten items in all styles, on %s pages, keep to their golden file",
  async (locale) => {
    const lines = Object.entries(tenItems).flatMap(([name, makeItem]) => [
      `# ${name}`,
      ...citationStyles.map(
        (style) => `${style}: ${marked(formatCitation(makeItem(locale), style, locale))}`,
      ),
      "",
    ]);
    await expect(lines.join("\n")).toMatchFileSnapshot(`golden/ten-items.${locale}.txt`);
  },
  slow,
);

const site = "http://localhost:3000";

// Written out by hand after the manuals, not taken from what the program prints.
const byHand = [
  [
    "apa",
    "en",
    "a zone",
    `3+7+N. (2026, November 22). *Tianzhu Comprehensive Bonded Zone*. ${site}/en/zones/tianzhu/`,
  ],
  ["apa", "zh", "a zone", `3+7+N. (2026年11月22日). *天竺综合保税区*. ${site}/zh/zones/tianzhu/`],
  [
    "apa",
    "en",
    "two authors, known to the month",
    "Jiang, J., & Shi, L. (2021, April). *Six things to know*. Smith, Jones & Co. https://law.example.com/six",
  ],
  [
    "apa",
    "en",
    "a title that could not be read, undated",
    "Invest in China, a state-run portal. (n.d.). *[A page about bonded zones]*. https://portal.example.cn/zones",
  ],
  [
    "apa",
    "zh",
    "a Chinese original",
    "北京市顺义区人民政府. (2024年9月30日). *顺义区“两区”建设四周年*. https://www.example.cn/顺义/1.html",
  ],
  [
    "gb",
    "en",
    "a zone",
    `3+7+N. Tianzhu Comprehensive Bonded Zone[EB/OL]. （2026-11-22）[…]. ${site}/en/zones/tianzhu/.`,
  ],
  ["gb", "zh", "a zone", `3+7+N. 天竺综合保税区[EB/OL]. （2026-11-22）[…]. ${site}/zh/zones/tianzhu/.`],
  [
    "gb",
    "zh",
    "two authors, known to the month",
    "Jiang J，Shi L. Six things to know[EB/OL]. （2021-04）[…]. https://law.example.com/six.",
  ],
  [
    "mla",
    "en",
    "a zone",
    `“Tianzhu Comprehensive Bonded Zone.” *3+7+N*, 22 Nov. 2026, ${site}/en/zones/tianzhu/.`,
  ],
  [
    "mla",
    "en",
    "two authors, known to the month",
    "Jiang, Jinshan, and Lei Shi. “Six Things to Know.” *Smith, Jones & Co*, Apr. 2021, https://law.example.com/six.",
  ],
  [
    "chicago",
    "en",
    "two authors, known to the month",
    "Jiang, Jinshan, and Lei Shi. “Six Things to Know.” Smith, Jones & Co, April 2021. https://law.example.com/six.",
  ],
] as const;

test.each(byHand)(
  "%s, %s: %s",
  (style, locale, name, expected) => {
    const item = tenItems[name]?.(locale);
    expect(item && marked(formatCitation(item, style, locale))).toBe(expected);
  },
  slow,
);

test("the address of a page is a part of its own, so that a passage can be added to it", () => {
  const item = tenItems["a zone"]?.("en");
  const parts = item === undefined ? [] : formatCitation(item, "gb", "en");
  expect(parts.filter(({ kind }) => kind === "address")).toEqual([
    { kind: "address", text: `${site}/en/zones/tianzhu/` },
  ]);
  expect(citationText(parts, "2027-01-31")).toContain("（2026-11-22）[2027-01-31]. ");
});
