import { describe, expect, test } from "vitest";
import { checkSentence, partsToCheck } from "@/lib/search/check-quote";
import { compareWords } from "@/lib/search/compare-words";
import { splitSentences } from "@/lib/search/split-sentences";
import { smallIndex } from "@/tests/unit/search/small-index";

const english = "The zone covers 28.5 square kilometres around the airport. It opened in 2009.";
const chinese = "它面向北京临床急需的产品。医疗器械是诊疗中使用的仪器和设备。";
const index = await smallIndex({ path: "/a/", texts: [english, chinese] });

const record = await smallIndex(
  {
    path: "/discrepancies/area/",
    texts: [
      ["text", "says-1", "CGTN, 2020\tCGTN says that the zone covers 28.5 square kilometres."],
      ["text", "prints", "What this site prints\tThe zone covers the city."],
    ],
  },
  {
    path: "/sources/cgtn/",
    texts: ["Area\tCGTN says that the zone covers 28.5 square kilometres.\tIt is new."],
  },
  {
    path: "/tasks/",
    texts: ["No evidence was found that it has been carried out. It is small.", "It is new."],
  },
);

describe("tells what a match is worth:", () => {
  const kindOf = (quote: string) =>
    checkSentence(record, quote).exact.map(({ sentence, isWhole, isReported, texts }) => ({
      sentence,
      isWhole,
      isReported,
      places: texts.length,
    }));
  const says = "CGTN says that the zone covers 28.5 square kilometres.";

  test.each([
    ["a whole sentence, in all its places", "it is new", "It is new.", true, false, 2],
    [
      "a part of one",
      "it has been carried out",
      "No evidence was found that it has been carried out.",
      false,
      false,
      1,
    ],
    ["two sentences", "has been carried out. It is small", record.texts[3], false, false, 1],
    ["two whole sentences", record.texts[3], record.texts[3], true, false, 1],
    ["what a source says", says, says, true, true, 2],
    ["a claim cut from what a source says", "The zone covers 28.5 square kilometres", says, false, true, 2],
    [
      "what this site prints in the record",
      "The zone covers the city.",
      "The zone covers the city.",
      true,
      false,
      1,
    ],
    ["the name of a source", "CGTN, 2020", "CGTN, 2020", true, false, 1],
  ])("%s", (_, quote, sentence, isWhole, isReported, places) => {
    expect(kindOf(quote ?? "")).toEqual([{ sentence, isWhole, isReported, places }]);
  });

  test("whole sentences first, parts last, and what is like a reported sentence says so", () => {
    expect(kindOf("zone covers").map(({ isReported }) => isReported)).toEqual([true, false]);
    const [near] = checkSentence(record, "CGTN says that the zone covers 28.8 square kilometres.").near;
    expect(near).toMatchObject({ sentence: says, isReported: true });
  });
});

describe("checkSentence", () => {
  test.each([
    "The zone covers 28.5 square kilometres around the airport.",
    "“the ZONE covers 28.5 square kilometres”",
    "它面向北京临床急需的产品",
    "「它面向北京臨床急需的產品」",
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
