/** Writes the licences of what the site passes on to its readers into `out/data`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { wordsOf } from "@/i18n/words";
import { licencesText } from "@/lib/licences/licences-text";
import { readPackage } from "@/lib/licences/read-package";
import { licencesPath, shippedPackages, usesOf } from "@/lib/licences/shipped-packages";
import { siteConfig } from "@/lib/site/site-config";

const root = process.cwd();
const packages = usesOf(siteConfig.mapboxToken)
  .filter((use) => use !== "citations")
  .flatMap((use) => shippedPackages[use])
  .map((name) => readPackage(root, name));
const introduction = [wordsOf("en"), wordsOf("zh")].map((t) => t("About.licencesIntroduction")).join("\n");
const target = join(root, "out", licencesPath);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, licencesText(introduction, packages));
console.log(`Licences of ${packages.length} packages`);
