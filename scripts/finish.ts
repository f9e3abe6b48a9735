// The last stage of the build: what stands between Next's export and the published site.
import { existsSync, writeFileSync } from "node:fs";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { readDisplayCharacters } from "@/lib/fonts/display-characters";
import { join } from "node:path";
import { headersFile } from "@/lib/hosts/headers-file";
import { redirectsFile } from "@/lib/hosts/redirects-file";
import { siteTable } from "@/lib/hosts/site-table";
import { listFiles } from "@/lib/finish/list-files";
import { finishSite } from "@/lib/finish/finish-site";
import { formatPageProblems } from "@/lib/finish/page-problem";
import { movedPassages } from "@/lib/site/moved-places";
import { siteConfig } from "@/lib/site/site-config";
import { pageWordsOf } from "./page-words";
import { repositoryRoot } from "./setup/repository-root.mjs";

const out = join(repositoryRoot, "out");

if (!existsSync(out)) {
  console.error("out/ is missing: run npm run build");
  process.exit(1);
}

const { pages, compressed, problems } = await finishSite(
  repositoryRoot,
  out,
  siteConfig,
  readDisplayCharacters(repositoryRoot),
  {
    words: { en: pageWordsOf("en"), zh: pageWordsOf("zh") },
    moved: movedPassages(readLedger(repositoryRoot).moved),
  },
);
if (problems.length > 0) {
  console.error(formatPageProblems(problems));
  console.error(`\nThe built site has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
  process.exitCode = 1;
} else {
  // For hosts that read their rules from the published folder.
  writeFileSync(join(out, "_headers"), headersFile(siteTable, listFiles(out)));
  writeFileSync(join(out, "_redirects"), redirectsFile(siteTable));
  console.log(`Finished ${pages} pages, compressed ${compressed} files.`);
}
