// A browser whose owner forbids every site to keep anything.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { allModes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { findChromium } from "@/scripts/setup/find-chromium.mjs";
import { expect, test } from "@/tests/e2e/page-fixture";
import { everyKind, pageKinds } from "@/tests/e2e/page-kinds";
import { watchContext } from "@/tests/e2e/watch-context";

/** The setting "block all cookies", which takes the storage with it. */
const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };

test("every kind of page works where the browser keeps nothing", async ({ baseURL }, testInfo) => {
  test.setTimeout(120_000);
  const profile = testInfo.outputPath("profile");
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(blocked));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const listFaults = watchContext(context, new URL(baseURL ?? "").origin);
  const page = await context.newPage();

  await page.goto(hrefOf("en", pageKinds.home));
  const asked = page.evaluate(() => localStorage.length);
  await expect(asked, "the browser refuses to store").rejects.toThrow(/denied/i);
  for (const mode of allModes) {
    for (const href of everyKind(mode)) {
      const response = await page.goto(href);
      expect(response?.headers()["set-cookie"], href).toBeUndefined();
      await expect(page.getByRole("heading", { level: 1 }).first(), href).toBeVisible();
    }
  }
  await page.goto(hrefOf("en", pageKinds.home));
  await page.getByRole("combobox", { name: wordsOf("en")("Theme.label") }).selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await context.cookies()).toEqual([]);
  await context.close();
  expect(listFaults()).toEqual([]);
});
