/** `npm run stamp`: says that both languages of every page, as they are now, were read side by side, and records what changed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseTree } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { ledgerPaths } from "@/lib/checks/ledger/ledger-files";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { printEntries, stampLedger } from "@/lib/checks/ledger/stamp-ledger";
import { readTree } from "@/lib/checks/read-tree";
import { writeHistories } from "@/lib/history/history-files";
import { firstDayOf } from "@/lib/history/first-day";
import { recordCommits } from "@/lib/history/record-commits";
import { listPlaceIds } from "@/lib/map/list-place-ids";

const root = process.cwd();
const files = readTree(root);
const tree = parseTree(files);
const ledger = readLedger(root);
const before = { ...ledger, histories: recordCommits(root, ledger.histories) };
const isFirst = Object.keys(before.histories).length === 0;
const today = new Date().toISOString().slice(0, 10);
const date = (isFirst ? firstDayOf(tree) : undefined) ?? today;
const { stamps, ids, histories } = stampLedger(before, tree, files, collectIds(tree, listPlaceIds()), date);

mkdirSync(dirname(ledgerPaths.stamps), { recursive: true });
writeFileSync(ledgerPaths.stamps, `${printEntries(stamps)}\n`);
writeFileSync(
  ledgerPaths.ids,
  `{ "pages": ${printEntries(ids.pages)},\n"facts": ${JSON.stringify(ids.facts)} }\n`,
);
writeHistories(root, histories);
const count = Object.values(ids.pages).reduce((sum, page) => sum + page.length, ids.facts.length);
console.log(`Stamped ${Object.keys(stamps).length} pages; ${count} ids are published.`);
