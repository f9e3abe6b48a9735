import { changeFileSchema } from "@/lib/content/types/change";
import { recordSchemas } from "@/lib/content/types/collections";
import { factFileSchema } from "@/lib/content/types/fact";
import { sourceFileSchema } from "@/lib/content/types/source";
import { textSchemas } from "@/lib/content/types/text";
import { printedTexts } from "@/lib/history/printed-texts";
import { checkCharacters } from "./check-characters";
import { checkCopy } from "./check-copy";
import { checkEditorial } from "./check-editorial";
import { checkFigures } from "./check-figures";
import { checkFreshness } from "./check-freshness";
import { checkHistory } from "./check-history";
import { checkLayout } from "./check-layout";
import { checkLedger } from "./check-ledger";
import { checkLinks } from "./check-links";
import { checkParity } from "./check-parity";
import { checkParts } from "./check-parts";
import { checkProse } from "./check-prose";
import { checkReferences, checkVersions } from "./check-references";
import { checkSchema } from "./check-schema";
import { checkStale } from "./check-stale";
import { parseTree, type ContentTree } from "./content-tree";
import { collectIds, type KnownIds } from "./known-ids";
import type { Ledger } from "./ledger/ledger-files";
import { sortProblems, type Problem } from "./problem";

const listSchemas = { facts: factFileSchema, sources: sourceFileSchema, changes: changeFileSchema };

function checkSchemas(tree: ContentTree): Problem[] {
  return [
    ...tree.records.flatMap((file) => checkSchema(file.path, file.yaml, recordSchemas[file.collection])),
    ...tree.lists.flatMap((file) => checkSchema(file.path, file.yaml, listSchemas[file.kind])),
    ...tree.texts.flatMap((file) => checkSchema(file.path, file.front, textSchemas[file.collection])),
  ];
}

/** What the past says of the tree. A page that waits for its stamp is named once: stamping records it too. */
function checkPast(
  tree: ContentTree,
  files: ReadonlyMap<string, string>,
  ids: KnownIds,
  ledger: Ledger,
): Problem[] {
  const stale = checkFreshness(tree, files, ledger.stamps);
  const named = new Set(stale.map(({ file }) => file.split("/").slice(1, 3).join("/")));
  return [
    ...stale,
    ...checkLedger(tree, ids, ledger),
    ...checkHistory(printedTexts(tree), ledger.histories, named),
  ];
}

/**
 * Every problem of the content folder (path → text), in one run, in reading
 * order. Contentlayer warns of some of them and passes over others, so this
 * stands before it and decides whether there is a build at all.
 *
 * Files with characters that no text needs are named alone: what is made to deceive is not parsed.
 * Without a ledger nothing is said of stamps and published ids: a tree that was
 * made for a test has no past.
 *
 * @param mapPlaces ids of the rows of the map's table, which is made from content/geo
 */
export function checkContent(
  files: ReadonlyMap<string, string>,
  ledger?: Ledger,
  mapPlaces: readonly string[] = [],
): Problem[] {
  const unfit = checkCharacters(files);
  if (unfit.length > 0) return sortProblems(unfit);
  const tree = parseTree(files);
  const ids = collectIds(tree, mapPlaces);
  const names = {
    facts: ids.facts,
    factRecords: ids.factRecords,
    sources: ids.sources,
    terms: ids.slugs.terms,
    documents: ids.slugs.documents,
    discrepancies: ids.slugs.discrepancies,
  };
  return sortProblems([
    ...tree.problems,
    ...ids.problems,
    ...checkLayout(tree),
    ...checkSchemas(tree),
    ...checkProse(tree),
    ...checkParts(tree, names),
    ...checkReferences(tree, ids),
    ...checkVersions(tree),
    ...checkLinks(tree, ids),
    ...checkParity(tree),
    ...checkStale(tree, ledger?.histories),
    ...checkFigures(tree),
    ...checkCopy(tree),
    ...checkEditorial(tree, ids),
    ...(ledger === undefined ? [] : checkPast(tree, files, ids, ledger)),
  ]);
}
