import { attributeOf, childElements, elementsOf, type HtmlElement } from "@/lib/finish/html-tree";

/** An element and its partner; one of them is missing where a language has no such element. */
export type Match = { en: HtmlElement; zh?: HtmlElement } | { en?: undefined; zh: HtmlElement };

const addressOf = (element: HtmlElement) => attributeOf(element, "id") ?? attributeOf(element, "href");

/** What names an element in both languages: its own id or address, else the first one below it. */
function keyOf(element: HtmlElement): string | undefined {
  const own = addressOf(element);
  if (own !== undefined) return own;
  for (const child of elementsOf(element)) {
    const address = addressOf(child);
    if (address !== undefined) return address;
  }
  return undefined;
}

const isUnique = (keys: readonly (string | undefined)[]) =>
  keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;

function couldMatch(en: HtmlElement, zh: HtmlElement): boolean {
  return en.tagName === zh.tagName && keyOf(en) === keyOf(zh);
}

/** Longest run of partners in the order of both: what stands in one language only falls between them. */
function matchInOrder(en: readonly HtmlElement[], zh: readonly HtmlElement[]): Match[] {
  const lengths = Array.from({ length: en.length + 1 }, () => new Array<number>(zh.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = en.length - 1; i >= 0; i -= 1) {
    for (let j = zh.length - 1; j >= 0; j -= 1) {
      const [left, right] = [en[i], zh[j]];
      const isMatch = left !== undefined && right !== undefined && couldMatch(left, right);
      const row = lengths[i];
      if (row) row[j] = isMatch ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < en.length || j < zh.length) {
    const [left, right] = [en[i], zh[j]];
    if (left !== undefined && right !== undefined && couldMatch(left, right)) {
      matches.push({ en: left, zh: right });
      [i, j] = [i + 1, j + 1];
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      matches.push({ en: left });
      i += 1;
    } else if (right !== undefined) {
      matches.push({ zh: right });
      j += 1;
    }
  }
  return matches;
}

/**
 * Finds the partner of every child. Lists that each language sorts in its own way are matched by
 * what names their items, in the English order; others by position.
 */
export function matchChildren(en: HtmlElement, zh: HtmlElement): Match[] {
  const [left, right] = [childElements(en), childElements(zh)];
  const [keys, others] = [left.map(keyOf), right.map(keyOf)];
  // The item of the mode that is being read is no link, and that is another one in each language.
  const isSwitch = left.some((element) => attributeOf(element, "data-switch-mode") !== undefined);
  if (isSwitch && left.length === right.length) {
    return left.map((element, index) => ({ en: element, zh: right[index] }));
  }
  const isSameShape =
    left.length === right.length && left.every(({ tagName }, index) => tagName === right[index]?.tagName);
  if (isSameShape && keys.every((key, index) => key === others[index])) {
    return left.map((element, index) => ({ en: element, zh: right[index] }));
  }
  if (isUnique(keys) && isUnique(others)) {
    const partners = new Map(right.map((element, index) => [others[index], element]));
    const found = left.map((element, index) => ({ en: element, zh: partners.get(keys[index]) }));
    if (left.length === right.length && found.every(({ zh: partner }) => partner !== undefined)) return found;
  }
  // Addresses inside may differ, such as a law quoted in one language only: then the shape decides.
  const hasIds = [...left, ...right].some((element) => attributeOf(element, "id") !== undefined);
  if (isSameShape && !hasIds) return left.map((element, index) => ({ en: element, zh: right[index] }));
  return matchInOrder(left, right);
}
