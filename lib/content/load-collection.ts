/**
 * From Contentlayer's generated lists to documents with both languages.
 * Only files in this folder know Contentlayer: changing the tool touches this folder alone.
 */
import { allTexts } from "contentlayer/generated";
import type { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { markStale } from "@/lib/prose/mark-stale";
import { parseProse } from "@/lib/prose/parse-prose";
import type { Prose } from "@/lib/prose/prose-types";
import { stale, type StalePassage } from "./types/parts";

/** The words of a document in one language. */
export type Text<Words> = Words & { readonly prose: Prose };

/** A document: what is the same in both languages, and the words of each. */
export type Entry<Rec, Words> = {
  slug: string;
  record: Rec;
  text: Record<Locale, Text<Words>>;
};

/** Generated data that does not fit its schema: the content check was not run, or the tool changed. */
export class ContentError extends Error {
  readonly code = "content-invalid";
}

type Generated = { _raw: { sourceFilePath: string } };

const textsByPath = new Map(allTexts.map((text) => [text._raw.sourceFilePath, text]));

function pick(source: object, schema: z.ZodObject): object {
  const entries = new Map(Object.entries(source));
  return Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => (entries.has(key) ? [[key, entries.get(key)]] : [])),
  );
}

/** Passages that the record of a document declares stale. Every record schema has the field. */
function readStale(record: object): StalePassage[] {
  return stale.parse(Reflect.get(record, "stale")) ?? [];
}

function loadText<T extends z.ZodObject>(
  path: string,
  schema: T,
  stalePassages: readonly StalePassage[],
): Text<z.output<T>> {
  const file = textsByPath.get(path);
  if (file === undefined) throw new ContentError(`content/${path} is missing: both languages are needed`);
  let prose: Prose | undefined;
  return {
    ...schema.parse(pick(file, schema)),
    // Parsed when first asked for: lists need titles only.
    get prose() {
      return (prose ??= markStale(parseProse(file.body.raw).prose, stalePassages));
    },
  };
}

/** All documents of one collection, in the order of their slugs. */
export function loadCollection<R extends z.ZodObject, T extends z.ZodObject>(
  records: Generated[],
  recordSchema: R,
  textSchema: T,
): Entry<z.output<R>, z.output<T>>[] {
  const entries = records.map((record) => {
    const folder = record._raw.sourceFilePath.replace(/\/record\.yml$/, "");
    const stalePassages = readStale(record);
    return {
      slug: folder.slice(folder.indexOf("/") + 1),
      record: recordSchema.parse(pick(record, recordSchema)),
      text: {
        en: loadText(`${folder}/en.mdx`, textSchema, stalePassages),
        zh: loadText(`${folder}/zh.mdx`, textSchema, stalePassages),
      },
    };
  });
  // Contentlayer lists documents as they were read, which differs from build to build.
  return entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Looks one up by its slug; an unknown slug gives `undefined`. */
export function bySlug<E extends { slug: string }>(entries: E[]): (slug: string) => E | undefined {
  const map = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => map.get(slug);
}

/** Sorted by the record's `order`. */
export function inOrder<E extends { record: { order: number } }>(entries: E[]): E[] {
  return entries.toSorted((a, b) => a.record.order - b.record.order);
}
