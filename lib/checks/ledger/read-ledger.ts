import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readHistories } from "@/lib/history/history-files";
import { emptyLedger, idsSchema, ledgerPaths, movedSchema, stampsSchema, type Ledger } from "./ledger-files";

/** The ledger of the repository at `root`; a file that is missing holds nothing. Throws where one cannot be read. */
export function readLedger(root: string): Ledger {
  const read = (path: string): unknown => {
    if (!existsSync(join(root, path))) return undefined;
    const text = readFileSync(join(root, path), "utf8");
    // JSON is YAML too, but takes many times longer that way.
    return path.endsWith(".json") ? JSON.parse(text) : parse(text);
  };
  return {
    stamps: stampsSchema.parse(read(ledgerPaths.stamps) ?? emptyLedger.stamps),
    ids: idsSchema.parse(read(ledgerPaths.ids) ?? emptyLedger.ids),
    moved: movedSchema.parse(read(ledgerPaths.moved) ?? emptyLedger.moved),
    histories: readHistories(root),
  };
}
