/**
 * Makes the fonts that the pages load, into `.cache/fonts`: the Latin faces cut
 * to what is used, and the subset of the Chinese display face. Run before `next build`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { parseTree } from "@/lib/checks/content-tree";
import { readTree } from "@/lib/checks/read-tree";
import { displayCharactersFile, songParts, type SongPart } from "@/lib/fonts/display-characters";
import { headingCharacters, isDisplayHan } from "@/lib/fonts/heading-characters";
import { makeSong } from "@/lib/fonts/make-song";
import messages from "@/messages/zh.json";

const folder = join(process.cwd(), ".cache", "fonts");
const require = createRequire(import.meta.url);
const save = (name: string, data: Buffer | string) => writeFileSync(join(folder, name), data);

// What pages set in Latin: ASCII, the accents of European names, and signs.
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join("");
const latin = `${ascii}ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖÚÛÜßàáâäåæçèéêëíîïñóôöúûü£°·×–—‘’“”…€−≠©§\u00a0`;
// Headings and quotations hardly ever carry an accent; each glyph counts in the budget of Chinese pages.
const latinDisplay = `${ascii}ÄÖÜßäéöü·×–—‘’“”…\u00a0`;
// What the browser does by itself, and the figures that the style sheet asks for. Small capitals, fractions and
// other forms that no page shows would stay with their glyphs.
const shownFeatures = "calt ccmp clig kern liga lnum locl mark mkmk pnum rlig tnum".split(" ");

async function makeLatin(): Promise<void> {
  const file = (name: string) =>
    readFileSync(require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
  const cut = (name: string, characters: string, weights: number | { min: number; max: number }) => {
    // By a name, because the package's types do not know `keepFeatures` yet.
    const options = {
      targetFormat: "woff2" as const,
      variationAxes: { wght: weights },
      keepFeatures: shownFeatures,
    };
    return subsetFont(file(name), characters, options);
  };
  save("source-sans-3.woff2", await cut("source-sans-3", latin, { min: 400, max: 600 }));
  // Two weights and none between: one each is less than half of the face that has them all.
  for (const weight of [400, 800]) {
    save(`frank-ruhl-libre-${weight}.woff2`, await cut("frank-ruhl-libre", latinDisplay, weight));
  }
  // For share pictures: single weights, as the drawing library wants them.
  save(
    "og-display.ttf",
    await subsetFont(file("frank-ruhl-libre"), latin, { targetFormat: "sfnt", variationAxes: { wght: 800 } }),
  );
  save(
    "og-text.ttf",
    await subsetFont(file("source-sans-3"), latin, { targetFormat: "sfnt", variationAxes: { wght: 400 } }),
  );
}

const songFamily: Record<SongPart, string> = {
  core: "Jingwei Song",
  text: "Jingwei Song Text",
  titles: "Jingwei Song Titles",
};

/**
 * One family for each file, all of the same range: which of them a page asks for is in its `data-song`
 * (lib/finish/add-fonts.ts, app/styles/tokens.css). Parts of one family that overlap would be fetched all,
 * since browsers go on to the next while the first is on its way; ranges that do not overlap would add a
 * kilobyte to the style sheet of every page.
 */
const songFace = (part: SongPart) =>
  `@font-face { font-family: "${songFamily[part]}"; src: url("./song-${part}.woff2") format("woff2"); font-weight: 800; font-display: optional; unicode-range: U+2018-201d,U+2014,U+2026,U+b7,U+2e80-9fff,U+ff00-ffef; }\n`;

async function makeFonts(): Promise<void> {
  const sets = headingCharacters(parseTree(readTree(process.cwd())), messages);
  const lists = Object.fromEntries(songParts.map((part) => [part, [...sets[part]].join("")]));
  const key = createHash("sha256")
    .update(JSON.stringify([lists, latin, latinDisplay, shownFeatures, messages.Header.independent, 9]))
    .digest("hex");
  const stamp = join(folder, "stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  mkdirSync(folder, { recursive: true });
  await makeLatin();
  // Share pictures also print the line under the wordmark.
  const drawn = [...Object.values(lists).join(""), ...[...messages.Header.independent].filter(isDisplayHan)];
  const song = await makeSong(new Set(drawn));
  save("og-song.ttf", song);
  for (const part of songParts) {
    save(`song-${part}.woff2`, await subsetFont(song, lists[part] ?? "", { targetFormat: "woff2" }));
  }
  save("song.css", songParts.map(songFace).join(""));
  save(displayCharactersFile, JSON.stringify(lists));
  save("stamp", key);
  console.log(`Fonts: ${songParts.map((part) => sets[part].size).join(" + ")} Chinese heading characters`);
}

await makeFonts();
