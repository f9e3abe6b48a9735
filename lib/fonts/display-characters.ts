import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Name of the file, beside the fonts, that lists what the Chinese display face covers. */
export const displayCharactersFile = "song-characters.json";

/**
 * The files of the Chinese display face: names and seals, which English pages show too; headings of pages
 * and of their parts; titles of tasks and documents. A page that needs one has those before it as well.
 */
export const songParts = ["core", "text", "titles"] as const;
export type SongPart = (typeof songParts)[number];

/** What each file of the Chinese display face covers; no character is in two. */
export type DisplayCharacters = Readonly<Record<SongPart, ReadonlySet<string>>>;

const set = z.string().transform((characters) => new Set(characters));

/** The characters that the made display face covers; `scripts/make-fonts.ts` writes the list. */
export function readDisplayCharacters(root: string): DisplayCharacters {
  const file = join(root, ".cache", "fonts", displayCharactersFile);
  return z.object({ core: set, text: set, titles: set }).parse(JSON.parse(readFileSync(file, "utf8")));
}
