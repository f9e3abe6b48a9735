import { describe, expect, test } from "vitest";
import { checkSentence, partsToCheck, splitSentences } from "@/lib/search/check-quote";
import { compareWords } from "@/lib/search/compare-words";
import { smallIndex } from "@/tests/unit/search/small-index";

const english = "The zone covers 28.5 square kilometres around the airport. It opened in 2009.";
const chinese = "它面向北京临床急需的产品。医疗器械是诊疗中使用的仪器和设备。";
const index = await smallIndex({ path: "/a/", texts: [english, chinese] });

describe("checkSentence", () => {
  test.each([
    "The zone covers 28.5 square kilometres around the airport.",
    "“the ZONE covers 28.5 square kilometres”",
    "它面向北京临床急需的产品",
    "「它面向北京臨床急需的產品」".replace("臨", "临").replace("產", "产"),
    "医疗器械是诊疗中使用的仪器和设备．",
  ])("finds %s", (quote) => {
    expect(checkSentence(index, quote).exact).toHaveLength(1);
  });

  test.each([
    ["The zone covers 28.8 square kilometres around the airport.", "The zone covers 28.5"],
    ["The zone never covers 28.5 square kilometres around the airport.", "The zone covers 28.5"],
    ["它面向上海临床急需的产品。", "它面向北京临床急需的产品。"],
  ])("does not find %s, but what is like it", (quote, like) => {
    const { exact, near } = checkSentence(index, quote);
    expect(exact).toEqual([]);
    expect(near[0]?.sentence).toContain(like);
  });

  test("says nothing of what has nothing in common", () => {
    expect(checkSentence(index, "Bananas are yellow and rather sweet.")).toMatchObject({
      exact: [],
      near: [],
    });
  });
});

test.each([
  ["One. Two! Three?", ["One.", "Two!", "Three?"]],
  ["It has 28.5 km. It is No. 3 of Dr. Who.", ["It has 28.5 km.", "It is No. 3 of Dr.", "Who."]],
  ["一句。两句！三句", ["一句。", "两句！", "三句"]],
  ["“一句。”两句", ["“一句。”", "两句"]],
  ["a line\nanother", ["a line", "another"]],
  ["……", []],
])("splits %s", (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test("a text that stands as a whole is one part", () => {
  expect(partsToCheck([index], english)).toEqual([english]);
  expect(partsToCheck([index], `${english} And more.`)).toHaveLength(3);
});

test("marks what differs, word by word and character by character", () => {
  const normal = (text: string) => text.toLowerCase();
  expect(compareWords("the zone covers 28.8 km", "The zone covers 28.5 km", normal)).toEqual([
    { text: "The zone covers ", in: "both" },
    { text: "28.8", in: "first" },
    { text: "28.5", in: "second" },
    { text: " km", in: "both" },
  ]);
  expect(compareWords("面向上海", "面向北京", normal)).toEqual([
    { text: "面向", in: "both" },
    { text: "上海", in: "first" },
    { text: "北京", in: "second" },
  ]);
});
