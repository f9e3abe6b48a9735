import type { Block, Section } from "@/lib/prose/prose-types";
import { sentencesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";

/** Syntax and allowed parts; headings used once; no empty page or section; an event told in one paragraph. */
export function checkProse(tree: ContentTree): Problem[] {
  return tree.texts.flatMap((file) => [
    ...file.proseProblems.map((problem) => ({ file: file.path, ...problem })),
    ...duplicateHeadings(file),
    // What could not be read is left out of the text, so nothing can be said of what is missing.
    ...(file.proseProblems.length > 0
      ? []
      : [...emptyText(file), ...emptySections(file), ...longEvent(file)]),
  ]);
}

function duplicateHeadings(file: TextFile): Problem[] {
  const seen = new Map<string, Section>();
  return file.prose.sections.flatMap((section) => {
    const earlier = seen.get(section.id);
    seen.set(section.id, section);
    if (earlier === undefined) return [];
    return [
      {
        file: file.path,
        line: section.line,
        rule: "duplicate-id",
        message: `the heading id "${section.id}" stands twice on the page`,
        expected: "an id of its own for each heading",
        found: `also at line ${earlier.line}`,
        fix: "rename one of them, in both languages",
      },
    ];
  });
}

function emptySections(file: TextFile): Problem[] {
  return file.prose.sections
    .filter(
      (section, index) => sentencesOf(section).length === 0 && file.prose.sections[index + 1]?.level !== 3,
    )
    .map((section) => ({
      file: file.path,
      line: section.line,
      rule: "empty-section",
      message: `the section "${section.id}" is empty`,
      expected: "at least one sentence under each heading",
      found: "nothing",
      fix: "write it, or remove the heading in both languages",
    }));
}

/** A term is its definition; every other page has something to say. */
function emptyText(file: TextFile): Problem[] {
  if (file.collection === "terms" || file.prose.sections.length > 0) return [];
  return [
    {
      file: file.path,
      line: 1,
      rule: "empty-text",
      message: "the page has no text",
      expected: "at least one sentence under the front matter",
      found: "nothing",
      fix: "write it, in both languages",
    },
  ];
}

/** The timeline prints the first paragraph of an event and nothing else. */
function longEvent(file: TextFile): Problem[] {
  const [first, second] = file.prose.sections.flatMap(({ blocks }) => blocks);
  if (file.collection !== "events" || first === undefined) return [];
  const headed = file.prose.sections.find(({ title }) => title !== undefined);
  if (first.kind === "paragraph" && second === undefined && headed === undefined) return [];
  return [
    {
      file: file.path,
      line: headed?.line ?? lineOf(second ?? first),
      rule: "event-text",
      message: "an event holds more than one paragraph",
      expected: "one paragraph, without headings, lists or tables",
      found: headed === undefined ? `a ${(second ?? first).kind}` : "a heading",
      fix: "shorten it, or link to a page that says more",
    },
  ];
}

function lineOf(block: Block): number {
  return sentencesOf({ id: "", level: 2, title: undefined, line: 1, blocks: [block] })[0]?.line ?? 1;
}
