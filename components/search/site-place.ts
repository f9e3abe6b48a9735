import { isLocale, type Locale } from "@/i18n/routing";

/** Where this copy of the site stands, and in which mode and language it is being read. */
export type SitePlace = { root: URL; mode: string; language: Locale };

/**
 * Found from the address of the running script, which lies in `assets/` of the site: a copy works under
 * any path, and from a folder. Call it while the script is being read.
 */
export function findPlace(): SitePlace {
  const { currentScript } = document;
  const source = currentScript instanceof HTMLScriptElement ? currentScript.src : location.href;
  const root = new URL("../", source);
  const mode = location.pathname.slice(root.pathname.length).split("/")[0] ?? "en";
  return { root, mode, language: isLocale(mode) ? mode : "en" };
}

/** The mode in which pages of a language are opened: side by side holds both. */
export function modeFor({ mode }: SitePlace, language: Locale): string {
  return mode === "en-zh" ? mode : language;
}

/** The address of a page in a mode: `/zones/tianzhu/#areas`. In a folder a page is a file. */
export function addressOf({ root }: SitePlace, mode: string, path: string): string {
  const [pathname = "/", fragment] = path.split("#");
  const file = root.protocol === "file:" ? "index.html" : "";
  return new URL(`${mode}${pathname}${file}${fragment === undefined ? "" : `#${fragment}`}`, root).href;
}
