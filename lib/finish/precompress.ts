import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isAnyMode } from "@/i18n/routing";
import { forEachBeside } from "./for-each-beside";

const compressible = /\.(html|css|js|mjs|svg|json|geojson|csv|xml|tbx|txt|webmanifest)$/;
const smallest = 512;

const highest = constants.BROTLI_MAX_QUALITY;

/** Brotli as readers get it and as the budgets count it: at the highest quality, if no other is given. */
export async function toBrotli(content: Uint8Array, quality = highest): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
}

/**
 * The highest quality takes twice the time of the next for two bytes in a hundred. Pages of the reading modes
 * and what they load are worth it; lasting addresses, cards, their data and other lists are not.
 */
const qualityOf = (file: string) =>
  isAnyMode(file.split("/")[0] ?? "") || /\.(css|m?js)$/.test(file) ? highest : highest - 1;

async function compressFile(path: string, quality: number): Promise<boolean> {
  const content = await readFile(path);
  if (content.byteLength < smallest) return false;
  const variants = { br: await toBrotli(content, quality), gz: await promisify(gzip)(content, { level: 9 }) };
  for (const [ending, bytes] of Object.entries(variants)) {
    if (bytes.byteLength < content.byteLength) await writeFile(`${path}.${ending}`, bytes);
  }
  return true;
}

/** Writes `.br` and `.gz` beside every text file of a folder that is worth it, and answers how many files that were. */
export async function precompress(folder: string, files: readonly string[]): Promise<number> {
  let count = 0;
  await forEachBeside(
    files.filter((file) => compressible.test(file)),
    async (file) => {
      if (await compressFile(join(folder, file), qualityOf(file))) count += 1;
    },
  );
  return count;
}
