import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

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

async function compressFile(path: string): Promise<number> {
  const content = await readFile(path);
  if (content.byteLength < smallest) return 0;
  const variants = { br: await toBrotli(content), gz: await promisify(gzip)(content, { level: 9 }) };
  for (const [ending, bytes] of Object.entries(variants)) {
    if (bytes.byteLength < content.byteLength) await writeFile(`${path}.${ending}`, bytes);
  }
  return 1;
}

/**
 * Writes `.br` and `.gz` beside every text file of a folder that is worth it, and answers how many files that were.
 * Zlib works beside this thread, so one task for each processor keeps all of them busy.
 */
export async function precompress(folder: string, files: readonly string[]): Promise<number> {
  const queue = files.filter((file) => compressible.test(file)).values();
  const work = async (): Promise<number> => {
    let count = 0;
    for (const file of queue) count += await compressFile(join(folder, file));
    return count;
  };
  const counts = await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts.reduce((sum, count) => sum + count, 0);
}
