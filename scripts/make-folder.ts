// npm run folder: a copy of out/ that can be read without a server, in out-folder/.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "@/lib/folder/make-folder";
import { siteConfig } from "@/lib/site/site-config";
import { repositoryRoot } from "./setup/repository-root.mjs";

const [out, target] = [join(repositoryRoot, "out"), join(repositoryRoot, "out-folder")];
if (!existsSync(join(out, "index.html"))) {
  console.error("out/ is missing: run npm run build first");
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
console.log(
  `Wrote ${makeFolder(out, target, siteConfig.basePath)} files to out-folder/: open index.html there.`,
);
