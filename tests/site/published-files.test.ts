import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtFiles, builtPages, readBuilt } from "@/tests/site/built-site";

test("nothing of the framework's runtime is published", () => {
  expect(
    builtFiles.filter((file) => file.startsWith("_next/") && !/\.(css|woff2)(\.br|\.gz)?$/.test(file)),
  ).toEqual([]);
  expect(builtFiles.filter((file) => file.includes("__next") || /(^|\/)index\.txt$/.test(file))).toEqual([]);
  expect(builtPages.filter((file) => /self\.__next_f|\/_next\/[^"]*\.js/.test(readBuilt(file)))).toEqual([]);
});

test("what may be kept for a year carries a hash in its name", () => {
  const kept = builtFiles.filter((file) => /^(assets|_next\/static)\//.test(file));
  expect(
    kept.filter((file) => !/[-.~][\w-]{8,}\.\w+(\.br|\.gz)?$|\/[\w~-]{12,}\.\w+(\.br|\.gz)?$/.test(file)),
  ).toEqual([]);
});

describe("compressed variants", () => {
  const unpack = { br: brotliDecompressSync, gz: gunzipSync };
  test.each(Object.entries(unpack))("each .%s holds what the file beside it holds", (ending, open) => {
    const variants = builtFiles.filter((file) => file.endsWith(`.${ending}`));
    const different = variants.filter((file) => {
      const plain = readFileSync(`out/${file.slice(0, -ending.length - 1)}`);
      return !open(readFileSync(`out/${file}`)).equals(plain);
    });
    expect(variants.length).toBeGreaterThan(0);
    expect(different).toEqual([]);
  });

  test("every page has both", () => {
    const known = new Set(builtFiles);
    expect(builtPages.filter((file) => !known.has(`${file}.br`) || !known.has(`${file}.gz`))).toEqual([]);
  });
});
