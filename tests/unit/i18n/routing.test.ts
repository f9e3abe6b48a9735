import { expect, test } from "vitest";
import { isLocale, isMode, langTag, localeOf, locales, modes, otherLocale } from "@/i18n/routing";

test.each(["en", "zh"])("%s is a language and a reading mode", (word) => {
  expect([isLocale(word), isMode(word)]).toEqual([true, true]);
});

test.each(["de", "EN", "en-GB", "zh-Hans", "en-zh", "", undefined])("%s is neither", (word) => {
  expect([isLocale(word), isMode(word)]).toEqual([false, false]);
});

test("each language has its tag, and the other one across from it", () => {
  expect(locales.map(langTag)).toEqual(["en", "zh-Hans"]);
  expect(locales.map(otherLocale)).toEqual(["zh", "en"]);
  for (const locale of locales) expect(otherLocale(otherLocale(locale))).toBe(locale);
});

test("every mode has a language for its menus", () => {
  for (const mode of modes) expect(isLocale(localeOf(mode))).toBe(true);
});
