import type { Locale } from "@/i18n/routing";
import type { CslItem } from "@/lib/cite/csl-item";
import { siteItem } from "@/lib/cite/site-item";
import { sourceItem } from "@/lib/cite/source-item";
import type { Source } from "@/lib/content/types/source";

const checked = "2026-11-22";

const page = (path: string, en: string, zh: string) => (locale: Locale) =>
  siteItem({ path, title: { en, zh }, checked }, locale);

const source =
  (own: Pick<Source, "id" | "titles" | "publisher" | "lang"> & Partial<Source>) => (locale: Locale) =>
    sourceItem({ tier: "other-media", accessed: checked, seen: "whole", listed: [], ...own }, locale);

/** Five pages of this site and five originals: what is hard about each is said by its name. */
export const tenItems: Record<string, (locale: Locale) => CslItem> = {
  "a title that ends with a full stop": page("/", "An N left open.", "三区为经，N不封口"),
  "a zone": page("/zones/tianzhu/", "Tianzhu Comprehensive Bonded Zone", "天竺综合保税区"),
  "an ampersand, a percent sign and a document number": page(
    "/documents/plan-2023/",
    "Research & development: 50% of Guo Han (2023) No. 130",
    "研究与开发：国函〔2023〕130号的50%",
  ),
  "quotation marks in a title": page(
    "/discrepancies/two-zones/",
    "What the press calls “two zones”",
    "媒体所说的“两区”",
  ),
  "a term with a hyphen and an apostrophe": page("/glossary/talent/", "Beijing's talent-park", "人才园区"),
  "a named author": source({
    id: "cgtn-2020-11-02",
    title: "Beijing's national comprehensive demonstration zone set to open up",
    titles: { en: "Beijing's national comprehensive demonstration zone set to open up", zh: "示范区将开放" },
    publisher: { en: "CGTN", zh: "中国国际电视台" },
    author: "Cen Ziyuan",
    authors: [{ family: "Cen", given: "Ziyuan" }],
    lang: "en",
    published: "2020-11-02",
    url: "https://news.example.com/2020-11-02/Beijing_opens/index.html?a=1&b=2",
  }),
  "two authors, known to the month": source({
    id: "law-firm",
    title: "Six things to know",
    titles: { en: "Six things to know", zh: "六件事" },
    publisher: { en: "Smith, Jones & Co", zh: "史密斯律师事务所" },
    author: "Jinshan Jiang, Lei Shi",
    authors: [
      { family: "Jiang", given: "Jinshan" },
      { family: "Shi", given: "Lei" },
    ],
    lang: "en",
    published: "2021-04",
    url: "https://law.example.com/six",
  }),
  "a Chinese original": source({
    id: "shunyi-2024",
    title: "顺义区“两区”建设四周年",
    titles: { en: "Four years of the two zones in Shunyi", zh: "顺义区“两区”建设四周年" },
    publisher: { en: "Shunyi District", zh: "北京市顺义区人民政府" },
    lang: "zh",
    published: "2024-09-30",
    url: "https://www.example.cn/顺义/1.html",
  }),
  "a title that could not be read, undated": source({
    id: "portal-page",
    titles: { en: "A page about bonded zones", zh: "关于综合保税区的页面" },
    publisher: { en: "Invest in China, a state-run portal", zh: "官办门户网站" },
    lang: "en",
    url: "https://portal.example.cn/zones",
  }),
  "a repost without an address": source({
    id: "repost",
    title: "Beijing öffnet Dienstleistungen",
    titles: { en: "Beijing opens services", zh: "北京开放服务业" },
    publisher: { en: "a repost, apparently of Xinhua (新华社)", zh: "转载，原文似为新华社" },
    lang: "de",
    published: "2023",
  }),
};
