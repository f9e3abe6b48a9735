import { readFileSync } from "node:fs";
import { listFiles } from "@/lib/finish/list-files";
import { seededRandom } from "@/lib/weave/seeded-random";

/**
 * Addresses without mode of sentences of zone, sector and task pages, drawn by seed, each once:
 * `/plan/tasks/x/#intro-1-s1`. Those of one page follow each other, so that it need not be loaded for each.
 */
export function sampleSentences(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const sentences = listFiles("out/en")
    .filter((file) => /^(zones|sectors|plan\/tasks)\/[^/]+\/index\.html$/.test(file))
    .flatMap((file) => {
      const ids = readFileSync(`out/en/${file}`, "utf8").matchAll(/ id="([a-z\d-]+-s\d+)"/g);
      return [...ids].map(([, id]) => `/${file.replace(/index\.html$/, "")}#${id}`);
    });
  const drawn = Array.from({ length: count }, () =>
    sentences.splice(Math.floor(random() * sentences.length), 1),
  );
  return drawn.flat().sort();
}
