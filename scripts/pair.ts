// A stage of the build: lays the English and the Chinese page of each address side by side.
import { join } from "node:path";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { pairSite } from "@/lib/pair/pair-site";
import { siteConfig } from "@/lib/site/site-config";
import { repositoryRoot } from "./setup/repository-root.mjs";

const wordsIn = (locale: Locale) => ({
  show: wordsOf(locale)("SideBySide.show"),
  both: wordsOf(locale)("SideBySide.both"),
});
const words = { en: wordsIn("en"), zh: wordsIn("zh") };

const pages = pairSite(join(repositoryRoot, "out"), siteConfig, words);
console.log(`Laid ${pages} pages side by side.`);
