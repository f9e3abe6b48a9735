import type { Block, Inline } from "@/lib/prose/prose-types";
import { flatten, passagesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";

/** One step of a page's skeleton: what must be the same in both languages. */
type Step = { key: string; line: number; what: string };

const marks = (inlines: Inline[]): string[] =>
  flatten(inlines).flatMap((inline) => {
    switch (inline.kind) {
      case "fact":
        return [`Fact ${inline.id}${inline.quiet ? " quiet" : ""}`];
      case "cite":
        return [`Cite ${inline.sources.join(" ")}`];
      case "term":
      case "doc":
      case "discrepancy":
        return [`${inline.kind} ${inline.id}`];
      case "quote":
        return [`Quote ${inline.source} ${inline.lang}`];
      case "link":
        return [`link ${inline.href}`];
      case "ours":
        return ["Ours"];
      default:
        return [];
    }
  });

// Word order differs between the languages; what a sentence refers to does not.
const marksOf = (inlines: Inline[]) => marks(inlines).toSorted().join(", ");

function blockSteps(block: Block): Step[] {
  if (block.kind === "table") {
    return block.rows.flatMap((row) =>
      row.cells.map((cell) => ({
        key: `cell ${cell.id}`,
        line: cell.line,
        what: marksOf(cell.inlines),
      })),
    );
  }
  return passagesOf(block).flatMap(({ id, sentences }) => [
    {
      key: `${block.kind === "paragraph" ? "paragraph" : block.ordered ? "numbered item" : "item"} ${id}`,
      line: sentences[0]?.line ?? 1,
      what: `${sentences.length} sentences`,
    },
    ...sentences.map((sentence) => ({
      key: `sentence ${sentence.id}`,
      line: sentence.line,
      what: marksOf(sentence.inlines),
    })),
  ]);
}

/** The fields by name, because their order in a file is free; the order of a field's entries is not. */
function fieldSteps({ fields, front }: TextFile): Step[] {
  const names = [...new Set(fields.map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const entries = fields.filter((field) => field.name === name);
    return [
      { key: `field ${name}`, line: front.lineOf([name]), what: `${entries.length} entries` },
      ...entries.map(({ path, line, inlines }) => ({
        key: `field ${path.join(".")}`,
        line,
        what: marksOf(inlines),
      })),
    ];
  });
}

function skeleton(file: TextFile): Step[] {
  const sections = file.prose.sections.flatMap((section) => [
    { key: `heading ${section.id}`, line: section.line, what: `level ${section.level}` },
    ...section.blocks.flatMap(blockSteps),
  ]);
  return [...fieldSteps(file), ...sections];
}

/** The first place where the two languages of a page part. Later ones follow from it. */
function firstDifference(en: TextFile, zh: TextFile): Problem[] {
  const [ours, theirs] = [skeleton(zh), skeleton(en)];
  const index = theirs.findIndex(
    (step, position) => step.key !== ours[position]?.key || step.what !== ours[position]?.what,
  );
  const at = index === -1 && ours.length > theirs.length ? theirs.length : index;
  if (at === -1) return [];
  const [expected, found] = [theirs[at], ours[at]];
  const describe = (step: Step | undefined) =>
    step === undefined ? "the end of the page" : `${step.key}${step.what === "" ? "" : ` (${step.what})`}`;
  return [
    {
      file: zh.path,
      line: found?.line ?? ours.at(-1)?.line ?? 1,
      rule: "parity",
      message: "the two languages part here",
      expected: `${describe(expected)}, as ${en.path}:${expected?.line ?? theirs.at(-1)?.line ?? 1}`,
      found: describe(found),
      fix: "give both files the same headings, paragraphs, sentences and parts in the same order",
    },
  ];
}

/** Both languages of every page have the same skeleton: that is what makes them one text. */
export function checkParity(tree: ContentTree): Problem[] {
  const key = (file: TextFile) => `${file.collection}/${file.slug}`;
  const chinese = new Map(tree.texts.filter((file) => file.locale === "zh").map((file) => [key(file), file]));
  return tree.texts.flatMap((en) => {
    const zh = chinese.get(key(en));
    const readable = (file: TextFile) => file.proseProblems.length === 0 && file.front.problems.length === 0;
    return en.locale === "en" && zh !== undefined && readable(en) && readable(zh)
      ? firstDifference(en, zh)
      : [];
  });
}
