import { describe, expect, test } from "vitest";
import { matchPinyin, splitPinyin } from "@/lib/search/pinyin";

const zone = "tian zhu zong he bao shui qu";

describe("splitPinyin", () => {
  test.each([
    ["Tiānzhú zōnghé bǎoshuìqū", [zone]],
    ["liǎng qū", ["liang qu"]],
    ["Xī'ān fāng'àn", ["xi an fang an"]],
    ["xīnguǎn", ["xin guan"]],
    ["3+7+N móshì", ["3+7+n mo shi"]],
    ["lǜsè nǚxìng", ["lv se nv xing"]],
    ["guǎnlǐ wěiyuánhuì (guǎnwěihuì)", ["guan li wei yuan hui", "guan wei hui"]],
    ["wéixiū, xiūlǐ yǔ dàxiū", ["wei xiu", "xiu li yu da xiu"]],
    ["màoyì jīdì (Běijīng)", ["mao yi ji di"]],
    ["Zhōngguó (Běijīng) zìyóu", ["zhong guo bei jing zi you"]],
  ])("%s → %j", (reading, syllables) => {
    expect(splitPinyin(reading)).toEqual(syllables);
  });
});

describe("matchPinyin", () => {
  test.each([
    ["tianzhuzonghebaoshuiqu", true],
    ["tiānzhú zōnghé bǎoshuìqū", true],
    ["tzzhbsq", true],
    ["tianzhu zong", true],
    ["tianzhu zongbaoqu", true],
    ["bao", false],
    ["zone", false],
    ["t", false],
    ["天竺", false],
    ["", false],
  ])("%s fits the zone: %s", (typed, fits) => {
    expect(matchPinyin(typed, zone) > 0).toBe(fits);
  });

  test("the whole name fits better than a short form", () => {
    expect(matchPinyin("liangqu", "liang qu")).toBeGreaterThan(matchPinyin("liangqu", "liang qu jian she"));
  });
});
