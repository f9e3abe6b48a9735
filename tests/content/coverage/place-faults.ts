import { locales } from "@/i18n/routing";
import type { ContentTree, TextFile } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { recordSchemas } from "@/lib/content/types/collections";
import type { Fact } from "@/lib/content/types/fact";
import { textSchemas } from "@/lib/content/types/text";
import type { Inline } from "@/lib/prose/prose-types";
import { flatten, passagesOf } from "@/lib/prose/walk-prose";
import { pathOf } from "@/lib/site/addresses";
import type { PlacedRow } from "./coverage-rows";

type Facts = ReadonlyMap<string, Fact>;

/** What is wrong with the places of a coverage list: no such page, no such fragment, or no mark of the source. */
export function placeFaults(rows: PlacedRow[], tree: ContentTree): string[] {
  const { factRecords: facts } = collectIds(tree);
  return rows.flatMap(({ article, sentence, places, source }) =>
    places.flatMap(({ path, fragment }) =>
      locales.flatMap((locale) => {
        const at = `${article} ${sentence}: ${locale} ${path}#${fragment}`;
        const text = tree.texts.find(
          (file) => file.locale === locale && pathOf(file.collection, file.slug) === path,
        );
        if (text === undefined) return [`${at}: no such page`];
        const sources = sourcesAt(fragment, text, tree, facts);
        if (sources === undefined) return [`${at}: no such fragment`];
        return sources.includes(source) ? [] : [`${at}: does not carry ${source}`];
      }),
    ),
  );
}

/** The sources that a part of a page carries; undefined where there is no such part. */
function sourcesAt(fragment: string, text: TextFile, tree: ContentTree, facts: Facts): string[] | undefined {
  const passages = text.prose.sections.flatMap(({ blocks }) => blocks.flatMap(passagesOf));
  const part = passages.find(({ id, sentences }) =>
    [id, ...sentences.map((one) => one.id)].includes(fragment),
  );
  if (part === undefined) return sourcesOfVersion(fragment, text, tree);
  return part.sentences.flatMap(({ inlines }) =>
    flatten(inlines).flatMap((inline) => sourcesOf(inline, facts)),
  );
}

/** `says-2` and `prints` are made by the page of a discrepancy, from its record and the front matter. */
function sourcesOfVersion(fragment: string, text: TextFile, tree: ContentTree): string[] | undefined {
  if (text.collection !== "discrepancies") return undefined;
  const record = tree.records.find((file) => file.collection === text.collection && file.slug === text.slug);
  const versions = recordSchemas.discrepancies.parse(record?.yaml.value).versions.map(({ source }) => source);
  const { says } = textSchemas.discrepancies.parse(text.front.value);
  if (fragment === "prints") return versions;
  const index = says.findIndex((_, at) => fragment === `says-${at + 1}`);
  return index === -1 ? undefined : versions.slice(index, index + 1);
}

function sourcesOf(inline: Inline, facts: Facts): string[] {
  if (inline.kind === "cite") return inline.sources;
  if (inline.kind === "quote") return [inline.source];
  return inline.kind === "fact" ? (facts.get(inline.id)?.sources.map(({ id }) => id) ?? []) : [];
}
