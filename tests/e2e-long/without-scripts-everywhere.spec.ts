// Every kind of page without scripts: what it says with them it says without them, and it offers
// nothing that would do nothing.
import type { Page } from "@playwright/test";
import { allModes, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listTasks } from "@/lib/content/tasks";
import { expect, linesOf, test } from "@/tests/e2e/loss-fixture";

test.use({ javaScriptEnabled: false });

const total = listTasks().length;
/** What the filter of tasks says of itself; only scripts offer it. */
const ofFilter = locales.map((locale) => wordsOf(locale)("Tasks.showOther", { count: String(total), total }));

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
  test(`every kind of page says the same without scripts, in ${mode}`, async ({ page, readWhole }) => {
    test.setTimeout(240_000);
    for (const [href, lines] of await readWhole(mode)) {
      await page.goto(href);
      expect(await listIdleControls(page), href).toEqual([]);
      const said = [...(await linesOf(page)), await readKeptBack(page), ofFilter.join(" ")].join("\n");
      const missing = lines.filter((line) => !said.includes(line));
      expect(missing, href).toEqual([]);
    }
  });
}
