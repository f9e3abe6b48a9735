// What a first view loads of fonts, weighed as the browser fetches them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "@/i18n/routing";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

const kibibyte = 1024;
const limits: Record<Locale, number> = { en: 80 * kibibyte, zh: 130 * kibibyte };
const paths = [
  "/",
  "/zones/",
  "/zones/tianzhu/",
  "/plan/",
  "/plan/tasks/urgent-import-green-channel/",
  "/glossary/",
  "/discrepancies/area-28-5/",
];

for (const locale of locales) {
  test(`a first view in ${locale} keeps to its budget of fonts`, async ({ page }) => {
    for (const path of paths) {
      const fonts = new Set<string>();
      page.on("request", (request) => {
        if (request.resourceType() === "font") fonts.add(new URL(request.url()).pathname);
      });
      await page.goto(hrefOf(locale, path), { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      const bytes = [...fonts].reduce((sum, file) => sum + readFileSync(join("out", file)).byteLength, 0);
      expect(fonts.size, `${path} loads its fonts`).toBeGreaterThan(1);
      expect(bytes, `${path} loads ${[...fonts].join(", ")}`).toBeLessThanOrEqual(limits[locale]);
      page.removeAllListeners("request");
    }
  });
}
