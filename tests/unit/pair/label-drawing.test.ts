import { describe, expect, test } from "vitest";
import { DrawingError } from "@/lib/pair/label-drawing";
import { weave } from "./weave";

const line = (words: string, y: number, more = "") =>
  `<text x="9" y="${y}" font-size="10"${more}>${words} </text>`;
const drawing = (...texts: string[]) =>
  `<svg viewBox="0 0 90 90"><path d="M0 0h9"></path>${texts.join("")}</svg>`;
const chinese = ' lang="zh-Hans"';

/** The drawing that stands for both languages. */
const labelled = (en: string, zh: string) => /<svg[^>]*class="en".*?<\/svg>/s.exec(weave(en, zh))?.[0] ?? "";

describe("a drawing has the words of both languages", () => {
  test("a Chinese line stands below the last English one", () => {
    const html = labelled(drawing(line("Bonded", 20), line("zone", 31)), drawing(line("保税区", 20)));
    expect(html).toContain(
      '<text x="9" y="31" font-size="10">zone </text><text x="9" y="40.9" font-size="8.8" class="zh" lang="zh-Hans">保税区 </text>',
    );
  });

  test("it keeps look and anchor, and stays in its link", () => {
    const text = (words: string) =>
      `<a href="#a"><text x="9" y="20" font-size="10" text-anchor="middle" class="bold">${words}</text></a>`;
    expect(labelled(drawing(text("Zone")), drawing(text("区域")))).toContain(
      'text-anchor="middle" font-size="8.8" class="bold zh" lang="zh-Hans">区域 </text></a>',
    );
  });

  test("words follow on the same line where another label is near, or a figure is meant", () => {
    const near = labelled(
      drawing(line("open", 20), line("in two ways", 36, ' class="note"')),
      drawing(line("不封口", 20), line("两种", 36, ' class="note"')),
    );
    expect(near).toContain(
      'open <tspan dx="3" font-size="8.8" class="zh" lang="zh-Hans">不封口 </tspan></text>',
    );
    expect(labelled(drawing(line("3 km", 20)), drawing(line("3公里", 20)))).toContain(
      '3 km <tspan dx="3" font-size="8.8" class="zh" lang="zh-Hans">3公里 </tspan></text>',
    );
  });

  test("what names both, says the same in both or is hidden stays as it is", () => {
    const en = drawing(
      line("Zone", 20) + line("区域", 31, chinese),
      line("G45", 60),
      line("N", 80, ' aria-hidden="true"'),
    );
    const zh = drawing(
      line("区域", 20) + line("Zone", 31, ' lang="en"'),
      line("G45", 60),
      line("北", 80, ' aria-hidden="true"'),
    );
    expect(labelled(en, zh)).not.toContain('class="zh"');
  });

  test("the Chinese drawing is kept for those who show Chinese alone", () => {
    const html = weave(drawing(line("Zone", 20)), drawing(line("区域", 20)));
    expect(html).toMatch(
      /<svg viewBox="0 0 90 90" class="zh" lang="zh-Hans">.*<text[^>]*>区域 <\/text><\/svg>/,
    );
  });
});

test("a drawing with other labels in the other language stops the build", () => {
  expect(() => weave(drawing(line("Zone", 20)), drawing(line("区", 20), line("域", 60)))).toThrow(
    DrawingError,
  );
});
