import { checkSentence, factsIn } from "@/lib/search/check-quote";
import type { ExactPlace } from "@/lib/search/exact-places";
import type { FactIndex } from "@/lib/search/fact-index";
import type { OpenIndex } from "@/lib/search/open-index";
import type { VerifyWords } from "@/lib/search/verify-words";
import { makeFactItem } from "./fact-item";
import { makeElement } from "./make-element";
import type { SitePlace } from "./site-place";
import { makeExact, makeNear } from "./verdict-places";

const mostFacts = 12;
const mostPlaces = 5;

/** The indexes, that of the page's language first, with the words and the place of the page. */
export type VerdictView = { indexes: OpenIndex[]; facts: FactIndex; words: VerifyWords; place: SitePlace };

const heading = (text: string) => makeElement("h2", { class: "plain-title text-h3" }, text);
const remark = (text: string) => makeElement("p", { class: "small muted" }, text);

/** Whole sentences, what a source is reported to say, and parts of sentences: each under a heading of its own. */
function makeExactLists(
  quote: string,
  found: { index: OpenIndex; exact: ExactPlace[] }[],
  { words, place }: VerdictView,
): HTMLElement[] {
  const kinds: { title: string; remarks: string[]; isKind: (found: ExactPlace) => boolean }[] = [
    { title: words.exact, remarks: [], isKind: ({ isWhole, isReported }) => isWhole && !isReported },
    { title: words.reported, remarks: [words.reportedMeans], isKind: ({ isReported }) => isReported },
    { title: words.inPart, remarks: [], isKind: ({ isWhole, isReported }) => !isWhole && !isReported },
  ];
  return kinds.flatMap(({ title, remarks, isKind }) => {
    const lists = found.map(({ index, exact }) => ({
      index,
      exact: exact.filter(isKind).slice(0, mostPlaces),
    }));
    const all = lists.flatMap(({ exact }) => exact);
    if (all.length === 0) return [];
    const marked = all.every(({ isWhole }) => isWhole) ? [] : [words.inPartMeans];
    const items = lists.flatMap(({ index, exact }) =>
      exact.map((one) => makeExact(one, quote, { index, words, place })),
    );
    return [heading(title), ...[...remarks, ...marked].map(remark), makeElement("ul", {}, ...items)];
  });
}

/** What there is to say about one sentence: where it stands, what is like it, which figures fit. */
export function makeVerdict(quote: string, view: VerdictView): HTMLElement {
  const { indexes, facts, words, place } = view;
  const verdict = makeElement("section", { class: "verdict" });
  const found = indexes.map((index) => ({ index, ...checkSentence(index, quote) }));
  const near = found.flatMap(({ index, near }) =>
    near.map((one) => makeNear(one, quote, { index, words, place })),
  );
  const [own] = indexes;
  const fitting = own === undefined ? [] : factsIn(own, facts, quote).slice(0, mostFacts);
  const titleOf = (path: string) => own?.pages.find((page) => page.path === path)?.title ?? path;

  verdict.append(...makeExactLists(quote, found, view));
  if (verdict.childElementCount === 0) {
    if (near.length > 0)
      verdict.append(heading(words.near), remark(words.differ), makeElement("ul", {}, ...near));
    else if (fitting.length === 0) verdict.append(heading(words.none), makeElement("p", {}, words.noneMeans));
  }
  if (fitting.length > 0) {
    const items = fitting.map((fact) => makeFactItem(fact, { facts, words, place, titleOf }));
    verdict.append(heading(words.figure), makeElement("ul", {}, ...items));
  }
  return verdict;
}
