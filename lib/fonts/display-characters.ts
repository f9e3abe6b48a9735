import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Name of the file, beside the fonts, that lists what the Chinese display face covers. */
export const displayCharactersFile = "song-characters.json";

/** The characters that the made display face covers; `scripts/make-fonts.ts` writes the list. */
export function readDisplayCharacters(root: string): Set<string> {
  return new Set(
    z.string().parse(JSON.parse(readFileSync(join(root, ".cache", "fonts", displayCharactersFile), "utf8"))),
  );
}
