import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/noto-serif-sc/package.json"),
);

/** One file of the package and the characters that it declares. */
export type Slice = { file: string; covers: (character: string) => boolean };

function parseRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** The slices of Noto Serif SC, read from the package's own style sheet. */
export function listSongSlices(): Slice[] {
  const css = readFileSync(join(folder, "index.css"), "utf8");
  return [...css.matchAll(/url\(\.\/files\/([^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/g)].map(
    ([, file = "", ranges = ""]) => {
      const parsed = parseRanges(ranges);
      return {
        file: join(folder, "files", file),
        covers: (character) =>
          parsed.some(
            ([from, to]) => from <= (character.codePointAt(0) ?? 0) && (character.codePointAt(0) ?? 0) <= to,
          ),
      };
    },
  );
}
