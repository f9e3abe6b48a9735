/** Draws the share picture of every page into `out/og`. What has been drawn before comes from `.cache/og`. */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { localeOf, modes, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listPages } from "@/lib/content/list-pages";
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

let drawn = 0;
for (const mode of modes) {
  const locale = localeOf(mode);
  for (const { path, title } of pages) {
    const svg = ogSvg({
      title: wrapOgTitle(title[locale]),
      other: title[otherLocale(locale)],
      note: wordsOf(locale)("Header.independent"),
      wordmark: siteName,
    });
    const cached = join(
      root,
      ".cache",
      "og",
      `${createHash("sha256")
        .update(fontKey + svg)
        .digest("hex")}.png`,
    );
    if (!existsSync(cached)) {
      mkdirSync(dirname(cached), { recursive: true });
      writeFileSync(cached, drawPicture(svg, fontFiles));
      drawn += 1;
    }
    const target = join(root, "out", picturePath(mode, path));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(cached, target);
  }
}
console.log(`Share pictures: ${pages.length * modes.length}, of them ${drawn} drawn now`);
