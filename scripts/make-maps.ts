/** Draws the static maps as files that readers may take along, SVG and PNG, into `out/<mode>/map`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DistrictMap } from "@/components/figure/district-map";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { mapProps } from "@/components/pages/map-words";
import { langTag, localeOf, modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { isDisplayHan } from "@/lib/fonts/heading-characters";
import { makeSong } from "@/lib/fonts/make-song";
import { mapFiles } from "@/lib/map/map-files";
import { standaloneSvg } from "@/lib/map/standalone-svg";
import { drawPicture } from "@/lib/og/draw-picture";
import { ogFonts } from "@/lib/og/og-palette";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";

const root = process.cwd();
const fontFolder = join(root, ".cache", "fonts");

// The first value of each token is that of the light theme: a file knows no theme.
const tokens = readFileSync(join(root, "app/styles/tokens.css"), "utf8");
const colourOf = (property: string) => tokens.match(new RegExp(`${property}:\\s*([^;]+);`))?.[1] ?? "none";

const maps = modes.flatMap((mode) => {
  const t = wordsOf(localeOf(mode));
  return mapFiles(mode).map(({ view, ending, path }) => {
    const props = mapProps(mode, view);
    const parts = createElement(
      Fragment,
      null,
      createElement(WeaveDefs, { sizes: [5] }),
      createElement(DistrictMap, props),
    );
    const notes = [
      t("MapPage.drawingNote", { address: absoluteUrl(hrefOf(mode, "/map/")) }),
      t("Zones.mapSources"),
      t("MapPage.drawingLicence"),
    ];
    const svg = standaloneSvg({
      markup: renderToStaticMarkup(parts),
      colourOf,
      fonts: ogFonts,
      lang: langTag(localeOf(mode)),
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
