/** Every sentence of the site that rests on a source, with its address, and where each fact is printed. */
import type { Locale } from "@/i18n/routing";
import { parseFieldText } from "@/lib/prose/parse-prose";
import { plainText } from "@/lib/prose/plain-text";
import type { Inline, Prose, Sentence } from "@/lib/prose/prose-types";
import { flatten, passagesOf } from "@/lib/prose/walk-prose";
import { passagePath, pathOf } from "@/lib/site/addresses";
import { listDiscrepancies, type Discrepancy } from "./discrepancies";
import { documentLabel } from "./document-number";
import { listDocuments } from "./documents";
import { listEvents } from "./events";
import { getFact } from "./facts";
import { listTextPages, sourcesOfFact, type TextPage } from "./text-pages";
import { listZones } from "./zones";
import { titlesOf } from "./titles-of";

/** One statement: its address without mode, and its words in both languages. */
export type Claim = { path: string; text: Record<Locale, string> };

/** The statements of one page that rest on one source, in reading order. */
export type PageClaims = { path: string; title: Record<Locale, string>; claims: Claim[] };

const spokenIn = (prose: Prose): Sentence[] =>
  prose.sections.flatMap(({ blocks }) => blocks.flatMap(passagesOf)).flatMap(({ sentences }) => sentences);

/** The sources that a part of a sentence rests on. */
export function sourcesOfInline(inline: Inline): string[] {
  if (inline.kind === "fact") return sourcesOfFact(inline.id);
  if (inline.kind === "cite") return inline.sources;
  return inline.kind === "quote" ? [inline.source] : [];
}

const wordsOfInlines = (inlines: Inline[], locale: Locale) =>
  plainText(inlines, { locale, getFact, documentNumber: (id) => documentLabel(id, locale) });

/** A sentence of the site with the page that prints it. */
export type Statement = Claim & { page: Omit<PageClaims, "claims">; sources: Set<string>; facts: string[] };

function statementsOfPage({ path, text }: TextPage): Statement[] {
  const page = { path, title: titlesOf(text) };
  // Both languages have the same sentences: the parity check proves it.
  const chinese = spokenIn(text.zh.prose);
  return spokenIn(text.en.prose).map(({ id, inlines }, index) => {
    const parts = flatten(inlines);
    return {
      page,
      path: passagePath(path, id),
      text: { en: wordsOfInlines(inlines, "en"), zh: wordsOfInlines(chinese[index]?.inlines ?? [], "zh") },
      sources: new Set(parts.flatMap(sourcesOfInline)),
      facts: parts.flatMap((part) => (part.kind === "fact" ? [part.id] : [])),
    };
  });
}

/** What each version of a disagreement says: fields of its record, not sentences of its text. */
function statementsOfDiscrepancy({ slug, record, text }: Discrepancy): Statement[] {
  const page = {
    path: pathOf("discrepancies", slug),
    title: titlesOf(text),
  };
  return record.versions.map(({ source }, index) => {
    const said = (locale: Locale) => parseFieldText(text[locale].says[index] ?? "").inlines;
    return {
      page,
      path: `${page.path}#says-${index + 1}`,
      text: { en: wordsOfInlines(said("en"), "en"), zh: wordsOfInlines(said("zh"), "zh") },
      sources: new Set([source]),
      facts: [],
    };
  });
}

function groupBySource(statements: Statement[]): Map<string, PageClaims[]> {
  const groups = new Map<string, PageClaims[]>();
  for (const { page, path, text, sources } of statements) {
    for (const source of sources) {
      const pages = groups.get(source) ?? [];
      groups.set(source, pages);
      const known = pages.find((candidate) => candidate.path === page.path);
      if (known === undefined) pages.push({ ...page, claims: [{ path, text }] });
      else known.claims.push({ path, text });
    }
  }
  return groups;
}

/** Where records print facts outside sentences. */
function placesInRecords(): [string, string][] {
  return [
    ...listDiscrepancies().flatMap(({ slug, record }) =>
      record.facts.map((id): [string, string] => [id, `${pathOf("discrepancies", slug)}#facts-${id}`]),
    ),
    ...listDocuments().flatMap(({ slug, record }) =>
      Object.values(record.dates).map((id): [string, string] => [id, pathOf("documents", slug)]),
    ),
    ...listEvents().map(({ slug, record }): [string, string] => [record.date, pathOf("events", slug)]),
    ...listZones().flatMap(({ slug, record }) =>
      record.keyFacts.flatMap(({ row, facts }) =>
        facts.map((id): [string, string] => [id, `${pathOf("zones", slug)}#key-facts-${row}`]),
      ),
    ),
  ];
}

function collect() {
  const statements = [
    ...listTextPages().flatMap(statementsOfPage),
    ...listDiscrepancies().flatMap(statementsOfDiscrepancy),
  ];
  const inSentences = statements.flatMap(({ path, facts }) =>
    facts.map((id): [string, string] => [id, path]),
  );
  // Later entries win: the first sentence that prints a fact, before any record.
  const places = new Map([...placesInRecords(), ...inSentences.reverse()]);
  return { statements, claims: groupBySource(statements), places };
}

// Reads every text of the site in both languages: only for the pages that ask.
let found: ReturnType<typeof collect> | undefined;
const all = () => (found ??= collect());

/** Every sentence of the texts, in the order of the collections; what versions of a disagreement say stands after them. */
export const listStatements = (): readonly Statement[] => all().statements;

/** The statements that rest on a source, page by page, in the order of the collections. */
export const claimsOfSource = (id: string): PageClaims[] => all().claims.get(id) ?? [];

/** Where a fact is printed: its first sentence, else a record; an address without mode. */
export const placeOfFact = (id: string): string | undefined => all().places.get(id);
