import type { GlossaryEntry } from "@/lib/glossary/glossary-entry";

export const plainEntry: GlossaryEntry = {
  slug: "bonded-zone",
  term: { en: "bonded zone", zh: "保税区" },
  definition: { en: "An area under customs supervision.", zh: "海关监管的区域。" },
  pinyin: "bǎoshuìqū",
  englishFrom: { en: "English form is ours", zh: "英文名为本站所译" },
  sources: [],
  avoid: [],
  address: "https://example.org/id/term/bonded-zone/",
  checked: "2026-11-22",
};

/** Every sign that a file format may trip over. */
export const awkwardEntry: GlossaryEntry = {
  ...plainEntry,
  slug: "3-7-n",
  term: { en: 'The "3+7+N" <model> & more', zh: "“3+7+N”模式" },
  definition: { en: 'One, "two";\nthree & <four>', zh: "一、二；三" },
  sources: ["A & B, https://example.org/?a=1&b=2", "C"],
  avoid: [
    { text: "free zone", lang: "en", why: { en: "Another kind.", zh: "另一类区域。" } },
    { text: "duty, free", lang: "en", why: { en: "No <such> word.", zh: "没有这个词。" } },
    { text: "保险区", lang: "zh", why: { en: "A misreading.", zh: "误读。" } },
  ],
  address: "https://example.org/id/term/3-7-n/?a=1&b=2",
};
