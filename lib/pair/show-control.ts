import { parseFragment } from "parse5";
import { langTag, locales, type Locale } from "@/i18n/routing";
import { elementsOf, prependNode, removeNode, type HtmlDocument } from "@/lib/finish/html-tree";

/** The words of the control in both languages; the names of the languages are not translated. */
export type ShowWords = Record<Locale, { show: string; both: string }>;

const inBoth = (words: ShowWords, key: "show" | "both") =>
  locales
    .map((locale) => `<span class="${locale}" lang="${langTag(locale)}">${words[locale][key]}</span>`)
    .join(" ");

const option = (value: string, label: string, isChosen = false) =>
  `<label><input type="radio" name="show" value="${value}"${isChosen ? " checked" : ""}><span>${label}</span></label>`;

/**
 * Puts the choice of languages at the head of the text: both, only English or only Chinese. It works
 * by style sheet alone (app/styles/pair.css), which takes the hidden language from assistive
 * technology as well. The page is not made by Next, so neither is this.
 */
export function addShowControl(document: HtmlDocument, words: ShowWords): void {
  const main = elementsOf(document).find(({ tagName }) => tagName === "main");
  if (main === undefined) return;
  const { childNodes } = parseFragment(
    `<fieldset class="show-languages no-print"><legend>${inBoth(words, "show")}</legend>` +
      option("both", inBoth(words, "both"), true) +
      option("en", `<span lang="en">English</span>`) +
      option("zh", `<span lang="zh-Hans">中文</span>`) +
      `</fieldset>`,
  );
  const [fieldset] = childNodes;
  if (fieldset === undefined) return;
  removeNode(fieldset);
  prependNode(main, fieldset);
}
