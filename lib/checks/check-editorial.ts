import { checkClaims } from "./check-claims";
import { checkEnglish } from "./check-english";
import { checkModality } from "./check-modality";
import { checkNegation } from "./check-negation";
import { checkOriginality } from "./check-originality";
import { checkTerms } from "./check-terms";
import type { ContentTree } from "./content-tree";
import type { KnownIds } from "./known-ids";
import type { Problem } from "./problem";

/** What an editor would ask of the words, after their form: sources, verbs, denials, terms, length, originality. */
export function checkEditorial(tree: ContentTree, { factRecords }: KnownIds): Problem[] {
  return [
    ...checkClaims(tree),
    ...checkModality(tree),
    ...checkNegation(tree),
    ...checkTerms(tree),
    ...checkEnglish(tree, factRecords),
    ...checkOriginality(tree, factRecords),
  ];
}
