import { describe, expect, test } from "vitest";
import { createNormaliser, normaliseQuery } from "@/lib/search/normalise";

const normalise = createNormaliser(
  new Map([
    ["區", "区"],
    ["綜", "综"],
    ["稅", "税"],
  ]),
);
const textOf = (text: string) => normalise(text).text;

describe("normalise", () => {
  test.each([
    ["ＣＧＴＮ ２０２３", "cgtn 2023", "full width"],
    ["Tiānzhú zōnghé", "tianzhu zonghe", "tones"],
    ["天竺綜合保稅區", "天竺综合保税区", "traditional characters"],
    ["国函〔2020〕123号", "国函(2020)123号", "brackets 〔〕"],
    ["国函［2020］123号", "国函(2020)123号", "brackets ［］"],
    ["国函【2020】123号", "国函(2020)123号", "brackets 【】"],
    ["国函[2020] 123 号", "国函(2020)123号", "brackets [] and blanks"],
    ["“两区”建设 《方案》", "两区建设方案", "marks of quotation"],
    ["China’s “plan”", "china's plan", "apostrophes stay"],
    ["2015 – 2026", "2015-2026", "dashes with blanks"],
    ["说明——更长", "说明-更长", "a Chinese dash"],
    ["2,370 and 1，000", "2370 and 1000", "thousands"],
    ["in 2020, 123 firms", "in 2020, 123 firms", "a comma with a blank"],
    ["28.5 km²", "28.5 km2", "squares"],
    ["Shunyi (顺义) District", "shunyi(顺义)district", "blanks beside brackets"],
    ["a\u200fb\u0000c\ud800d\u00ad", "abcd", "marks of direction, controls, lone surrogates"],
    ["one\n two \tthree", "one\ntwo\tthree", "breaks stay"],
    ["  a \u3000 b ", "a b", "runs of blanks"],
  ])("%s → %s (%s)", (original, expected) => {
    expect(textOf(original)).toBe(expected);
  });

  test("says where each character comes from", () => {
    const original = "约 2,370 家 😀《企业》x²";
    const { text, starts, ends } = normalise(original);
    expect(text).toBe("约2370家😀企业x2");
    expect(starts).toHaveLength(text.length);
    const cut = (from: number, to: number) => original.slice(starts[from], ends[to - 1]);
    expect(cut(text.indexOf("2370"), text.indexOf("2370") + 4)).toBe("2,370");
    expect(cut(text.indexOf("企"), text.indexOf("业") + 1)).toBe("企业");
    expect(cut(text.length - 2, text.length)).toBe("x²");
  });

  test("what is part of a text is part of the normalised text", () => {
    const text = "国函〔2020〕123号，“两区” 政策；约 1,326 家、2015 – 2026 年——Tiānzhú (天竺) 28.5 km².";
    const characters = [...text];
    for (let from = 0; from < characters.length; from += 1) {
      for (let to = from + 1; to <= characters.length; to += 1) {
        const query = normaliseQuery(characters.slice(from, to).join(""), normalise);
        expect(textOf(text)).toContain(query);
      }
    }
  });
});

describe("normaliseQuery", () => {
  test.each([
    ["  “two zones”. ", "two zones"],
    ["（天竺）", "天竺"],
    ["30%", "30%"],
    ["3+7+N", "3+7+n"],
    ["……", ""],
    ["one\ntwo", "one two"],
  ])("%s → %s", (query, expected) => {
    expect(normaliseQuery(query, normalise)).toBe(expected);
  });
});
