import { expect, test } from "vitest";
import { attributeOf, createElement } from "@/lib/finish/html-tree";
import { pairIslandWords } from "@/lib/pair/pair-island-words";

const area = (words: object) => createElement("div", { "data-map-words": JSON.stringify(words) });

test("the tools of the map speak both languages; what is no word stays as it is", () => {
  const en = area({
    locale: "en",
    text: { placeOfKind: "{name} ({kind})", reset: "Reset", found: "{name}: shown." },
    zones: { a: "tie" },
  });
  const zh = area({
    locale: "zh",
    text: { placeOfKind: "{name}（{kind}）", reset: "重置", found: "已显示{name}。" },
    zones: { a: "tie" },
  });
  pairIslandWords(en, zh);
  expect(JSON.parse(attributeOf(en, "data-map-words") ?? "")).toEqual({
    locale: "en",
    text: { placeOfKind: "{name} ({kind})", reset: "Reset · 重置", found: "{name}: shown. · 已显示{name}。" },
    zones: { a: "tie" },
  });
});

test("an element without words of the map is left alone", () => {
  const en = createElement("div", { class: "prose" });
  pairIslandWords(en, createElement("div", {}));
  expect(en.attrs).toEqual([{ name: "class", value: "prose" }]);
});
