/** Selected words as they go into an article: line breaks only where the page has paragraphs. */
export function cleanSelection(text: string): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/ *\n\s*/g, "\n")
    .trim();
}

/** The day of an ISO date in words: 22 November 2026, 2026年11月22日. */
export function dayInWords(iso: string, lang: string): string {
  const locale = lang.startsWith("zh") ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
}
