import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "@/lib/finish/list-files";
import { readPageContent, type PageContent } from "./page-content";

/** A page and its address on every site: `en/zones/tianzhu/`. */
export type ContentPage = PageContent & { path: string };

/** The text of all pages of a built site in one language. Pages for lost addresses are none of it. */
export function readBuiltPages(built: string, mode: "en" | "zh"): ContentPage[] {
  return listFiles(join(built, mode))
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith("404/"))
    .map((file) => ({
      path: `${mode}/${file.replace(/index\.html$/, "")}`,
      ...readPageContent(readFileSync(join(built, mode, file), "utf8")),
    }));
}
