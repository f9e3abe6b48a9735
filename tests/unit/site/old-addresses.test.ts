import { describe, expect, test } from "vitest";
import { oldAddresses } from "@/lib/site/old-addresses";
import { redirectsOf } from "@/lib/site/redirects";
import { movedFixture } from "@/tests/fixtures/moved-fixture";

const addresses = oldAddresses(movedFixture);
const redirects = new Map(redirectsOf(movedFixture).map(({ from, to }) => [from, to]));
const from = addresses.map((address) => address.from);

test("no old address is named twice, and each is a page or a file", () => {
  expect(from.filter((address, index) => from.indexOf(address) !== index)).toEqual([]);
  expect(
    from.filter((address) => !/^(\/[\w-]+)+(\/|\/cite\.(bib|ris|csl\.json)|\/oembed\.json)$/.test(address)),
  ).toEqual([]);
});

test.each([
  ["a page in each mode", "/en-zh/zones/old/", "/en-zh/zones/tianzhu/"],
  ["the page without a mode", "/zones/old/", "/zones/tianzhu/"],
  ["its lasting address", "/id/zone/old/", "/id/zone/tianzhu/"],
  ["how it changed", "/zh/changes/zones/old/", "/zh/changes/zones/tianzhu/"],
  ["the page that hands out its cards", "/en/zones/old/embed/", "/en/zones/tianzhu/embed/"],
  ["its citation", "/zh/zones/old/cite.csl.json", "/zh/zones/tianzhu/cite.csl.json"],
  ["its card, framed elsewhere", "/embed/en-zh/zone/old/", "/embed/en-zh/zone/tianzhu/"],
  ["the oEmbed answer", "/embed/en/zone/old/oembed.json", "/embed/en/zone/tianzhu/oembed.json"],
  ["the card of a fact", "/embed/zh/fact/old-area/", "/embed/zh/fact/tianzhu-area-planned/"],
  ["a page that is a passage now", "/en/plan/tasks/old/", "/en/plan/#areas"],
  ["the citation of what is a passage now", "/en/plan/tasks/old/cite.bib", "/en/plan/cite.bib"],
  ["the differences of what is a passage now", "/en/changes/plan/tasks/old/", "/en/changes/plan/"],
  ["the cards of what is a passage now", "/en/plan/tasks/old/embed/", "/en/plan/#areas"],
  ["an event", "/id/event/old/", "/id/event/tianzhu-approved/"],
])("leads on from %s", (_, old, now) => {
  expect(redirects.get(old)).toBe(now);
});

describe("what has no equal any more", () => {
  test.each([
    ["a page that is gone", "/en/discrepancies/gone/"],
    ["the differences of a page that is gone", "/zh/changes/discrepancies/gone/"],
    ["the card of what is gone", "/embed/en/discrepancy/gone/"],
    ["its oEmbed answer", "/embed/en/discrepancy/gone/oembed.json"],
    ["the card of what is a passage now", "/embed/en/task/old/"],
  ])("%s has a file that says so, and no redirect", (_, old) => {
    expect(from).toContain(old);
    expect(redirects.has(old)).toBe(false);
  });
});

test("what never had a card gets none", () => {
  expect(from.filter((address) => address.startsWith("/embed/") && address.includes("/term/"))).toEqual([]);
  expect(from).not.toContain("/en/glossary/old/embed/");
});

test("a passage that moved is no address of its own", () => {
  expect(from.filter((address) => address.includes("model"))).toEqual([]);
});
