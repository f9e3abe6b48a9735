import { escapeMarkup } from "@/lib/site/escape-markup";
import { scriptRuns } from "@/lib/weave/script-runs";
import { wrapLabel } from "@/lib/weave/wrap-label";
import { mapSize } from "./map-view";

type Fonts = { text: string; display: string; han: string };
type Input = {
  /** The weaves and the map as a page carries them. */
  markup: string;
  /** The value of a custom property such as `--p-ink`. */
  colourOf: (property: string) => string;
  fonts: Fonts;
  lang: string;
  title: string;
  /** What the drawing is not, and where it comes from: printed beneath, so that it goes where the file goes. */
  notes: string[];
};

/** A map that cannot be taken out of its page. */
export class StandaloneMapError extends Error {
  readonly code = "map-markup";
}

const line = 22;
const noteSize = 14;
const margin = 8;

/** What the classes of the page do, as attributes: a file has no style sheet. */
const looks: Record<string, string> = {
  "fill-ink": 'fill="var(--p-ink)"',
  "fill-ink-2": 'fill="var(--p-ink-2)"',
  "fill-ink-3": 'fill="var(--p-ink-3)"',
  "fill-waterline": 'fill="var(--p-waterline)"',
  "font-semibold": 'font-weight="600"',
  "font-extrabold": 'font-weight="800"',
  "tracking-widest": 'letter-spacing="1.4"',
};

/**
 * The wide drawing of a page as a file that stands alone: colours, faces and patterns are in it, and
 * beneath it the sentences without which it should not travel.
 */
export function standaloneSvg({ markup, colourOf, fonts, lang, title, notes }: Input): string {
  const drawings = [...markup.matchAll(/<svg[^>]*>([\s\S]*?)<\/svg>/g)].map(([, inner = ""]) => inner);
  const defs = drawings.flatMap((inner) => inner.match(/<defs>([\s\S]*?)<\/defs>/)?.[1] ?? []);
  const drawing = drawings.find((inner) => inner.includes("<use "));
  if (drawing === undefined || defs.length === 0) throw new StandaloneMapError("No map in the markup");
  const { width } = mapSize;
  const lines = notes.flatMap((note) => wrapLabel(note, noteSize, width - 2 * margin));
  const height = mapSize.height + lines.length * line + 16;
  const beneath = lines.map(
    (note, index) =>
      `<text x="${margin}" y="${mapSize.height + (index + 1) * line}" font-size="${noteSize}" fill="var(--p-ink-2)">${escapeMarkup(note)}</text>`,
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" font-family="${fonts.text}, sans-serif" fill="var(--p-ink)">`,
    `<title>${escapeMarkup(title)}</title><defs>${defs.join("")}</defs>`,
    `<path fill="var(--p-paper)" d="M0 0h${width}v${height}H0z"/>`,
    `<clipPath id="frame"><path d="M0 0h${width}v${mapSize.height}H0z"/></clipPath>`,
    `<g clip-path="url(#frame)">${drawing}</g>`,
    ...beneath,
    "</svg>",
  ].join("");
  return withFaces(svg, fonts)
    .replace(/ class="([^"]*)"/g, (_, names: string) => attributesOf(names))
    .replace(/<a href="[^"]*">/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replace(/var\((--p-[\w-]+)\)/g, (_, property: string) => colourOf(property));
}

/**
 * Each run of a script in its own face: our renderer looks at the first family of a list only. The second
 * is for readers' machines, which have not ours.
 */
function withFaces(svg: string, { text, display, han }: Fonts): string {
  return svg.replace(/(<text[^>]*>)([^<]*)<\/text>/g, (_, open: string, words: string) => {
    const [latin, kind] = open.includes("font-display") ? [display, "serif"] : [text, "sans-serif"];
    const spans = scriptRuns(words.trim()).map(
      (run) => `<tspan font-family="${run.isChinese ? han : latin}, ${kind}">${run.text}</tspan>`,
    );
    return `${open}${spans.join("")}</text>`;
  });
}

function attributesOf(names: string): string {
  return names
    .split(" ")
    .flatMap((name) => looks[name] ?? [])
    .map((attribute) => ` ${attribute}`)
    .join("");
}
