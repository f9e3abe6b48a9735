import type { ContentTree } from "@/lib/checks/content-tree";
import { changeFileSchema } from "@/lib/content/types/change";

/** The day on which the site was published for the first time, as content/changes says. */
export function firstDayOf(tree: ContentTree): string | undefined {
  return tree.lists
    .filter(({ kind }) => kind === "changes")
    .flatMap(({ yaml }) => changeFileSchema.safeParse(yaml.value).data?.changes ?? [])
    .filter(({ kind }) => kind === "published")
    .map(({ date }) => date)
    .toSorted()[0];
}
