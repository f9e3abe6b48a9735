import { expect, test } from "vitest";
import { z } from "zod";
import { partsOfText } from "@/lib/checks/parts-of-text";
import { discrepancySchema } from "@/lib/content/types/discrepancy";
import { documentSchema } from "@/lib/content/types/document";
import { eventSchema } from "@/lib/content/types/event";
import { zoneSchema } from "@/lib/content/types/zone";
import { facts, tree } from "@/tests/content/real-tree";

const inTexts = tree.texts.flatMap((file) =>
  partsOfText(file).flatMap(({ inline }) => (inline.kind === "fact" ? [inline.id] : [])),
);

/** What the records of a collection name. */
function named<T extends z.ZodType>(
  collection: string,
  schema: T,
  facts: (record: z.infer<T>) => string[],
): string[] {
  const records = tree.records.filter((file) => file.collection === collection);
  return records.flatMap((file) => facts(schema.parse(file.yaml.value)));
}
const inRecords = [
  ...named("zones", zoneSchema, ({ keyFacts }) => keyFacts.flatMap((row) => row.facts)),
  ...named("documents", documentSchema, ({ dates }) => z.array(z.string()).parse(Object.values(dates))),
  ...named("discrepancies", discrepancySchema, (record) => record.facts),
  ...named("events", eventSchema, ({ date }) => [date]),
];

test("every fact stands in a text or in a record: what nobody reads is not kept", () => {
  const used = new Set([...inTexts, ...inRecords]);
  expect([...facts.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test("every fact fits its schema", () => {
  expect(facts.size).toBeGreaterThan(300);
});
