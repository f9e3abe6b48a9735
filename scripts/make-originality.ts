/**
 * `npx tsx scripts/make-originality.ts`: reads the two CGTN articles, which are not part of the
 * repository, and keeps hashes of their runs of words for the originality gate.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleRuns } from "@/lib/checks/originality/word-runs";

const folder = process.env.SOURCEBOOK_DIR ?? "../shared/sourcebook";
const articles = readdirSync(folder).filter((name) => /^cgtn-.*\.txt$/.test(name));
const runs = articleRuns(articles.sort().map((name) => readFileSync(join(folder, name), "utf8")));
const file = "lib/checks/originality/cgtn-runs.json";
writeFileSync(file, `${JSON.stringify(runs, undefined, 2)}\n`);
console.log(
  `${file}: ${runs.en.length} English and ${runs.zh.length} Chinese runs of ${articles.length} articles`,
);
