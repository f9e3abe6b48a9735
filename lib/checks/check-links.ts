import { suggest } from "./closest";
import type { ContentTree } from "./content-tree";
import type { KnownIds } from "./known-ids";
import { partsOfText } from "./parts-of-text";
import type { Problem } from "./problem";
import { publishedIds } from "./published-ids";

/** Internal links lead to pages and places that exist; they are written without a language. */
export function checkLinks(tree: ContentTree, known: KnownIds): Problem[] {
  const pages = publishedIds(tree, known);
  return tree.texts.flatMap((file) =>
    partsOfText(file).flatMap(({ inline, line }) =>
      inline.kind === "link"
        ? checkLink(inline.href, pages).map((problem) => ({ file: file.path, line, ...problem }))
        : [],
    ),
  );
}

const addressExpected =
  "an address of this site without a language, such as /zones/tianzhu#policies, or one that begins with https://";

/** A host with a name in ASCII, without a user's name, and nothing that would have to be written as a code. */
function isForeignAddress(href: string): boolean {
  if (!/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][^\s"'<>\\^`{|}]*)?$/i.test(href) || !URL.canParse(href))
    return false;
  return new URL(href).hostname.includes(".");
}

function badAddress(href: string): Omit<Problem, "file" | "line"> {
  return {
    rule: "bad-address",
    message: "the link has an address that cannot be right",
    expected: "https://, the name of a host, and a path without blanks, quotation marks or a user's name",
    found: href,
    fix: "copy the address from the browser",
  };
}

function checkLink(href: string, pages: Map<string, Set<string>>): Omit<Problem, "file" | "line">[] {
  if (href.startsWith("https://")) return isForeignAddress(href) ? [] : [badAddress(href)];
  const [path = "", fragment] = href.split("#");
  const withoutLanguage = path.match(/^\/(?:en-zh|en|zh)(\/.*)?$/);
  if (withoutLanguage !== null) {
    return [
      {
        rule: "link-with-language",
        message: "the link names a language: readers of the other one would be sent to it too",
        expected: addressExpected,
        found: href,
        fix: `write ${href.slice(path.length - (withoutLanguage[1]?.length ?? 0)) || "/"}`,
      },
    ];
  }
  const page = pages.get(path.endsWith("/") ? path : `${path}/`);
  if (page === undefined) {
    const known = [...pages.keys()].map((address) => address.replace(/(.)\/$/, "$1"));
    return [
      {
        rule: "dead-link",
        message: "the link leads nowhere",
        expected: addressExpected,
        found: href,
        fix: suggest(path, known, "correct the address"),
      },
    ];
  }
  if (fragment !== undefined && !page.has(fragment)) {
    return [
      {
        rule: "dead-fragment",
        message: "the page has no such place",
        expected: `an id of ${path}`,
        found: `#${fragment}`,
        fix: suggest(fragment, page, "correct the fragment"),
      },
    ];
  }
  return [];
}
