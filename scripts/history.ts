/** `npm run history`: stores how the texts changed, from the commits that are not stored yet. The build begins with it. */
import { readHistories, writeHistories } from "@/lib/history/history-files";
import { recordCommits } from "@/lib/history/record-commits";

const root = process.cwd();
const past = readHistories(root);
const now = recordCommits(root, past);
if (now !== past) writeHistories(root, now);

const changes = Object.values(now).reduce((sum, page) => sum + page.changes.length, 0);
console.log(`History: ${Object.keys(now).length} texts, ${changes} dated changes of them.`);
