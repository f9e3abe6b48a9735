import { describe, expect, test } from "vitest";
import { AddressError, switchMode } from "@/lib/site/switch-mode";

describe("goes to the same place in the other mode", () => {
  test.each([
    ["keeps the path", "/en/plan/tasks/", "/zh/plan/tasks/"],
    ["keeps the fragment", "/en/zones/tianzhu/#eligibility-2-s1", "/zh/zones/tianzhu/#eligibility-2-s1"],
    [
      "keeps the query",
      "/en/plan/tasks/?sectors=healthcare,digital-trade",
      "/zh/plan/tasks/?sectors=healthcare,digital-trade",
    ],
    ["keeps both", "/en/map/?a=1#tianzhu", "/zh/map/?a=1#tianzhu"],
    ["knows the home page", "/en/", "/zh/"],
    ["knows the home page without a slash", "/en", "/zh"],
    ["changes nothing in the mode it is in", "/zh/n/#x", "/zh/n/#x"],
    ["leaves a later word that looks like a mode", "/en/glossary/en/", "/zh/glossary/en/"],
    ["leaves encoded characters alone", "/en/search/?q=%E4%B8%AD", "/zh/search/?q=%E4%B8%AD"],
  ])("%s", (_, from, to) => {
    expect(switchMode(new URL(from, "https://example.org"), "zh").href).toBe(`https://example.org${to}`);
  });

  test("under a base path", () => {
    const url = switchMode(new URL("https://example.org/part/en/n/#x"), "zh", "/part");
    expect(url.href).toBe("https://example.org/part/zh/n/#x");
  });

  test("without touching the address it was given", () => {
    const url = new URL("https://example.org/en/");
    switchMode(url, "zh");
    expect(url.pathname).toBe("/en/");
  });
});

test.each(["/", "/id/zone/tianzhu/", "/enx/", "/EN/", "/404.html"])(
  "refuses %s, which has no mode",
  (path) => {
    expect(() => switchMode(new URL(path, "https://example.org"), "zh")).toThrow(AddressError);
  },
);

test("refuses an address outside the base path", () => {
  expect(() => switchMode(new URL("https://example.org/en/"), "zh", "/part")).toThrow(AddressError);
});
