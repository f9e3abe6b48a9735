import type { Page } from "@playwright/test";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";

const pages = [
  hrefOf("en", pageKinds.timeline),
  hrefOf("zh", pageKinds.plan),
  hrefOf("zh", pageKinds.document),
  hrefOf("en-zh", pageKinds.zone),
];
const widths = Array.from({ length: 20 }, (_, index) => 320 + index * 13);

/** Terms whose closing mark stands on the line below, with the number of those that have a mark. */
function findLooseMarks(page: Page) {
  return page.evaluate(() => {
    const loose: string[] = [];
    let seen = 0;
    for (const term of document.querySelectorAll<HTMLElement>("main button[popovertarget^='term-']")) {
      const next = term.parentElement?.nextSibling;
      if (!(next instanceof Text) || !/^[。，、；：！？）》”.,;:!?)]/.test(next.data)) continue;
      seen += 1;
      const range = document.createRange();
      range.setStart(next, 0);
      range.setEnd(next, 1);
      if (range.getBoundingClientRect().top > term.getBoundingClientRect().bottom - 4)
        loose.push(`${term.innerText}${next.data.slice(0, 3)}`);
    }
    return { loose, seen };
  });
}

test("no full stop or comma after a term opens a line, however wide the window", async ({ page }) => {
  for (const href of pages) {
    await page.goto(href);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { loose, seen } = await findLooseMarks(page);
      expect(seen).toBeGreaterThan(0);
      expect(loose, `${href} ${width} pixels wide`).toEqual([]);
    }
  }
});
