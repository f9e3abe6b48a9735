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
import { displayCharactersFile } from "@/lib/fonts/display-characters";
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

async function makeLatin(): Promise<void> {
  const file = (name: string) =>
    readFileSync(require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
  const sans = await subsetFont(file("source-sans-3"), latin, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  const display = await subsetFont(file("frank-ruhl-libre"), latinDisplay, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 800 } },
  });
  save("source-sans-3.woff2", sans);
  save("frank-ruhl-libre.woff2", display);
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

const listed = (characters: Iterable<string>) =>
  [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(",");

function songFace(file: string, range: string): string {
  return `@font-face { font-family: "Jingwei Song"; src: url("./${file}") format("woff2"); font-weight: 800; font-display: optional; unicode-range: ${range}; }\n`;
}

async function makeFonts(): Promise<void> {
  const { core, more } = headingCharacters(parseTree(readTree(process.cwd())), messages);
  const key = createHash("sha256")
    .update([...core, "|", ...more, latin, latinDisplay, messages.Header.independent, "7"].join(""))
    .digest("hex");
  const stamp = join(folder, "stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  mkdirSync(folder, { recursive: true });
  await makeLatin();
  // Share pictures also print the line under the wordmark.
  const song = await makeSong(
    new Set([...core, ...more, ...[...messages.Header.independent].filter(isDisplayHan)]),
  );
  save("og-song.ttf", song);
  const sets = [
    ["song-core.woff2", core],
    ["song-more.woff2", more],
  ] as const;
  for (const [name, characters] of sets) {
    save(name, await subsetFont(song, [...characters].join(""), { targetFormat: "woff2" }));
  }
  // Where ranges overlap the later face wins: all Han loads the large file, the core characters do not.
  // Listing the large set would add a kilobyte to the style sheet of every page.
  save(
    "song.css",
    songFace("song-more.woff2", "U+2018-201d,U+2014,U+2026,U+b7,U+2e80-9fff,U+ff00-ffef") +
      songFace("song-core.woff2", listed(core)),
  );
  save(displayCharactersFile, JSON.stringify([...core, ...more].join("")));
  save("stamp", key);
  console.log(`Fonts: ${core.size} + ${more.size} Chinese heading characters`);
}

await makeFonts();
