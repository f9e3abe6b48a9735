import { describe, expect, test } from "vitest";
import { matchesFilter, readFilterState, toggleFilter, writeFilterState } from "@/lib/site/task-filter-state";

const options = new Map([
  ["sectors", new Set(["aviation-services", "healthcare", "digital-trade"])],
  ["area", new Set(["finance", "culture"])],
]);
const roundTrip = (query: string) => writeFilterState(query, readFilterState(query, options), options);

describe("the query", () => {
  test.each([
    ["holds one value", "?area=finance", "?area=finance"],
    [
      "holds several, in the order of the buttons",
      "?sectors=digital-trade,healthcare",
      "?sectors=healthcare,digital-trade",
    ],
    ["leaves out what is no option", "?sectors=healthcare,steel&area=none", "?sectors=healthcare"],
    ["leaves out an empty choice", "?area=", ""],
    ["keeps what others put there", "?from=home&area=finance", "?from=home&area=finance"],
  ])("%s", (_, query, expected) => expect(roundTrip(query)).toBe(expected));
});

test("a second press takes the value back", () => {
  const once = toggleFilter(new Map(), "area", "finance");
  expect(writeFilterState("", once, options)).toBe("?area=finance");
  expect(writeFilterState("?area=finance", toggleFilter(once, "area", "finance"), options)).toBe("");
});

describe("an item is shown", () => {
  const item: Record<string, string[]> = { sectors: ["healthcare", "digital-trade"], area: ["finance"] };
  test.each([
    ["when nothing is chosen", "", true],
    ["when it has one of the values of a group", "?sectors=healthcare,aviation-services", true],
    ["not when it has none of them", "?sectors=aviation-services", false],
    ["when each group fits", "?sectors=healthcare&area=finance", true],
    ["not when one group does not fit", "?sectors=healthcare&area=culture", false],
  ])("%s", (_, query, expected) => {
    expect(matchesFilter(readFilterState(query, options), (group) => item[group] ?? [])).toBe(expected);
  });
});
