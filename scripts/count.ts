/** `npm run count`: how much content there is. */
import { parseTree } from "@/lib/checks/content-tree";
import { countContent } from "@/lib/checks/count-content";
import { readTree } from "@/lib/checks/read-tree";

for (const [name, count] of Object.entries(countContent(parseTree(readTree(process.cwd()))))) {
  console.log(`${String(count).padStart(7)}  ${name}`);
}
