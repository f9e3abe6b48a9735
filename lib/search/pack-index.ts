import { passageBreak } from "./normalise";
import { packAnchors } from "./pack-anchors";
import { placeOrder, type PackedIndex, type Passage, type SearchPage } from "./search-index";

/** Writes the pages of one language and their passages so that equal passages stand once. */
export function packIndex(
  language: PackedIndex["language"],
  simplified: string,
  pages: readonly { page: SearchPage; passages: readonly Passage[] }[],
): PackedIndex {
  const numbers = new Map<string, number>();
  const use = (list: number[], text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) list.push(-known);
    else if ((list.at(-1) ?? 0) > 0) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
    else list.push(1);
    if (known === undefined) numbers.set(text, numbers.size);
    return list;
  };
  const byPlace = pages.map(({ passages }) =>
    placeOrder.map((place) => passages.filter((passage) => passage.place === place)),
  );
  const uses = byPlace.map((places) =>
    places.map((passages) => passages.reduce<number[]>((list, { text }) => use(list, text), [])),
  );
  const anchors = byPlace.map((places) =>
    places.map((passages) => packAnchors(passages.map(({ anchor }) => anchor))),
  );
  return {
    language,
    simplified,
    pages: pages.map(({ page }) => page),
    texts: [...numbers.keys()].join(passageBreak),
    uses,
    anchors,
  };
}
