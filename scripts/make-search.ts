// A stage of the build: the search index of each language, from the pages as they were built.
import { join } from "node:path";
import { makeFactIndex } from "@/lib/content/search-facts";
import { listSearchPages } from "@/lib/content/search-pages";
import { makeSearchFiles } from "@/lib/search/make-search-files";
import { repositoryRoot } from "./setup/repository-root.mjs";

const files = makeSearchFiles(join(repositoryRoot, "out"), {
  en: { pages: listSearchPages("en"), facts: makeFactIndex("en") },
  zh: { pages: listSearchPages("zh"), facts: makeFactIndex("zh") },
});
for (const [file, size] of files) console.log(`${file}: ${Math.round(size / 1024)} KiB`);
