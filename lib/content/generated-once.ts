/**
 * The compiled content while pages are built: `next.config.ts` puts this in the place of
 * "contentlayer/generated". Bundled, all content stands in the code of every route, and whoever
 * builds pages reads each of these copies; here it is read once.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as generated from "contentlayer/generated";

function read<Documents>(type: string): Documents {
  return JSON.parse(
    readFileSync(join(process.cwd(), ".contentlayer", "generated", type, "_index.json"), "utf8"),
  );
}

export const allArticlesRecords = read<typeof generated.allArticlesRecords>("ArticlesRecord");
export const allZonesRecords = read<typeof generated.allZonesRecords>("ZonesRecord");
export const allSectorsRecords = read<typeof generated.allSectorsRecords>("SectorsRecord");
export const allGoalsRecords = read<typeof generated.allGoalsRecords>("GoalsRecord");
export const allTasksRecords = read<typeof generated.allTasksRecords>("TasksRecord");
export const allDocumentsRecords = read<typeof generated.allDocumentsRecords>("DocumentsRecord");
export const allDiscrepanciesRecords = read<typeof generated.allDiscrepanciesRecords>("DiscrepanciesRecord");
export const allEventsRecords = read<typeof generated.allEventsRecords>("EventsRecord");
export const allTermsRecords = read<typeof generated.allTermsRecords>("TermsRecord");
export const allTexts = read<typeof generated.allTexts>("Text");
export const allFactFiles = read<typeof generated.allFactFiles>("FactFile");
export const allSourceFiles = read<typeof generated.allSourceFiles>("SourceFile");
export const allChangeFiles = read<typeof generated.allChangeFiles>("ChangeFile");
