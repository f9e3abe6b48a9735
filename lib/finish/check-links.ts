import type { PageRecord } from "./describe-page";
import type { PageProblem } from "./page-problem";
import { resolveAddress, type SitePlace } from "./resolve-address";

/** What is built: every page, and every file by its path inside out/. */
export type BuiltSite = {
  pages: readonly PageRecord[];
  files: ReadonlySet<string>;
  place: SitePlace;
};

type Fault = Omit<PageProblem, "file">;

function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}

/** A judge of links for one site; it knows the ids of each page. */
function linkJudge({ pages, files, place }: BuiltSite) {
  const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));
  return (address: string, page: PageRecord): Fault | undefined => {
    const target = resolveAddress(address, page.path, place);
    if (target.kind === "external") return undefined;
    if (target.kind === "malformed")
      return { message: `broken address "${address}"`, fix: "encode it as a URL" };
    if (target.kind === "outside-base") {
      return { message: `link to "${address}", outside ${place.basePath}/`, fix: "add the base path" };
    }
    const file = fileOf(target.path);
    if (!files.has(file)) {
      const isSlashMissing = files.has(`${file}/index.html`);
      return {
        message: `link to "${address}", which ${isSlashMissing ? "only redirects" : "does not exist"}`,
        fix: isSlashMissing ? "end the address with a slash" : "correct the address, or build the page",
      };
    }
    const ids = idsOf.get(file);
    if (
      target.fragment === "" ||
      target.fragment === "top" ||
      ids === undefined ||
      ids.has(target.fragment)
    ) {
      return undefined;
    }
    return {
      message: `link to "${address}": no id "${target.fragment}" on ${target.path}`,
      fix: "correct the fragment, or give the id back",
    };
  };
}

function judgeResource(address: string, page: PageRecord, { files, place }: BuiltSite): Fault | undefined {
  const target = resolveAddress(address, page.path, place);
  if (target.kind === "internal" && !target.isAbsolute) {
    if (files.has(fileOf(target.path))) return undefined;
    return { message: `loads "${address}", which does not exist`, fix: "correct the address" };
  }
  if (target.kind === "outside-base") {
    return { message: `loads "${address}", outside ${place.basePath}/`, fix: "add the base path" };
  }
  return {
    message: `loads "${address.slice(0, 80)}" from elsewhere`,
    fix: "put the file into the site and write its address from the root",
  };
}

function judgeIds({ ids, references }: PageRecord): Fault[] {
  const known = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) (known.has(id) ? repeated : known).add(id);
  const missing = references.filter(({ id }) => !known.has(id));
  return [
    ...[...repeated].map((id) => ({ message: `id "${id}" occurs twice`, fix: "make each id unique" })),
    ...missing.map(({ attribute, id }) => ({
      message: `${attribute} refers to "${id}", which the page has not`,
      fix: "correct the reference, or add the id",
    })),
  ];
}

/**
 * Compares every address on every page with what is built: links and their fragments, files that
 * a browser loads (which must come from this site), and references inside the page.
 */
export function checkLinks(site: BuiltSite): PageProblem[] {
  const judgeLink = linkJudge(site);
  return site.pages.flatMap((page) => {
    const faults = [
      ...[...new Set(page.links)].map((address) => judgeLink(address, page)),
      ...[...new Set(page.resources)].map((address) => judgeResource(address, page, site)),
      ...judgeIds(page),
    ];
    return faults.flatMap((fault) => (fault === undefined ? [] : [{ file: page.file, ...fault }]));
  });
}
