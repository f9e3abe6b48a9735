import { readFile } from "node:fs/promises";
import { createFont } from "fonteditor-core";
import subsetFont from "subset-font";
import { listSongSlices } from "./song-slices";

/** Characters that the source font lacks. */
export class MissingGlyphError extends Error {
  readonly code = "missing-glyph";
  constructor(characters: string[]) {
    super(
      `The Chinese display face has no glyph for: ${characters.join(" ")}\n  expected characters of Noto Serif SC\n  fix      use another character in the heading, or take it out of the display face`,
    );
  }
}

/**
 * "Jingwei Song": the given characters of Noto Serif SC at weight 800, as one
 * TrueType font. The package ships about a hundred slices; those needed are cut
 * down and merged, because a reader should fetch one file, not forty.
 */
export async function makeSong(characters: ReadonlySet<string>): Promise<Buffer> {
  const left = new Set(characters);
  const parts: Buffer[] = [];
  for (const slice of listSongSlices()) {
    const mine = [...left].filter((character) => slice.covers(character));
    if (mine.length === 0) continue;
    mine.forEach((character) => left.delete(character));
    parts.push(
      await subsetFont(await readFile(slice.file), mine.join(""), {
        targetFormat: "sfnt",
        variationAxes: { wght: 800 },
      }),
    );
  }
  if (left.size > 0) throw new MissingGlyphError([...left]);
  const [first, ...rest] = parts.map((part) =>
    createFont(part, { type: "ttf", hinting: false, kerning: false }),
  );
  if (first === undefined) throw new MissingGlyphError(["(no character was asked for)"]);
  for (const font of rest) first.merge(font, { scale: 1 });
  const name = first.get().name;
  name.fontFamily = "Jingwei Song";
  name.fullName = "Jingwei Song";
  return Buffer.from(first.write({ type: "ttf", toBuffer: true }));
}
