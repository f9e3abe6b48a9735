import { describe, expect, test } from "vitest";
import { findPages } from "@/lib/search/find-pages";
import { smallIndex } from "@/tests/unit/search/small-index";

const index = await smallIndex(
  {
    path: "/zone/",
    title: "天竺综合保税区",
    names: ["Tianzhu Free Trade Zone"],
    pinyin: ["tian zhu zong he bao shui qu"],
    texts: ["It lies beside the airport.", "保税货物 2,370 项", ["note", "note-1", "A green channel, CGTN"]],
  },
  {
    path: "/task/",
    title: "Faster approval",
    identifiers: ["task 3", "fasterapproval"],
    texts: ["A green channel for medicines.", "Hospitals ask first.", ["menu", "", "天竺综合保税区"]],
  },
  {
    path: "/reply/",
    title: "国函〔2020〕123号",
    identifiers: ["国函2020123"],
    texts: ["It lies beside the airport."],
  },
);
const find = (query: string) => {
  const { results, fit, exact } = findPages(index, query);
  const pathOf = (page: number | undefined) => (page === undefined ? undefined : index.pages[page]?.path);
  return { paths: results.map(({ page }) => pathOf(page)), fit, exact: pathOf(exact), results };
};

describe("findPages", () => {
  test.each([
    ["green channel", ["/task/", "/zone/"], "phrase"],
    ["beside the AIRPORT", ["/zone/", "/reply/"], "phrase"],
    ["2370", ["/zone/"], "phrase"],
    ["hospitals channel", ["/task/"], "words"],
    ["Tianzhu Free Trade Zone", ["/zone/"], "phrase"],
    ["天竺綜合保稅區", ["/zone/", "/task/"], "phrase"],
    ["天竺综保区", ["/zone/"], "phrase"],
    ["tianzhu zongbaoqu", ["/zone/"], "phrase"],
    ["tzzhbsq", ["/zone/"], "phrase"],
    ["ways beside the airports", [], "parts"],
    ["  ", [], "phrase"],
    ["《》", [], "phrase"],
  ])("%s", (query, paths, fit) => {
    if (fit === "parts") expect(find(query).fit).toBe(fit);
    else expect(find(query)).toMatchObject({ paths, fit });
  });

  test.each([
    ["国函[2020]123", "/reply/"],
    ["task 3", "/task/"],
    ["第3项", "/task/"],
    ["faster-approval", "/task/"],
    ["3", undefined],
    ["airport", undefined],
  ])("%s means %s", (query, path) => {
    expect(find(query).exact).toBe(path);
  });

  test("a page that has it in a note only is minor and comes last", () => {
    expect(find("green channel").results.map(({ isMain }) => isMain)).toEqual([true, false]);
  });

  test("a passage leads to its place", () => {
    expect(find("Hospitals").results[0]?.hits[0]).toMatchObject({ anchor: "p-2", place: "text" });
  });

  test.each([
    ["ten thousand characters", "x".repeat(10_000)],
    ["words without end", "q7 z9 ".repeat(3000)],
    ["patterns", "(.*)+$[\\"],
    ["lone halves and marks of direction", "\ud800\u202e\u0000\udc00"],
    ["pictures", "😀👩‍👩‍👧"],
  ])("%s find nothing and break nothing", (_, query) => {
    const start = performance.now();
    expect(find(query).paths).toEqual([]);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
