/** Draws the share picture of every page into `out/og`. What has been drawn before comes from `.cache/og`. */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { localeOf, modes, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listPages } from "@/lib/content/list-pages";
import { forEachBeside } from "@/lib/finish/for-each-beside";
import { drawPicture } from "@/lib/og/draw-picture";
import { ogSvg, wrapOgTitle } from "@/lib/og/og-art";
import { picturePath } from "@/lib/og/picture-path";
import { siteName } from "@/lib/site/metadata";

const root = process.cwd();
const fontFiles = ["og-display.ttf", "og-text.ttf", "og-song.ttf"].map((name) =>
  join(root, ".cache", "fonts", name),
);
const fontKey = fontFiles.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex")).join();
const pages = [
  ...listPages().filter(({ collection }) => collection !== "source" && collection !== "terms"),
  { path: "/404/", title: { en: wordsOf("en")("NotFound.title"), zh: wordsOf("zh")("NotFound.title") } },
];

const pictures = modes.flatMap((mode) =>
  pages.map(({ path, title }) => ({ mode, path, title, locale: localeOf(mode) })),
);

let drawn = 0;
await forEachBeside(pictures, async ({ mode, path, title, locale }) => {
  const svg = ogSvg({
    title: wrapOgTitle(title[locale]),
    other: title[otherLocale(locale)],
    note: wordsOf(locale)("Header.independent"),
    wordmark: siteName,
  });
  const key = createHash("sha256")
    .update(fontKey + svg)
    .digest("hex");
  const cached = join(root, ".cache", "og", `${key}.png`);
  if (!existsSync(cached)) {
    mkdirSync(dirname(cached), { recursive: true });
    writeFileSync(cached, await drawPicture(svg, fontFiles));
    drawn += 1;
  }
  const target = join(root, "out", picturePath(mode, path));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(cached, target);
});
console.log(`Share pictures: ${pictures.length}, of them ${drawn} drawn now`);
