import { allSourceFiles } from "contentlayer/generated";
import { ContentError } from "./load-collection";
import { sourceFileSchema, type Source } from "./types/source";

const sources = new Map(
  allSourceFiles
    .flatMap((file) => sourceFileSchema.parse({ sources: file.sources }).sources)
    .map((source) => [source.id, source]),
);

/** All sources of the register, in the order of their files. */
export const listSources = (): Source[] => [...sources.values()];

/** Looks a source up by its id; an unknown id gives `undefined`. */
export const findSource = (id: string): Source | undefined => sources.get(id);

/** A source by its id. The content check proves that texts and facts cite only sources that exist. */
export function getSource(id: string): Source {
  const source = sources.get(id);
  if (source === undefined) throw new ContentError(`No source has the id "${id}"`);
  return source;
}
