/**
 * Draws the static maps as files that readers may take along, SVG and PNG, into `out/<mode>/map`. Shapes
 * without a clear licence stay out of them, as they stay out of the data.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DistrictMap } from "@/components/figure/district-map";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { mapProps } from "@/components/pages/map-words";
import { langTag, localeOf, modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { formatDate } from "@/lib/facts/format-date";
import { isDisplayHan } from "@/lib/fonts/heading-characters";
import { makeSong } from "@/lib/fonts/make-song";
import { freeGeo } from "@/lib/map/free-geo";
import { mapFiles } from "@/lib/map/map-files";
import { readGeo } from "@/lib/map/read-geo";
import { standaloneSvg } from "@/lib/map/standalone-svg";
import { drawPicture } from "@/lib/og/draw-picture";
import { ogFonts } from "@/lib/og/og-palette";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";

const root = process.cwd();
const fontFolder = join(root, ".cache", "fonts");

// The first value of each token is that of the light theme: a file knows no theme.
const tokens = readFileSync(join(root, "app/styles/tokens.css"), "utf8");
const colourOf = (property: string) => tokens.match(new RegExp(`${property}:\\s*([^;]+);`))?.[1] ?? "none";

const data = freeGeo(readGeo());

const maps = modes.flatMap((mode) => {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const date = formatDate(getArticle("map").record.checked, locale);
  return mapFiles(mode).map(({ view, ending, path }) => {
    const props = mapProps(mode, view);
    const parts = createElement(
      Fragment,
      null,
      createElement(WeaveDefs, { sizes: [5] }),
      createElement(DistrictMap, { ...props, data }),
    );
    const notes = [
      t("MapPage.drawingNote", { address: absoluteUrl(hrefOf(mode, "/map/")) }),
      t("MapPage.drawingSources", { date }),
      t("MapPage.drawingLeftOut"),
      t("MapPage.drawingLicence"),
    ];
    const svg = standaloneSvg({
      markup: renderToStaticMarkup(parts),
      colourOf,
      fonts: ogFonts,
      lang: langTag(locale),
      title: props.words.title,
      notes,
    });
    return { ending, path, svg };
  });
});

const han = new Set(maps.flatMap(({ svg }) => [...svg].filter(isDisplayHan)));
const songFile = join(fontFolder, "map-song.ttf");
writeFileSync(songFile, await makeSong(han));
const fontFiles = [join(fontFolder, "og-display.ttf"), join(fontFolder, "og-text.ttf"), songFile];

for (const { ending, path, svg } of maps) {
  const target = join(root, "out", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, ending === "svg" ? svg : await drawPicture(svg, fontFiles));
}
console.log(`Maps to take along: ${maps.length}`);
