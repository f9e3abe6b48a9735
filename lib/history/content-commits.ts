/** The content history of the repository, as git keeps it. A copy without it is no mistake. */
import { spawnSync } from "node:child_process";
import { otherFolders } from "@/lib/checks/read-tree";
import { historyFolder } from "./history-files";

/** A commit that may hold another text than the one before, and the day of it (UTC). */
export type ContentCommit = { id: string; date: string };

function git(root: string, args: string[], input?: string): Buffer | undefined {
  const result = spawnSync("git", args, {
    cwd: root,
    input,
    env: { ...process.env, TZ: "UTC" },
    maxBuffer: 1 << 28,
  });
  return result.status === 0 ? result.stdout : undefined;
}

const lines = (output: Buffer | undefined) => (output?.toString("utf8") ?? "").split("\n").filter(Boolean);

/** Whether the folder is the root of a clone: a copy that lies inside another repository has no history of its own. */
function isClone(root: string): boolean {
  return git(root, ["rev-parse", "--show-cdup"])?.toString("utf8").trim() === "";
}

/** Commits in the order in which they reached this branch; what a merge brought counts on the day of the merge. */
function listCommits(root: string, range: string[], paths: string[]): ContentCommit[] {
  const format = ["--format=%H %ad", "--date=format-local:%Y-%m-%d", "--first-parent", "--reverse"];
  return lines(git(root, ["log", ...format, ...range, "--", ...paths])).map((line) => {
    const [id = "", date = ""] = line.split(" ");
    return { id, date };
  });
}

/**
 * The commits whose texts are not recorded yet, oldest first, beginning with the last that wrote
 * histories. Where nothing was recorded, from the first publication on: what was committed before was a
 * draft. A clone whose beginning was cut off cannot know where that was.
 */
export function unrecordedCommits(root: string, isEmpty: boolean): ContentCommit[] {
  if (!isClone(root)) return [];
  if (isEmpty && lines(git(root, ["rev-parse", "--is-shallow-repository"]))[0] !== "false") return [];
  const recorded = isEmpty
    ? listCommits(root, ["-Skind: published"], ["content/changes"]).slice(0, 1)
    : listCommits(root, ["HEAD"], [historyFolder]).slice(-1);
  const [start] = recorded;
  if (start === undefined) return [];
  // What was recorded but not committed is newer than any commit.
  if (!isEmpty && lines(git(root, ["status", "--porcelain", "--", historyFolder])).length > 0) return [];
  return [start, ...listCommits(root, [`${start.id}..HEAD`], ["content"])];
}

/** The files of `content/` as they were at a commit, as path → text. */
export function readCommit(root: string, id: string): Map<string, string> {
  const entries = lines(git(root, ["ls-tree", "-r", "--format=%(objectname) %(path)", id, "--", "content"]))
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const)
    .filter(([, path]) => !otherFolders.some((folder) => path.startsWith(folder)));
  const output = git(root, ["cat-file", "--batch"], entries.map(([object]) => `${object}\n`).join(""));
  const files = new Map<string, string>();
  let position = 0;
  for (const [, path] of entries) {
    // Each object: "<name> blob <bytes>", its bytes, and a line break.
    const start = (output?.indexOf("\n", position) ?? -1) + 1;
    const size = Number(output?.toString("utf8", position, start).trim().split(" ")[2]);
    files.set(path, output?.toString("utf8", start, start + size) ?? "");
    position = start + size + 1;
  }
  return files;
}
