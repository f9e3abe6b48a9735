// What a first view loads of fonts, weighed as the browser fetches them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "@/i18n/routing";
import { readDisplayCharacters, songParts } from "@/lib/fonts/display-characters";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

const kibibyte = 1024;
/** Most bytes of fonts in a first view; pages of tasks and documents have titles of their own. */
const limitOf = (locale: Locale, path: string) =>
  (locale === "en" ? 48 : /^\/plan\/tasks\/./.test(path) ? 120 : 88) * kibibyte;
const paths = [
  "/",
  "/zones/",
  "/zones/tianzhu/",
  "/plan/",
  "/plan/tasks/urgent-import-green-channel/",
  "/glossary/",
  "/discrepancies/area-28-5/",
];

/** Text in the Chinese display face, with the families that its element may take. */
const readSong = (): { families: string; text: string }[] =>
  [...document.querySelectorAll("body *")].flatMap((element) => {
    const families = getComputedStyle(element).fontFamily;
    const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : "")).join("");
    return families.includes("Jingwei Song") && text.trim() !== "" ? [{ families, text }] : [];
  });

for (const locale of locales) {
  for (const width of [412, 1280]) {
    test(`a first view in ${locale} at ${width} px keeps to its budget of fonts`, async ({ browser }) => {
      for (const path of paths) {
        // A browser that holds a font already asks for it again, needed or not.
        const page = await browser.newPage({ viewport: { width, height: 820 } });
        const fonts = new Set<string>();
        page.on("request", (request) => {
          if (request.resourceType() === "font") fonts.add(new URL(request.url()).pathname);
        });
        await page.goto(hrefOf(locale, path), { waitUntil: "networkidle" });
        await page.evaluate(() => document.fonts.ready);
        const bytes = [...fonts].reduce((sum, file) => sum + readFileSync(join("out", file)).byteLength, 0);
        expect(fonts.size, `${path} loads its fonts`).toBeGreaterThan(1);
        expect(bytes, `${path} loads ${[...fonts].join(", ")}`).toBeLessThanOrEqual(limitOf(locale, path));
        await page.close();
      }
    });
  }

  test(`no heading in ${locale} lacks the part of the Chinese face that has its characters`, async ({
    page,
  }) => {
    const characters = readDisplayCharacters(process.cwd());
    let found = 0;
    for (const path of paths) {
      await page.goto(hrefOf(locale, path));
      for (const { families, text } of await page.evaluate(readSong)) {
        const part = songParts.findLast((each) => [...text].some((one) => characters[each].has(one)));
        if (part === undefined) continue;
        found += 1;
        const family = { core: "Jingwei Song", text: "Jingwei Song Text", titles: "Jingwei Song Titles" }[
          part
        ];
        expect(families, `${path}: ${text}`).toContain(`"${family}"`);
      }
    }
    expect(found).toBeGreaterThan(10);
  });
}
