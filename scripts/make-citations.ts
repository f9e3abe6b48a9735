/** Writes the citation of every page into `out/`, beside the page, in the formats that citation software reads. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { modes } from "@/i18n/routing";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { citationFiles, fileItem } from "@/lib/cite/citation-files";
import { getPageAt, listPages } from "@/lib/content/list-pages";
import { withoutFragment } from "@/lib/site/addresses";
import { oldAddresses } from "@/lib/site/old-addresses";

const pages = listPages();
for (const mode of modes) {
  for (const page of pages) {
    const folder = join(process.cwd(), "out", mode, page.path);
    mkdirSync(folder, { recursive: true });
    const item = fileItem(page, mode);
    for (const { file, write } of citationFiles) writeFileSync(join(folder, file), write(item));
  }
}
// Whoever kept the address of a file gets the citation of the page as it is now.
for (const address of oldAddresses(readLedger(process.cwd()).moved)) {
  if (address.what !== "citation") continue;
  const page = getPageAt(withoutFragment(address.entry.to ?? ""));
  const format = citationFiles.find(({ file }) => file === address.file);
  if (page === undefined || format === undefined) continue;
  const target = join(process.cwd(), "out", address.from);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, format.write(fileItem(page, address.mode)));
}
console.log(`Citation files: ${pages.length * modes.length * citationFiles.length}`);
