/** `npm run check:content`: the editorial gates alone, in seconds. */
import { checkContent } from "@/lib/checks/check-content";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { formatProblem } from "@/lib/checks/problem";
import { readTree } from "@/lib/checks/read-tree";
import { listPlaceIds } from "@/lib/map/list-place-ids";

const files = readTree(process.cwd());
const problems = checkContent(files, readLedger(process.cwd()), listPlaceIds());
for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
console.log(
  problems.length === 0
    ? `Content: ${files.size} files, no problem`
    : `Content: ${files.size} files, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}. docs/content.md explains the rules.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
