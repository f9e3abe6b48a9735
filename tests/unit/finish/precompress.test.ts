import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { precompress, toBrotli } from "@/lib/finish/precompress";

const folder = mkdtempSync(join(tmpdir(), "precompress-"));
const text = readFileSync("docs/benchmarks.md");

const read = ["en/index.html", "zh/plan/index.html", "en-zh/index.html", "assets/a.js", "embed/assets/a.css"];
const others = ["id/fact/a/index.html", "plan/index.html", "embed/en/task/a/index.html", "data/v1/a.json"];
const left = ["og/en/a.png", "en/plan/cite.bib"];

for (const file of [...read, ...others, ...left]) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
writeFileSync(join(folder, "short.txt"), "too short to pack");

test("readers' pages and what they load are packed as small as can be, the rest one quality below", async () => {
  expect(await precompress(folder, [...read, ...others, ...left, "short.txt"])).toBe(9);
  const [highest, next] = [await toBrotli(text), await toBrotli(text, constants.BROTLI_MAX_QUALITY - 1)];
  expect(highest.byteLength).toBeLessThan(next.byteLength);
  for (const file of read) expect(readFileSync(join(folder, `${file}.br`)).equals(highest), file).toBe(true);
  for (const file of others) expect(readFileSync(join(folder, `${file}.br`)).equals(next), file).toBe(true);
});

test("what is packed is the text again when unpacked", () => {
  const file = join(folder, others[0] ?? "");
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text)).toBe(true);
  expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text)).toBe(true);
});
