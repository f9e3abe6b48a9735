/**
 * The text of a page as data: sections, blocks, sentences and the parts
 * inside a sentence. One tree serves pages, checks, notes and downloads.
 */

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] }
  | { kind: "fact"; id: string; as?: FactForm; quiet: boolean }
  | { kind: "cite"; sources: string[] }
  | { kind: "term"; id: string; children: Inline[] }
  | { kind: "doc"; id: string }
  | { kind: "discrepancy"; id: string }
  | { kind: "quote"; source: string; lang: "en" | "zh"; children: Inline[] }
  | { kind: "ours"; children: Inline[] };

export type FactForm = "month" | "year" | "unitless";

/** A sentence, or a table cell. `line` is its line in the source file. */
export type Sentence = { id: string; line: number; inlines: Inline[] };

/** Says that a passage does not follow the other language yet: which one lags, since when, and why. */
export type StaleMark = { behind: "en" | "zh"; since: string; why: { en: string; zh: string } };

export type ListItem = { id: string; sentences: Sentence[]; stale?: StaleMark };
export type TableRow = { id: string; cells: Sentence[] };

export type Block =
  | { kind: "paragraph"; id: string; sentences: Sentence[]; stale?: StaleMark }
  | { kind: "list"; ordered: boolean; items: ListItem[] }
  | { kind: "table"; head: Sentence[]; rows: TableRow[] };

/** A heading and what stands under it; the first section of a page may have no heading. */
export type Section = { id: string; level: 2 | 3; title: string | undefined; line: number; blocks: Block[] };

export type Prose = { sections: Section[] };

/** Something in a text file that cannot be printed as it is. */
export type ProseProblem = {
  line: number;
  rule: string;
  message: string;
  expected: string;
  found: string;
  fix: string;
};
