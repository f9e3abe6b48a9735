import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { buildResultsSchema } from "./build/measure-builds";
import { folders } from "./folders";
import { lighthouseResultsSchema } from "./lighthouse/measure-lighthouse";
import { pageResultsSchema } from "./pages/results";
import { serverResultsSchema } from "./server/measure-server";

/** The last results of each part; what was never measured is undefined. */
export type AllResults = {
  pages?: z.infer<typeof pageResultsSchema>;
  lighthouse?: z.infer<typeof lighthouseResultsSchema>;
  build?: z.infer<typeof buildResultsSchema>;
  server?: z.infer<typeof serverResultsSchema>;
};

const fileOf = (part: keyof AllResults) => join(folders.results, `${part}.json`);

function read<T>(part: keyof AllResults, schema: z.ZodType<T>): T | undefined {
  const file = fileOf(part);
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/** Keeps the results of one part in place of its last ones. */
export function storeResults<Part extends keyof AllResults>(part: Part, results: AllResults[Part]): void {
  mkdirSync(folders.results, { recursive: true });
  writeFileSync(fileOf(part), `${JSON.stringify(results, null, 2)}\n`);
}

/** What was measured, on any day. Throws when a file is of another form: measure that part again. */
export function readResults(): AllResults {
  return {
    pages: read("pages", pageResultsSchema),
    lighthouse: read("lighthouse", lighthouseResultsSchema),
    build: read("build", buildResultsSchema),
    server: read("server", serverResultsSchema),
  };
}
