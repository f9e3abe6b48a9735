/** The languages in which the site is written. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/**
 * The reading modes: the first part of every address. A mode is a language, or
 * both side by side; everything after it is the same path and the same fragment.
 */
export const allModes = [...locales, "en-zh"] as const;
export type Mode = (typeof allModes)[number];

/**
 * The modes that Next exports. The pages of `en-zh` are woven from the other two when the export is
 * there (lib/pair), so they have no route of their own.
 */
export const modes: readonly Mode[] = locales;

/** Whether the word is a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Whether an address may begin with the word, whichever stage of the build makes the page. */
export function isAnyMode(value: string | undefined): value is Mode {
  return allModes.some((mode) => mode === value);
}

/** Whether the word is a mode that Next exports. */
export function isMode(value: string | undefined): value is Mode {
  return modes.some((mode) => mode === value);
}

/** The language of titles, menus and labels in a mode. */
export function localeOf(mode: Mode): Locale {
  return mode === "en-zh" ? "en" : mode;
}

/** The other language: the one the switch offers. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}

/** The BCP 47 tag for `lang` and `hreflang`. */
export function langTag(locale: Locale): string {
  return locale === "zh" ? "zh-Hans" : "en";
}
