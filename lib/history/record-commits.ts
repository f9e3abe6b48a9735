import { parseTree } from "@/lib/checks/content-tree";
import { readCommit, unrecordedCommits } from "./content-commits";
import type { Histories } from "./page-history";
import { printedTexts } from "./printed-texts";
import { recordTexts } from "./record-texts";

/** The histories after all commits of the repository at `root` that are not in them yet, each with its own date. */
export function recordCommits(root: string, past: Histories): Histories {
  const commits = unrecordedCommits(root, Object.keys(past).length === 0);
  return commits.reduce(
    (histories, { id, date }) => recordTexts(histories, printedTexts(parseTree(readCommit(root, id))), date),
    past,
  );
}
