import { readFileSync } from "node:fs";

/** A step of the worked example: the file, what it says, and the rule that misses it. */
export type RecipeStep = { path: string; text: string; missedBy: string };

const step = /^Step \d+: [^\n]*?`(content\/[^`]+)`[^\n]* Left out: `([a-z-]+)`\.\n\n```\w+\n([^]*?)```$/gm;

/** The steps of docs/content.md that write files, and the rule that misses the last one, the stamp. */
export function readRecipe(): { steps: RecipeStep[]; stampMissedBy: string | undefined } {
  const docs = readFileSync("docs/content.md", "utf8");
  const steps = [...docs.matchAll(step)].map(([, path = "", missedBy = "", text = ""]) => ({
    path,
    text,
    missedBy,
  }));
  return {
    steps,
    stampMissedBy: docs.match(/^Step \d+: .*`npm run stamp`\. Left out: `([a-z-]+)`\.$/m)?.[1],
  };
}

/** The next free number, which the recipe asks an author to look up. */
function nextOrder(files: ReadonlyMap<string, string>): number {
  const records = [...files].filter(([path]) => /^content\/tasks\/[^/]+\/record\.yml$/.test(path));
  return 1 + Math.max(0, ...records.map(([, text]) => Number(text.match(/^order: (\d+)/m)?.[1])));
}

/** The tree after these steps: a file that is there gets a paragraph at its end, another one is made. */
export function follow(
  files: ReadonlyMap<string, string>,
  steps: readonly RecipeStep[],
): Map<string, string> {
  const tree = new Map(files);
  for (const { path, text } of steps) {
    const before = files.get(path);
    const filled = text.replace(/^order: \d+/, `order: ${nextOrder(files)}`);
    tree.set(path, before === undefined ? filled : `${before.trimEnd()}\n\n${filled}`);
  }
  return tree;
}
