import { escapeMarkup } from "@/lib/site/escape-markup";
import { casingWidth, threadStrokes, type ThreadKind } from "@/lib/weave/thread-strokes";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";
import { scriptRuns } from "@/lib/weave/script-runs";
import { crossingPath, warpPath, type WarpBand } from "@/lib/weave/warp-paths";
import { measureLabel, wrapLabel } from "@/lib/weave/wrap-label";
import { zoneCloth, zoneOrder } from "@/lib/weave/zone-cloth";
import { ogColours, ogFonts, type OgColours } from "./og-palette";

type OgWords = {
  /** One to three lines, as `wrapOgTitle` breaks them; further ones are not drawn. */
  title: string[];
  /** The title in the other language; made smaller until it fits one line. */
  other: string;
  note: string;
  wordmark: string;
  colours?: OgColours;
  fonts?: typeof ogFonts;
};

const lefts = [690, 860, 1030];
const rows = [60, 124, 188, 252, 316, 380, 444];
const threads: ThreadKind[] = ["solid", "double", "long-dash", "dash-dot", "dots", "ticks", "cased"];
const width = 1200;
const scale = 1.3;

/** Room for words, left of the loom. */
const column = 580;
const titleSize = 62;

/**
 * The share image of a page as SVG, 1200 by 630: words at the left, the loom at
 * the right, cut off at the top and the right edge. The renderer must be given
 * the three fonts under the names in `fonts`.
 */
export function ogSvg({
  title,
  other,
  note,
  wordmark,
  colours = ogColours,
  fonts = ogFonts,
}: OgWords): string {
  const display = { family: fonts.display, weight: 800 };
  const text = { family: fonts.text, weight: 400 };
  const line = (y: number, size: number, { family, weight }: typeof text, fill: string, words: string) =>
    `<text x="60" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" xml:space="preserve">${spans(words, family, fonts.han)}</text>`;
  const lines = title.slice(0, 3);
  const size = Math.min(...lines.map((words) => fitSize(words, titleSize)));
  const leading = size * 1.13;
  const firstLine = 440 - (lines.length - 1) * leading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="630" viewBox="0 0 ${width} 630">`,
    `<rect width="${width}" height="630" fill="${colours.paper}"/>`,
    croppedLoom(colours),
    line(120, 44, display, colours.ink, wordmark),
    ...lines.map((words, index) => line(firstLine + index * leading, size, display, colours.ink, words)),
    line(508, fitSize(other, 34), display, colours.quiet, other),
    line(575, 24, text, colours.quiet, note),
    "</svg>",
  ].join("");
}

/** Every run of a script names its own font: when one glyph of a run is missing, resvg sets the whole run in another. */
function spans(words: string, latin: string, chinese: string): string {
  return scriptRuns(words)
    .map(
      ({ text, isChinese }) =>
        `<tspan font-family="'${isChinese ? chinese : latin}'">${escapeMarkup(text)}</tspan>`,
    )
    .join("");
}

/** Breaks a title into at most three lines: at full size if that suffices, else wider, for `ogSvg` to make smaller. */
export function wrapOgTitle(title: string): string[] {
  for (let width = column; ; width += titleSize / 2) {
    const lines = wrapLabel(title, titleSize, width, "display");
    if (lines.length <= 3) return lines;
  }
}

/** The largest size up to `limit` at which a line fits the column. */
function fitSize(words: string, limit: number): number {
  return Math.min(limit, Math.floor(column / measureLabel(words, 1, "display")));
}

function croppedLoom(colours: OgColours): string {
  const bands = zoneOrder.map((zone, index) => ({
    zone,
    band: { left: lefts[index] ?? 0, step: 12.5, count: 12 },
    ...colours.zones[zone],
  }));
  const cloth = bands.map(({ band, fill, ink, wash }, index) => {
    const d = warpPath(band, -10, 500, { length: 105, sway: 6, seed: 20 + index });
    return `<rect x="${band.left}" width="150" height="494" fill="${wash}"/>${yarn(d, fill, ink, band, "round")}`;
  });
  const crossings = bands.map(({ zone, band, fill, ink }) =>
    yarn(crossingPath(zoneCloth[zone].weave, band, rows, 12), fill, ink, band, "butt"),
  );
  return [...cloth, ...threadLines(colours), ...crossings].join("");
}

function yarn(d: string, fill: string, edge: string, { step }: WarpBand, end: "round" | "butt"): string {
  const stroke = (colour: string, thickness: number, cap: string) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${r(thickness)}" stroke-linecap="${cap}"/>`;
  return (
    stroke(edge, step * 0.66 + 1.3, end) + stroke(fill, step * 0.66 - 0.7, end === "butt" ? "square" : end)
  );
}

function threadLines({ paper, ink }: OgColours): string[] {
  return rows.flatMap((y, row) => [
    `<path d="M660 ${y}H${width}" stroke="${paper}" stroke-width="${r(casingWidth * scale)}"/>`,
    ...threadStrokes(threads[row] ?? "solid", scale).map(
      ({ width: thickness, offset, dash, isRound, isPaper }) => {
        const extra =
          (dash ? ` stroke-dasharray="${dash}"` : "") + (isRound ? ` stroke-linecap="round"` : "");
        return `<path d="M660 ${r(y + offset)}H${width}" stroke="${isPaper ? paper : ink}" stroke-width="${thickness}"${extra}/>`;
      },
    ),
  ]);
}
