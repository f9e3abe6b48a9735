/** Writes the citation of every page into `out/`, beside the page, in the formats that citation software reads. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modes } from "@/i18n/routing";
import { citationFiles, fileItem } from "@/lib/cite/citation-files";
import { listPages } from "@/lib/content/list-pages";

const pages = listPages();
for (const mode of modes) {
  for (const page of pages) {
    const folder = join(process.cwd(), "out", mode, page.path);
    mkdirSync(folder, { recursive: true });
    const item = fileItem(page, mode);
    for (const { file, write } of citationFiles) writeFileSync(join(folder, file), write(item));
  }
}
console.log(`Citation files: ${pages.length * modes.length * citationFiles.length}`);
