import { createNormaliser, passageBreak, type Normalise } from "./normalise";
import { unpackAnchors } from "./pack-anchors";
import { placeOrder, type Occurrence, type PackedIndex, type SearchPage } from "./search-index";

/** A page with its names as they are compared. */
export type OpenPage = SearchPage & { keys: string[] };

/** The index of one language, ready to be searched. */
export type OpenIndex = {
  language: PackedIndex["language"];
  normalise: Normalise;
  pages: OpenPage[];
  /** Passages as they are read, each once. */
  texts: string[];
  /** The same, normalised and joined by `passageBreak`. */
  normal: string;
  /** Where in `normal` each passage begins; one more at the end. */
  starts: number[];
  /** Where each passage stands. */
  occurrences: Occurrence[][];
};

function placeTexts({ uses, anchors }: PackedIndex, count: number): Occurrence[][] {
  const occurrences = Array.from({ length: count }, (): Occurrence[] => []);
  let fresh = 0;
  uses.forEach((places, page) => {
    places.forEach((steps, index) => {
      const place = placeOrder[index] ?? "text";
      const ids = unpackAnchors(anchors[page]?.[index] ?? "");
      let number = 0;
      for (const step of steps) {
        const texts = step > 0 ? Array.from({ length: step }, () => fresh++) : [-step];
        for (const text of texts) {
          occurrences[text]?.push({ page, anchor: ids[number] ?? "", place });
          number += 1;
        }
      }
    });
  });
  return occurrences;
}

const passagesAtOnce = 200;

/**
 * Unpacks an index and normalises its passages, some hundreds at a time.
 *
 * @param pause lets the browser do something else in between
 */
export async function openIndex(packed: PackedIndex, pause: () => Promise<void>): Promise<OpenIndex> {
  const pairs = [...packed.simplified];
  const table = new Map<string, string>();
  for (let place = 0; place + 1 < pairs.length; place += 2)
    table.set(pairs[place] ?? "", pairs[place + 1] ?? "");
  const normalise = createNormaliser(table);

  const texts = packed.texts.split(passageBreak);
  const normals: string[] = [];
  for (const text of texts) {
    normals.push(normalise(text, false).text);
    if (normals.length % passagesAtOnce === 0) await pause();
  }
  const starts = [0];
  for (const normal of normals) starts.push((starts.at(-1) ?? 0) + normal.length + passageBreak.length);
  const keysOf = ({ title, other, names }: SearchPage) =>
    [title, other, ...names].map((name) => normalise(name, false).text);
  return {
    language: packed.language,
    normalise,
    pages: packed.pages.map((page) => ({ ...page, keys: keysOf(page) })),
    texts,
    normal: normals.join(passageBreak),
    starts,
    occurrences: placeTexts(packed, texts.length),
  };
}

/** The passage that holds a place of `normal`. */
export function textAt({ starts }: Pick<OpenIndex, "starts">, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** The passages that contain a normalised text: every one of them, as plain search through the text finds it. */
export function textsWith(index: Pick<OpenIndex, "starts" | "normal">, needle: string): number[] {
  const found: number[] = [];
  if (needle === "") return found;
  let place = index.normal.indexOf(needle);
  while (place >= 0) {
    const text = textAt(index, place);
    found.push(text);
    place = index.normal.indexOf(needle, index.starts[text + 1]);
  }
  return found;
}
