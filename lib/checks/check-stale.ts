/** Passages that a record declares stale: they must be there, and still be so. */
import { stale, type StalePassage } from "@/lib/content/types/parts";
import type { Histories, PageHistory } from "@/lib/history/page-history";
import { runningPassages } from "@/lib/prose/walk-prose";
import { suggest } from "./closest";
import type { ContentTree, RecordFile } from "./content-tree";
import type { Problem } from "./problem";
import { textPairs } from "./text-pairs";

function readStale({ yaml }: RecordFile): StalePassage[] {
  const value: unknown =
    typeof yaml.value === "object" && yaml.value !== null ? Reflect.get(yaml.value, "stale") : undefined;
  // What does not fit the schema is reported as such.
  return stale.safeParse(value).data ?? [];
}

/** The day after `since` on which the words that lag were changed, if they were. */
function changedSince({ changes }: PageHistory, { place, behind, since }: StalePassage): string | undefined {
  const side = behind === "en" ? 0 : 1;
  return changes.find(
    ({ date, lines }) =>
      date > since &&
      lines.some(({ id, was, now }) => id.startsWith(`${place}-s`) && was?.[side] !== now?.[side]),
  )?.date;
}

/** Declared passages that no text has, that are named twice, or whose words have been changed since. */
export function checkStale(tree: ContentTree, histories: Histories = {}): Problem[] {
  return textPairs(tree).flatMap(({ en, record }) => {
    if (record === undefined) return [];
    const known = runningPassages(en.prose).map(({ id }) => id);
    const history = histories[`${en.collection}/${en.slug}`];
    const declared = readStale(record);
    return declared.flatMap((passage, index): Problem[] => {
      const { place, behind, since } = passage;
      const problem = {
        file: record.path,
        line: record.yaml.lineOf(["stale", index, "place"]),
        found: place,
      };
      if (!known.includes(place)) {
        const expected = "the id of a paragraph or list item of the page";
        const fix = suggest(place, known, "correct the id, or take the entry out");
        return [
          { ...problem, rule: "unknown-passage", message: `no passage has the id "${place}"`, expected, fix },
        ];
      }
      if (declared.findIndex((other) => other.place === place) < index) {
        const expected = "each passage once";
        const fix = "keep one of the entries";
        return [{ ...problem, rule: "stale-twice", message: "the passage is declared twice", expected, fix }];
      }
      const changed = history === undefined ? undefined : changedSince(history, passage);
      if (changed === undefined) return [];
      return [
        {
          ...problem,
          rule: "stale-mended",
          message: `the ${behind} text of ${place} was changed on ${changed}, after the day since which it lags`,
          expected: `no change of the ${behind} text after ${since}`,
          fix: "take the entry out, or correct its day if the text still lags",
        },
      ];
    });
  });
}
