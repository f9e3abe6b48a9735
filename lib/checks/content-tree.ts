/** The raw content folder, parsed once for all checks. Nothing here depends on Contentlayer. */
import { isLocale, type Locale } from "@/i18n/routing";
import { isCollection, type Collection } from "@/lib/content/types/collections";
import { parseProse } from "@/lib/prose/parse-prose";
import type { Prose, ProseProblem } from "@/lib/prose/prose-types";
import { readFields, type Field } from "./front-fields";
import type { Problem } from "./problem";
import { parseYamlFile, type YamlFile } from "./yaml-file";

export type RecordFile = { path: string; collection: Collection; slug: string; yaml: YamlFile };
export type TextFile = {
  path: string;
  collection: Collection;
  slug: string;
  locale: Locale;
  front: YamlFile;
  fields: Field[];
  prose: Prose;
  proseProblems: ProseProblem[];
};
export type ListFile = {
  path: string;
  kind: "facts" | "sources" | "changes";
  source: string;
  yaml: YamlFile;
};

export type ContentTree = {
  records: RecordFile[];
  texts: TextFile[];
  lists: ListFile[];
  problems: Problem[];
};

/** Sorts the files of `content/` (path → text) into records, texts and lists; what fits nowhere is a problem. */
export function parseTree(files: ReadonlyMap<string, string>): ContentTree {
  const tree: ContentTree = { records: [], texts: [], lists: [], problems: [] };
  for (const [path, source] of files) {
    const [, folder = "", slug = "", file = ""] = path.split("/");
    const list = folder === "facts" || folder === "sources" || folder === "changes" ? folder : undefined;
    const locale = file.replace(/\.mdx$/, "");
    if (list !== undefined && slug.endsWith(".yml") && file === "") {
      tree.lists.push({ path, kind: list, source, yaml: parseYamlFile(path, source) });
    } else if (isCollection(folder) && file === "record.yml") {
      tree.records.push({ path, collection: folder, slug, yaml: parseYamlFile(path, source) });
    } else if (isCollection(folder) && file.endsWith(".mdx") && isLocale(locale)) {
      tree.texts.push({ path, collection: folder, slug, locale, ...parseText(path, source) });
    } else {
      tree.problems.push(strayFile(path));
    }
  }
  return tree;
}

function parseText(path: string, source: string) {
  const front = source.match(/^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/)?.[1];
  const { prose, problems } = parseProse(source);
  const yaml = parseYamlFile(path, front ?? "", 1);
  const fields = readFields(yaml);
  return {
    front: yaml,
    fields,
    prose,
    proseProblems: [...fields.flatMap((field) => field.problems), ...problems],
  };
}

function strayFile(path: string): Problem {
  return {
    file: path,
    line: 1,
    rule: "stray-file",
    message: "this file belongs to no collection",
    expected: "<collection>/<slug>/record.yml, en.mdx or zh.mdx; facts/<topic>.yml; sources/<group>.yml",
    found: path,
    fix: "move or rename it; docs/content.md lists the folders",
  };
}
