import type { ContentTree, RecordFile } from "@/lib/checks/content-tree";
import { partsOfText } from "@/lib/checks/parts-of-text";
import { pathOf } from "@/lib/site/addresses";

/** The facts that each page prints, by its path: those in its texts and those that its record names. */
export function printedFacts(tree: ContentTree): Map<string, Set<string>> {
  const printed = new Map<string, Set<string>>();
  const add = (path: string, ids: string[]) =>
    printed.set(path, new Set([...(printed.get(path) ?? []), ...ids]));
  for (const file of tree.texts) {
    const ids = partsOfText(file).flatMap(({ inline }) => (inline.kind === "fact" ? [inline.id] : []));
    add(pathOf(file.collection, file.slug), ids);
  }
  for (const file of tree.records) add(pathOf(file.collection, file.slug), namesIn(file));
  return printed;
}

/** Every word of a record that can be an id: which field it stands in does not matter here. */
function namesIn({ yaml }: RecordFile): string[] {
  return Array.from(JSON.stringify(yaml.value).matchAll(/"([a-z0-9-]+)"/g), ([, name = ""]) => name);
}
