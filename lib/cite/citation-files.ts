/** The files beside each page that citation software reads. */
import { localeOf, type Mode } from "@/i18n/routing";
import type { SitePage } from "@/lib/content/list-pages";
import { getSource } from "@/lib/content/sources";
import type { CslItem } from "./csl-item";
import { siteItem } from "./site-item";
import { sourceItem } from "./source-item";
import { writeBibtex } from "./write-bibtex";
import { writeRis } from "./write-ris";

/** The formats offered as files, with the endings under which they stand beside the page. */
export const citationFiles = [
  { format: "bibtex", file: "cite.bib", write: writeBibtex },
  { format: "ris", file: "cite.ris", write: writeRis },
  {
    format: "cslJson",
    file: "cite.csl.json",
    write: (item: CslItem) => `${JSON.stringify([item], null, 2)}\n`,
  },
] as const;

/** What the files beside a page describe: the page, and beside the page of a source, the original. */
export function fileItem(page: SitePage, mode: Mode): CslItem {
  if (page.collection === "source") return sourceItem(getSource(page.slug), localeOf(mode));
  return siteItem(page, mode);
}
