// Every kind of page without scripts: what it says with them it says without them, and it offers
// nothing that would do nothing.
import type { Page } from "@playwright/test";
import { allModes } from "@/i18n/routing";
import { expect, linesOf, readLines, test } from "@/tests/e2e/loss-fixture";
import { everyKind } from "@/tests/e2e/page-kinds";

/** The words of what only scripts bring into view, such as the choice of colours. */
async function readKeptBack(page: Page): Promise<string> {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[hidden], .needs-scripts")].map((element) => {
      element.hidden = false;
      element.style.setProperty("display", "block", "important");
      return element.innerText;
    }),
  );
  return texts.join("\n");
}

/** Controls that can be seen and that no browser serves by itself. */
function listIdleControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, input, select, textarea, [role=button], [tabindex='0']",
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches("[popovertarget], [type=radio], textarea[readonly]"))
      // A box that scrolls takes the focus, so that keys can scroll it.
      .filter((element) => !["auto", "scroll"].includes(getComputedStyle(element).overflowX))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

for (const mode of allModes) {
  test(`every kind of page says the same without scripts, in ${mode}`, async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    const bare = await browser.newPage({ baseURL, javaScriptEnabled: false });
    for (const href of everyKind(mode)) {
      const lines = await readLines(page, href);
      await bare.goto(href);
      expect(await listIdleControls(bare), href).toEqual([]);
      const said = [...(await linesOf(bare)), await readKeptBack(bare)].join("\n");
      expect(
        lines.filter((line) => !said.includes(line)),
        href,
      ).toEqual([]);
    }
    await bare.close();
  });
}
