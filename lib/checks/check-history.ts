/** Readers can see how a page changed: every text is recorded as it stands, and nothing recorded is bent later. */
import { compareLines, revertLines } from "@/lib/history/compare-lines";
import { findLine } from "@/lib/history/find-line";
import { historyFolder } from "@/lib/history/history-files";
import type { Histories, PageHistory, Texts } from "@/lib/history/page-history";
import { isSameText } from "@/lib/history/record-texts";
import type { Problem } from "./problem";

const fileOf = (key: string) => `${historyFolder}/${key.split("/")[0]}.json`;

function unrecorded(key: string, history: PageHistory | undefined, texts: Texts): Problem[] {
  const lines = texts.get(key) ?? [];
  if (history !== undefined && isSameText(history.lines, lines)) return [];
  const [first] = compareLines(history?.lines ?? [], lines);
  const [was, now] = [first?.was, first?.now].map((wording) => wording?.join(" / ") ?? "nothing");
  return [
    {
      file: fileOf(key),
      line: 1,
      rule: "unrecorded",
      message:
        history === undefined
          ? `the page ${key} is not recorded`
          : lines.length === 0
            ? `the page ${key} is gone, and its history does not say so`
            : `what the page ${key} prints has changed, and its history does not say so`,
      expected: first === undefined ? "the ids as they are now" : `${first.id}: ${was}`,
      found: first === undefined ? "other ids for the same sentences" : String(now),
      fix: "run: npm run stamp",
    },
  ];
}

/** Walks back from the present text: each change must have led to what stood after it. */
function gaps(key: string, { published, changes, lines }: PageHistory): Problem[] {
  const problem = (date: string, expected: string, found: string): Problem => ({
    file: fileOf(key),
    line: 1,
    rule: "history-gap",
    message: `the history of ${key} does not lead to its present text: change of ${date}`,
    expected,
    found,
    fix: `restore ${historyFolder} from the last commit, then run: npm run stamp`,
  });
  const dates = [published, ...changes.map(({ date }) => date)];
  const late = changes.find(
    ({ date }, index) => date < (dates[index] ?? "") || (index > 0 && date === dates[index]),
  );
  if (late !== undefined) return [problem(late.date, "dates that go forward", dates.join(", "))];
  let after = lines;
  for (const change of changes.toReversed()) {
    const missing = change.lines.find(
      ({ id, now }) => now !== undefined && findLine(after, [id, ...now]) < 0,
    );
    if (missing !== undefined)
      return [problem(change.date, `${missing.id}: ${missing.now?.join(" / ")}`, "no such line after it")];
    after = revertLines(after, change.lines);
  }
  return [];
}

/** Texts that differ from what is recorded, and records that contradict themselves. Stale pages have been named before. */
export function checkHistory(texts: Texts, histories: Histories, stale: ReadonlySet<string>): Problem[] {
  const keys = [...new Set([...Object.keys(histories), ...texts.keys()])].filter((key) => !stale.has(key));
  return keys.sort().flatMap((key) => {
    const history = histories[key];
    return [...unrecorded(key, history, texts), ...(history === undefined ? [] : gaps(key, history))];
  });
}
