import type { Page } from "@playwright/test";
import { locales } from "@/i18n/routing";
import { listSectors } from "@/lib/content/sectors";
import { listZones } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

/** How often a seal is shown in letters that differ from their ground, and how often it is not. */
function countSeals(page: Page, seal: string) {
  return page.getByText(seal, { exact: true }).evaluateAll((seals) => {
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      const isClear = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
      return isClear && element.parentElement !== null ? groundOf(element.parentElement) : backgroundColor;
    };
    const shown = seals.filter((element) => element instanceof HTMLElement && element.offsetWidth > 0);
    const seen = shown.filter((element) => getComputedStyle(element).color !== groundOf(element));
    return { seen: seen.length, lost: shown.length - seen.length };
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: "active" } });

    for (const locale of locales) {
      test(`the seals of zones and sectors are seen, in ${locale}`, async ({ page }) => {
        await page.goto(hrefOf(locale, "/"));
        for (const { record } of listZones()) {
          const { seen, lost } = await countSeals(page, record.seal);
          expect({ seal: record.seal, lost }).toEqual({ seal: record.seal, lost: 0 });
          expect(seen).toBeGreaterThan(0);
        }
        await page.goto(hrefOf(locale, "/sectors/"));
        for (const { record } of listSectors()) {
          const { seen, lost } = await countSeals(page, record.seal);
          expect({ seal: record.seal, lost }).toEqual({ seal: record.seal, lost: 0 });
          expect(seen).toBeGreaterThan(0);
        }
      });
    }
  });
}
