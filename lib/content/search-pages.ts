/** What search knows of each page besides its text: its kind, what it concerns, its names and numbers. */
import type { Locale } from "@/i18n/routing";
import { splitPinyin } from "@/lib/search/pinyin";
import type { SearchPage } from "@/lib/search/search-index";
import { listDiscrepancies } from "./discrepancies";
import { documentLabel } from "./document-number";
import { listDocuments } from "./documents";
import { listPages, type SitePage } from "./list-pages";
import { listSectors } from "./sectors";
import { usesOfSource } from "./source-uses";
import { listSources } from "./sources";
import { listTasks } from "./tasks";
import { listTerms, type Term } from "./terms";
import { listZones } from "./zones";

type Extra = {
  zones?: string[];
  sectors?: string[];
  names?: string[];
  pinyin?: string[];
  numbers?: string[];
};

const short = (text: Record<Locale, { short?: string }>) =>
  [text.en.short ?? "", text.zh.short ?? ""].filter(Boolean);

const namesOf = ({ record }: Term): Extra => ({
  names: record.avoid.map(({ text }) => text),
  pinyin: splitPinyin(record.pinyin),
});

/** A zone or sector goes by all names of the term that it is. */
function addNames(extras: Map<string, Extra>): void {
  const terms = listTerms("en");
  const named = [
    ...listZones().map((zone) => ({ path: `/zones/${zone.slug}/`, text: zone.text })),
    ...listSectors().map((sector) => ({ path: `/sectors/${sector.slug}/`, text: sector.text })),
  ];
  for (const { path, text } of named) {
    const term = terms.find((entry) => entry.text.zh.title === text.zh.title);
    const extra = extras.get(path);
    if (term === undefined || extra === undefined) continue;
    const { names = [], pinyin } = namesOf(term);
    extras.set(path, { ...extra, names: [...(extra.names ?? []), ...names], pinyin });
  }
}

/** Entries by the address of their page. */
function collectExtras(): Map<string, Extra> {
  const extras = new Map<string, Extra>();
  for (const { slug, text } of listZones())
    extras.set(`/zones/${slug}/`, { zones: [slug], names: short(text) });
  for (const { slug, record, text } of listSectors()) {
    const zones = record.zones.filter(({ basis }) => basis !== "none").map(({ id }) => id);
    extras.set(`/sectors/${slug}/`, { sectors: [slug], zones, names: [record.code, ...short(text)] });
  }
  for (const { slug, record } of listTasks()) {
    const sectors = record.sectors.map(({ id }) => id);
    extras.set(`/plan/tasks/${slug}/`, { zones: record.zones, sectors, numbers: [`task ${record.order}`] });
  }
  for (const { slug, record, text } of listDocuments()) {
    const labels = record.number === undefined ? [] : [record.number, documentLabel(slug, "en")];
    extras.set(`/documents/${slug}/`, { names: [...labels, ...short(text)], numbers: labels });
  }
  for (const { slug } of listDiscrepancies()) {
    const concerns = ({ record }: { record: { discrepancies?: string[] } }) =>
      record.discrepancies?.includes(slug);
    extras.set(`/discrepancies/${slug}/`, {
      zones: listZones()
        .filter(concerns)
        .map((zone) => zone.slug),
      sectors: listSectors()
        .filter(concerns)
        .map((sector) => sector.slug),
    });
  }
  for (const term of listTerms("en")) extras.set(`/glossary/${term.slug}/`, namesOf(term));
  addNames(extras);
  return extras;
}

/** The kinds of publishers on which each page rests. */
function collectTiers(): Map<string, Set<string>> {
  const tiers = new Map<string, Set<string>>();
  for (const { id, tier } of listSources()) {
    for (const path of [`/sources/${id}/`, ...usesOfSource(id).pages.map((page) => page.path)]) {
      tiers.set(path, (tiers.get(path) ?? new Set()).add(tier));
    }
  }
  return tiers;
}

/** A slug means one page when it is no plain word and no other page has it. */
function isIdentifier({ slug }: SitePage, pages: readonly SitePage[]): boolean {
  return slug.includes("-") && pages.filter((page) => page.slug === slug).length === 1;
}

/**
 * All pages of the site, with their titles in one language first. `identifiers` are as people write
 * them: the caller brings them into one form.
 */
export function listSearchPages(locale: Locale): SearchPage[] {
  const extras = collectExtras();
  const tiers = collectTiers();
  const pages = listPages();
  return pages.map((page) => {
    const { zones = [], sectors = [], names = [], pinyin = [], numbers = [] } = extras.get(page.path) ?? {};
    return {
      path: page.path,
      title: page.title[locale],
      other: page.title[locale === "en" ? "zh" : "en"],
      facets: {
        kind: [page.collection],
        zone: zones,
        sector: sectors,
        tier: [...(tiers.get(page.path) ?? [])],
      },
      names,
      pinyin,
      identifiers: [...numbers, ...(isIdentifier(page, pages) ? [page.slug] : [])],
    };
  });
}
