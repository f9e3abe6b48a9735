import { langTag, otherLocale, type Locale } from "@/i18n/routing";

export type Run = { text: string; lang: string | undefined };

// Han with the signs and digits that stand between Han characters: 国函〔2023〕130号.
const hanRun = /\p{Script=Han}(?:[\p{Script=Han}0-9〔〕《》（）、，。：；·“”]*[\p{Script=Han}〕》）])?/gu;
// Latin words with what may stand between them; a single letter, such as N, is no language.
const latinRun = /[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9.,'’&()\/ -]*[A-Za-zÀ-ÿ)]/gu;

/** Splits a text where its language changes, so that each foreign run can carry its `lang`. */
export function languageRuns(text: string, locale: Locale): Run[] {
  const runs: Run[] = [];
  let last = 0;
  for (const match of text.matchAll(locale === "en" ? hanRun : latinRun)) {
    if (match.index > last) runs.push({ text: text.slice(last, match.index), lang: undefined });
    runs.push({ text: match[0], lang: langTag(otherLocale(locale)) });
    last = match.index + match[0].length;
  }
  if (last < text.length) runs.push({ text: text.slice(last), lang: undefined });
  return runs;
}
