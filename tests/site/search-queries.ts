import type { Locale } from "@/i18n/routing";

type ChosenQuery = {
  locale: Locale;
  query: string;
  /** The page that must come first. */
  first?: string;
  /** Pages that must be found, first or not. */
  among?: string[];
};

const tianzhu = "/zones/tianzhu/";
const twoZones = "/glossary/two-zones/";
const model = "/model/";
const reply2020 = "/documents/guohan-2020-123/";
const greenChannel = "/plan/tasks/urgent-import-green-channel/";

const first = (locale: Locale, page: string, ...queries: string[]): ChosenQuery[] =>
  queries.map((query) => ({ locale, query, first: page }));
const among = (locale: Locale, pages: string[], ...queries: string[]): ChosenQuery[] =>
  queries.map((query) => ({ locale, query, among: pages }));
const plain = (locale: Locale, ...queries: string[]): ChosenQuery[] =>
  queries.map((query) => ({ locale, query }));

/** Queries that readers of each kind may type, with what they must find. */
export const chosenQueries: ChosenQuery[] = [
  // Names that this site does not use, short forms, pinyin, traditional characters.
  ...first(
    "en",
    tianzhu,
    "Tianzhu Free Trade Zone",
    "tianzhu zongbaoqu",
    "Tiānzhú zōnghé bǎoshuìqū",
    "tzzhbsq",
  ),
  ...first("zh", tianzhu, "天竺综保区", "天竺綜合保稅區", "tianzhuzonghebaoshuiqu", "India zone"),
  ...first("en", twoZones, "two zones", "two districts", "liǎng qū", "liangqu"),
  ...first("zh", twoZones, "两区", "“兩區”", "liangqu", "Two Zones"),
  ...first("zh", model, "3+7+N模式", "３＋７＋Ｎ模式"),
  ...first("en", "/glossary/services-demonstration-zone/", "Integrated National Demonstration Zone"),
  // Numbers of documents and tasks, in the brackets that people type.
  ...first(
    "zh",
    reply2020,
    "国函〔2020〕123号",
    "国函[2020]123号",
    "國函（2020）123號",
    "国函2020 123",
    "国函【2020】１２３号",
  ),
  ...first(
    "en",
    reply2020,
    "Guo Han 2020 123",
    "Guo Han (2020) No. 123",
    "国函〔2020〕123号",
    "guohan-2020-123",
  ),
  ...first("en", greenChannel, "task 3", "No. 3", "Task no. 3", "urgent-import-green-channel"),
  ...first("zh", greenChannel, "任务3", "第3项", "任务 ３"),
  // Figures, in either writing.
  ...among("en", ["/discrepancies/area-28-5/"], "28.5", "28.5 square kilometres", "２８.５"),
  ...among("zh", ["/discrepancies/area-28-5/"], "28.5", "28.5平方公里", "28.5 平方公里"),
  ...among("zh", [greenChannel, "/glossary/plan-2-0/"], "２.０方案", "2.0方案", "2.0 方案"),
  // Words in an order that no page has, and words that only exist on the pages of the other language.
  ...among("en", [greenChannel], "medicines urgently channel", "green channel hospitals"),
  ...among("zh", [greenChannel], "绿色通道 医院", "急需 药械"),
  ...among("en", [greenChannel], "临床急需进口药械审批绿色通道", "北京市药品监督管理局"),
  // Names and words of the subject.
  ...plain(
    "en",
    "CGTN",
    "Shunyi",
    "customs",
    "bonded",
    "stem cell",
    "Merck",
    "Rolls-Royce",
    "Ameco",
    "e-commerce",
  ),
  ...plain(
    "en",
    "China's",
    "State Council",
    "2023 plan",
    "imperative",
    "yuan",
    "km²",
    "N",
    "PIC/S",
    "rare disease",
  ),
  ...plain(
    "zh",
    "顺义",
    "天竺",
    "综合保税区",
    "海关",
    "保税",
    "干细胞",
    "罕见病",
    "绿色通道",
    "跨境电商",
    "数字贸易",
  ),
  ...plain(
    "zh",
    "医疗器械",
    "航空服务",
    "会展",
    "国务院",
    "北京市",
    "临空经济",
    "中德",
    "隐形冠军",
    "示范区",
    "自贸试验区",
  ),
  ...plain(
    "zh",
    "新京报",
    "据报道",
    "亿元",
    "平方公里",
    "绿",
    "CGTN",
    "2009年7月28日",
    "服务业",
    "先行区",
    "负面清单",
  ),
];
