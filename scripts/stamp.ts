/** `npm run stamp`: says that both languages of every page, as they are now, were read side by side. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseTree } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { ledgerPaths } from "@/lib/checks/ledger/ledger-files";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { printEntries, stampLedger } from "@/lib/checks/ledger/stamp-ledger";
import { readTree } from "@/lib/checks/read-tree";

const files = readTree(process.cwd());
const tree = parseTree(files);
const before = readLedger(process.cwd());
const { stamps, ids } = stampLedger(before, tree, files, collectIds(tree));

mkdirSync(dirname(ledgerPaths.stamps), { recursive: true });
writeFileSync(ledgerPaths.stamps, `${printEntries(stamps)}\n`);
writeFileSync(
  ledgerPaths.ids,
  `{ "pages": ${printEntries(ids.pages)},\n"facts": ${JSON.stringify(ids.facts)} }\n`,
);
const count = Object.values(ids.pages).reduce((sum, page) => sum + page.length, ids.facts.length);
console.log(`Stamped ${Object.keys(stamps).length} pages; ${count} ids are published.`);
