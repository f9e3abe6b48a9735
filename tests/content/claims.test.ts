import { expect, test } from "vitest";
import { claimsOfSource, placeOfFact } from "@/lib/content/claims";
import { listDiscrepancies } from "@/lib/content/discrepancies";
import { listFacts } from "@/lib/content/facts";
import { usesOfSource } from "@/lib/content/source-uses";
import { listSources } from "@/lib/content/sources";
import { partsOfText } from "@/lib/checks/parts-of-text";
import { facts, tree } from "@/tests/content/real-tree";

const sources = listSources();
const statements = sources.flatMap(({ id }) => claimsOfSource(id).flatMap(({ claims }) => claims));

test("every mark in a text is found again among the statements of its source", () => {
  const cited = tree.texts
    .filter((file) => file.locale === "en")
    .flatMap((file) => partsOfText(file))
    .flatMap(({ inline }) => {
      if (inline.kind === "cite") return inline.sources;
      if (inline.kind === "quote") return [inline.source];
      return inline.kind === "fact" ? (facts.get(inline.id)?.sources.map(({ id }) => id) ?? []) : [];
    });
  expect([...new Set(cited)].filter((id) => claimsOfSource(id).length === 0)).toEqual([]);
  expect(cited.length).toBeGreaterThan(1000);
});

test("every version of a disagreement stands under its source", () => {
  const missing = listDiscrepancies().flatMap(({ slug, record }) =>
    record.versions.flatMap(({ source }, index) => {
      const path = `/discrepancies/${slug}/#says-${index + 1}`;
      const paths = claimsOfSource(source).flatMap(({ claims }) => claims.map((claim) => claim.path));
      return paths.includes(path) ? [] : [`${source}: ${path}`];
    }),
  );
  expect(missing).toEqual([]);
});

test("a page with statements is among the pages of the source", () => {
  const strays = sources.flatMap(({ id }) => {
    const pages = new Set(usesOfSource(id).pages.map(({ path }) => path));
    return claimsOfSource(id).filter(({ path }) => !pages.has(path));
  });
  expect(strays).toEqual([]);
});

test("every statement has words in both languages and an address of its own", () => {
  const faulty = statements.filter(
    ({ path, text }) => text.en === "" || text.zh === "" || !path.includes("#"),
  );
  expect(faulty).toEqual([]);
});

test("every fact is printed somewhere", () => {
  expect(listFacts().filter(({ id }) => placeOfFact(id) === undefined)).toEqual([]);
});
