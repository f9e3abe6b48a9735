import type { Inline } from "@/lib/prose/prose-types";
import { sentencesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, RecordFile, TextFile } from "./content-tree";

/** The two languages of one page, with its record. */
export type TextPair = { en: TextFile; zh: TextFile; record: RecordFile | undefined };

const key = ({ collection, slug }: { collection: string; slug: string }) => `${collection}/${slug}`;

/** Every page of which both languages are there. */
export function textPairs(tree: ContentTree): TextPair[] {
  const chinese = new Map(
    tree.texts.filter(({ locale }) => locale === "zh").map((file) => [key(file), file]),
  );
  const records = new Map(tree.records.map((file) => [key(file), file]));
  return tree.texts.flatMap((en) => {
    const zh = chinese.get(key(en));
    return en.locale !== "en" || zh === undefined ? [] : [{ en, zh, record: records.get(key(en)) }];
  });
}

/** One sentence, cell or heading, or one field of the front matter, as a check reads it. */
export type TextLine = { key: string; section: string | undefined; line: number; inlines: Inline[] };

/** Everything a file says, in reading order; `section` is undefined in the front matter. */
export function linesOfText(file: TextFile): TextLine[] {
  return [
    ...file.fields.map(({ path, line, inlines }) => ({
      key: `field ${path.join(".")}`,
      section: undefined,
      line,
      inlines,
    })),
    ...file.prose.sections.flatMap((section) => [
      ...headingLine(section),
      ...sentencesOf(section).map(({ id, line, inlines }, index) => ({
        // Heads of tables have no id of their own: their place in the section stands for it.
        key: id.startsWith("head-") ? `${section.id} ${id} ${index}` : id,
        section: section.id,
        line,
        inlines,
      })),
    ]),
  ];
}

function headingLine(section: TextFile["prose"]["sections"][number]): TextLine[] {
  if (section.title === undefined) return [];
  const inlines: Inline[] = [{ kind: "text", text: section.title }];
  return [{ key: `heading ${section.id}`, section: section.id, line: section.line, inlines }];
}

/** The lines that both languages have, side by side. */
export function alignedLines({ en, zh }: TextPair): { en: TextLine; zh: TextLine }[] {
  const chinese = new Map(linesOfText(zh).map((line) => [line.key, line]));
  return linesOfText(en).flatMap((line) => {
    const other = chinese.get(line.key);
    return other === undefined ? [] : [{ en: line, zh: other }];
  });
}
