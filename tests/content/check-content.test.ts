import { expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { formatProblem } from "@/lib/checks/problem";
import { listPlaceIds } from "@/lib/map/list-place-ids";
import { files } from "@/tests/content/real-tree";

test("the content keeps every rule of docs/content.md", () => {
  expect(files.size).toBeGreaterThan(700);
  expect(checkContent(files, readLedger(process.cwd()), listPlaceIds()).map(formatProblem)).toEqual([]);
});
