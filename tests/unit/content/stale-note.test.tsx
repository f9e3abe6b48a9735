import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ProseView } from "@/components/content/prose-view";
import { pageContext } from "@/components/pages/page-context";
import { locales, type Locale } from "@/i18n/routing";
import { parseHtml, serializeHtml } from "@/lib/finish/html-tree";
import { weavePages } from "@/lib/pair/weave-pages";
import { markStale } from "@/lib/prose/mark-stale";
import { parseProse } from "@/lib/prose/parse-prose";

const texts = {
  en: "First.\n\nSecond, new.\n\n- Item.\n- Other item, old.\n",
  zh: "第一段。\n\n第二段，旧。\n\n- 一项。\n- 另一项，新。\n",
};
const why = { en: "The figure is new.", zh: "数字是新的。" };
const stale = [
  { place: "intro-2", behind: "zh" as const, since: "2026-11-20", why },
  { place: "intro-4", behind: "en" as const, since: "2026-11-21", why },
];

function page(locale: Locale): string {
  const { prose } = parseProse(texts[locale]);
  const view = <ProseView prose={markStale(prose, stale)} context={pageContext(locale, [])} />;
  return `<!doctype html><html><head><title>T</title></head><body><main>${renderToStaticMarkup(view)}</main></body></html>`;
}

const notesIn = (html: string) =>
  [...html.matchAll(/<p class="stale-note">(.*?)<\/p>/g)].map(([, text]) => text);

describe("a stale passage is marked where it stands, with date and reason", () => {
  test("in English", () => {
    expect(notesIn(page("en"))).toEqual([
      "The Chinese text of this passage waits for an update: this one changed on 20 November 2026. The figure is new.",
      "This passage waits for an update: its Chinese text changed on 21 November 2026. The figure is new.",
    ]);
    expect(page("en")).toMatch(/<p id="intro-2">.*?<\/p><p class="stale-note">/);
    expect(page("en")).toMatch(/<li id="intro-4">[^]*?<p class="stale-note">[^<]*<\/p><\/li>/);
  });

  test("in Chinese", () => {
    expect(notesIn(page("zh"))).toEqual([
      "本段待更新：对应的英文已于2026年11月20日改动。数字是新的。",
      "对应的英文待更新：本段已于2026年11月21日改动。数字是新的。",
    ]);
  });

  test("and in both, side by side", () => {
    const [en, zh] = [parseHtml(page("en")), parseHtml(page("zh"))];
    const words = { show: "Show", both: "Both" };
    weavePages(en, zh, "/", {
      place: { origin: "http://localhost:3000", basePath: "" },
      isPaired: () => true,
      words: { en: words, zh: words },
    });
    const [first = ""] = notesIn(serializeHtml(en));
    expect(first).toContain('<span class="en" lang="en">The Chinese text of this passage');
    expect(first).toContain('<span class="zh" lang="zh-Hans">本段待更新');
  });
});

test("no other passage is marked, and a text without stale passages stays as it is", () => {
  for (const locale of locales) {
    const { prose } = parseProse(texts[locale]);
    expect(markStale(prose, [])).toBe(prose);
    expect(notesIn(page(locale))).toHaveLength(2);
  }
});
