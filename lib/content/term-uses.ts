import { locales, type Locale } from "@/i18n/routing";
import { makeTermFinder } from "@/lib/glossary/term-forms";
import { walkInlines } from "@/lib/prose/walk-prose";
import { passagePath, pathOf } from "@/lib/site/addresses";
import { listStatements } from "./claims";
import { listTerms, type Term } from "./terms";
import { listTextPages } from "./text-pages";
import { titlesOf } from "./titles-of";

/** A page on which a term occurs: `place` is its first passage there, an address without mode. */
export type TermUse = { path: string; title: Record<Locale, string>; place: string };

type Passage = TermUse & { text: Record<Locale, string> };

/** What a page says besides its sentences: its title and, on the page of another term, the definition. */
function passagesInFields(terms: readonly Term[]): Passage[] {
  const titles = listTextPages().map(({ path, text }): Passage => {
    const title = titlesOf(text);
    return { path, title, place: path, text: title };
  });
  const definitions = terms.map(({ slug, text }): Passage => {
    const path = pathOf("terms", slug);
    return {
      path,
      title: titlesOf(text),
      place: `${path}#definition`,
      text: { en: text.en.definition, zh: text.zh.definition },
    };
  });
  return [...titles, ...definitions];
}

function listPassages(terms: readonly Term[]): Passage[] {
  const statements = listStatements().map(({ page, path, text }): Passage => ({
    ...page,
    place: path,
    text,
  }));
  return [...statements, ...passagesInFields(terms)];
}

/** Where texts mark a term with its definition, whatever words they use for it. */
function listMarks(): { slug: string; use: TermUse }[] {
  return listTextPages().flatMap(({ path, text }) =>
    // Both languages mark the same terms in the same sentences: the parity check proves it.
    walkInlines(text.en.prose).flatMap(({ inline, sentence }) => {
      if (inline.kind !== "term") return [];
      const place = passagePath(path, sentence.id);
      return [{ slug: inline.id, use: { path, title: titlesOf(text), place } }];
    }),
  );
}

function collectUses(): Map<string, TermUse[]> {
  const terms = listTerms("en");
  const order = new Map(listTextPages().map(({ path }, index) => [path, index]));
  const finders = locales.map((locale) => {
    const find = makeTermFinder(
      terms.map(({ slug, text }) => ({ slug, title: titlesOf(text) })),
      locale,
    );
    return (passage: Passage) => find(passage.text[locale]);
  });
  const uses = new Map<string, Map<string, TermUse>>(terms.map(({ slug }) => [slug, new Map()]));
  const note = (slug: string, { path, title, place }: TermUse) => {
    const found = uses.get(slug);
    const isOwnPage = path === pathOf("terms", slug);
    if (found !== undefined && !isOwnPage && !found.has(path)) found.set(path, { path, title, place });
  };
  for (const { slug, use } of listMarks()) note(slug, use);
  for (const passage of listPassages(terms)) {
    for (const find of finders) for (const slug of find(passage)) note(slug, passage);
  }
  const rank = ({ path }: TermUse) => order.get(path) ?? order.size;
  return new Map(
    [...uses].map(([slug, found]) => [slug, [...found.values()].sort((a, b) => rank(a) - rank(b))]),
  );
}

// Reads every text of the site in both languages: only for the pages that ask.
let uses: ReturnType<typeof collectUses> | undefined;

/** The pages on which a term occurs, in either language, in the order of the collections; its own page left out. */
export function usesOfTerm(slug: string): TermUse[] {
  uses ??= collectUses();
  return uses.get(slug) ?? [];
}
