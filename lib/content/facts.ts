import { allFactFiles } from "contentlayer/generated";
import { ContentError } from "./load-collection";
import { factFileSchema, type Fact } from "./types/fact";

const facts = new Map(
  allFactFiles
    .flatMap((file) => factFileSchema.parse({ facts: file.facts }).facts)
    .map((fact) => [fact.id, fact]),
);

/** All facts, in the order of their files. */
export const listFacts = (): Fact[] => [...facts.values()];

/** A fact by its id. The content check proves that texts name only facts that exist. */
export function getFact(id: string): Fact {
  const fact = facts.get(id);
  if (fact === undefined) throw new ContentError(`No fact has the id "${id}"`);
  return fact;
}

/** The ISO date of a date fact. */
export function getDate(id: string): string {
  const fact = getFact(id);
  if (fact.unit !== "date") throw new ContentError(`The fact "${id}" is not a date`);
  return fact.value;
}
