import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { forEachBeside } from "./for-each-beside";

const compressible = /\.(html|css|js|mjs|svg|json|geojson|csv|xml|tbx|txt|webmanifest)$/;
const smallest = 512;

/** Brotli as it is served and as the budgets count it: at the highest quality. */
export async function toBrotli(content: Uint8Array): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
}

async function compressFile(path: string): Promise<boolean> {
  const content = await readFile(path);
  if (content.byteLength < smallest) return false;
  const variants = { br: await toBrotli(content), gz: await promisify(gzip)(content, { level: 9 }) };
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
      if (await compressFile(join(folder, file))) count += 1;
    },
  );
  return count;
}
