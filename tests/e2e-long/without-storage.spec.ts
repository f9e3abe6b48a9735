// A browser whose owner forbids every site to keep anything.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { allModes, localeOf } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { chromiumOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, readLines, test, watchScripts } from "@/tests/e2e/loss-fixture";
import { pageKinds } from "@/tests/e2e/page-kinds";

/** The setting "block all cookies", which takes all other storage with it. */
const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };

/** A browser with a profile of its own in which the setting is made. */
async function openBlocked(profile: string, baseURL = ""): Promise<BrowserContext> {
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(blocked));
  return chromium.launchPersistentContext(profile, {
    baseURL,
    viewport: { width: 1280, height: 720 },
    ...chromiumOptions,
  });
}

for (const mode of allModes) {
  test(`every kind of page says the same where the browser keeps nothing, in ${mode}`, async ({
    baseURL,
    readWhole,
  }, testInfo) => {
    test.setTimeout(240_000);
    const whole = await readWhole(mode);
    const context = await openBlocked(testInfo.outputPath("profile"), baseURL);
    const listFaults = watchScripts(context);
    const page = await context.newPage();
    for (const [href, lines] of whole) expect(await readLines(page, href), href).toEqual(lines);
    for (const store of ["localStorage", "sessionStorage"]) {
      await expect(
        page.evaluate((name) => Reflect.get(window, name), store),
        store,
      ).rejects.toThrow(/denied/i);
    }
    expect(await context.cookies()).toEqual([]);

    await page.goto(hrefOf(mode, pageKinds.home));
    const theme = page.getByRole("combobox", { name: wordsOf(localeOf(mode))("Theme.label") });
    await theme.selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await context.close();
    expect(listFaults()).toEqual([]);
  });
}
