/**
 * Articles about nothing, as long as the site's own, to see how builds grow. The words are those of
 * the site, so that its gates let them pass; what an article says depends on its number alone.
 */

export type Words = {
  title: string;
  description: string;
  sections: { heading: string; paragraphs: string[][] }[];
};
export type SyntheticArticle = { slug: string; en: Words; zh: Words };

type Pair = { en: string; zh: string };

const trades: Pair[] = [
  { en: "aviation", zh: "航空" },
  { en: "finance", zh: "金融" },
  { en: "culture", zh: "文化" },
  { en: "exhibitions", zh: "会展" },
  { en: "data", zh: "数据" },
  { en: "health", zh: "医疗" },
  { en: "delivery", zh: "寄递" },
  { en: "trade", zh: "贸易" },
  { en: "research", zh: "研究" },
  { en: "services", zh: "服务" },
  { en: "logistics", zh: "物流" },
];

const sentences: Pair[] = [
  {
    en: "A firm in {a} reads this page to see what it can ask for.",
    zh: "从事{a}的企业可以在本页了解能提出哪些申请。",
  },
  { en: "The office that answers for {b} keeps a list of its forms.", zh: "负责{b}的部门备有表格清单。" },
  {
    en: "People who work in {c} write down what they need and when.",
    zh: "从事{c}的人员写明需要什么、何时需要。",
  },
  { en: "What holds for {a} does not always hold for {b}.", zh: "适用于{a}的做法不一定适用于{b}。" },
  { en: "A reader can follow the links to the texts on {c}.", zh: "读者可以通过链接阅读有关{c}的文本。" },
  {
    en: "The text on {b} names the papers that a firm brings along.",
    zh: "有关{b}的文本列出企业需要携带的材料。",
  },
  { en: "Rules for {a} and {c} stand in different documents.", zh: "{a}和{c}的规则写在不同的文件中。" },
  { en: "A change in {b} is told to the firms by letter.", zh: "{b}方面的变化以信函告知企业。" },
  {
    en: "Small firms in {c} often share a desk and a telephone.",
    zh: "从事{c}的小企业常常共用办公桌和电话。",
  },
  { en: "The page on {a} says who signs and who pays.", zh: "有关{a}的页面写明由谁签字、由谁付款。" },
  {
    en: "A question on {b} goes to the desk that keeps the record.",
    zh: "有关{b}的问题由保管记录的窗口回答。",
  },
  {
    en: "Those who move goods for {c} keep the papers with the goods.",
    zh: "为{c}运送货物的人员随货携带单据。",
  },
];

const headings: (Pair & { id: string })[] = [
  { id: "sectors", en: "Sectors", zh: "领域" },
  { id: "documents", en: "Documents", zh: "文件" },
  { id: "sources", en: "Sources", zh: "来源" },
];

/** Ids of the sections, the same in both languages and in every article. */
export const sectionIds = ["intro", ...headings.map(({ id }) => id)];

const paragraphsInSection = 4;
const sentencesInParagraph = 4;

function wordsOf(number: number, language: keyof Pair): Words {
  const trade = (by: number) =>
    trades[Math.floor(number / trades.length ** by) % trades.length]?.[language] ?? "";
  const [a, b, c] = [trade(0), trade(1), trade(2)];
  const fill = (text: string) => text.replace("{a}", a).replace("{b}", b).replace("{c}", c);
  const sentence = (at: number) =>
    fill(sentences[(number * 5 + at * 7) % sentences.length]?.[language] ?? "");
  const section = (heading: string, place: number) => ({
    heading,
    paragraphs: Array.from({ length: paragraphsInSection }, (_, paragraph) =>
      Array.from({ length: sentencesInParagraph }, (_, at) =>
        sentence((place * paragraphsInSection + paragraph) * sentencesInParagraph + at),
      ),
    ),
  });
  const isEnglish = language === "en";
  return {
    title: isEnglish ? `On ${a}, ${b} and ${c}` : `${a}、${b}与${c}`,
    description: isEnglish
      ? `What a firm in ${a}, ${b} or ${c} can read here.`
      : `从事${a}、${b}或${c}的企业可以读到的内容。`,
    sections: ["", ...headings.map((heading) => heading[language])].map(section),
  };
}

/** The article of a number below 1,331; each has a title of its own. About 600 words in English. */
export function syntheticArticle(number: number): SyntheticArticle {
  return { slug: `article-${number}`, en: wordsOf(number, "en"), zh: wordsOf(number, "zh") };
}
