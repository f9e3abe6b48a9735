/** The functions of addresses with any input: what they write they read, and nothing makes them fail. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allModes } from "@/i18n/routing";
import { resolveAddress } from "@/lib/finish/resolve-address";
import { mapLayers } from "@/lib/map/map-layers";
import { readMapState, writeMapState } from "@/lib/map/map-state";
import { readSearchState, writeSearchState } from "@/lib/search/search-state";
import { searchFilters } from "@/lib/search/search-index";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";
import { switchMode } from "@/lib/site/switch-mode";
import { readFilterState, writeFilterState } from "@/lib/site/task-filter-state";
import { openParts, withOpenParts } from "@/lib/site/top-passage";

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((text) => text !== "constructor");
const mode = fc.constantFrom(...allModes);
const anyText = fc.string({ unit: "binary", maxLength: 40 });
/** A query as somebody may type or damage it. */
const query = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."sectors= zone= view= layers= q= open= & , % %zz + __proto__= a".split(" ")),
      anyText,
    ),
    { maxLength: 10 },
  )
  .map((parts) => `?${parts.join("")}`);
const place = { origin: "https://example.org", basePath: siteConfig.basePath };

test("the link to any document leads to its page, in its mode, at its place", () => {
  const collection = fc.constantFrom(
    "zones",
    "sectors",
    "tasks",
    "documents",
    "discrepancies",
    "terms",
    "source",
  );
  fc.assert(
    fc.property(collection, slug, slug, mode, (kind, name, id, chosen) => {
      const path = pathOf(kind, name);
      const found = resolveAddress(hrefOf(chosen, `${path.slice(0, -1)}#${id}`), "/zh/", place);
      expect(found).toEqual({ kind: "internal", path: `/${chosen}${path}`, fragment: id, isAbsolute: false });
    }),
  );
});

test("to another mode and back is the same address, whatever stands behind it", () => {
  const rest = fc.array(fc.oneof(slug, fc.constantFrom("", "%20", "%E4%B8%AD", "index.html")), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(mode, mode, rest, query, anyText, (from, to, folders, search, hash) => {
      const url = new URL(`https://example.org/${[from, ...folders].join("/")}`);
      url.search = search;
      url.hash = hash;
      const other = switchMode(url, to);
      expect(other.pathname.split("/")[1]).toBe(to);
      expect([other.origin, other.search, other.hash]).toEqual([url.origin, url.search, url.hash]);
      expect(switchMode(other, from).href).toBe(url.href);
    }),
    { numRuns: 500 },
  );
});

test("any address on a page is judged", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.webUrl(),
        query,
        fc.constantFrom("//", "https://", "javascript:", "#%", "/%E0%A4%A"),
      ),
      (address) => {
        expect(["internal", "outside-base", "external", "malformed"]).toContain(
          resolveAddress(address, "/en/", place).kind,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test("the filter of tasks takes only what can be chosen, and keeps what others put into the query", () => {
  const options = new Map([
    ["sectors", new Set(["healthcare", "digital-trade"])],
    ["area", new Set(["risks"])],
  ]);
  fc.assert(
    fc.property(query, (search) => {
      const state = readFilterState(search, options);
      for (const [group, values] of state)
        expect([...values].every((value) => options.get(group)?.has(value))).toBe(true);
      const written = writeFilterState(search, state, options);
      expect(readFilterState(written, options)).toEqual(state);
      const others = (text: string) => [...new URLSearchParams(text)].filter(([name]) => !options.has(name));
      expect(others(written)).toEqual(others(search));
    }),
    { numRuns: 1000 },
  );
});

test("a search comes back from its address", () => {
  const filters = fc.record(Object.fromEntries(searchFilters.map((name) => [name, slug])), {
    requiredKeys: [],
  });
  const state = fc.record({ query: anyText, filters, isBoth: fc.boolean(), isAll: fc.boolean() });
  fc.assert(
    fc.property(state, (asked) => {
      const found = readSearchState(writeSearchState(asked));
      expect(found).toEqual({ ...asked, query: asked.query.toWellFormed(), filters: { ...asked.filters } });
    }),
    { numRuns: 1000 },
  );
});

test("any address of the map gives a state that has an address of its own", () => {
  fc.assert(
    fc.property(
      query,
      fc.oneof(
        anyText.map((text) => `#${text}`),
        fc.constantFrom("", "#tianzhu"),
      ),
      (search, hash) => {
        const state = readMapState({ search, hash }, ["healthcare"]);
        expect(mapLayers).toEqual(expect.arrayContaining([...state.layers]));
        const written = writeMapState(state, search);
        expect(writeMapState(readMapState(written, ["healthcare"]), written.search)).toEqual(written);
      },
    ),
    { numRuns: 1000 },
  );
});

test("open parts come back from the query", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 8 });
  fc.assert(
    fc.property(query, numbers, (search, open) => {
      expect(openParts(withOpenParts(search, open))).toEqual(open);
      expect(openParts(search).every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }),
  );
});
