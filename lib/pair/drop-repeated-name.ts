import { defaultTreeAdapter } from "parse5";
import { langTag, type Locale } from "@/i18n/routing";
import { attributeOf, childElements, type HtmlElement } from "@/lib/finish/html-tree";
import { hasOwnText, plainText } from "./pair-nodes";

/** The one child in the other language, such as the Chinese name below an English title. One with an id is a passage. */
function findOther(element: HtmlElement, locale: Locale): HtmlElement | undefined {
  const found = childElements(element).filter(
    (child) =>
      attributeOf(child, "lang") === langTag(locale) &&
      attributeOf(child, "id") === undefined &&
      attributeOf(child, "data-switch-mode") === undefined,
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * A page in one language adds the name in the other one to many titles. Where both languages stand
 * together anyway that would say it twice.
 */
export function dropRepeatedName(en: HtmlElement, zh: HtmlElement): void {
  const [inChinese, inEnglish] = [findOther(en, "zh"), findOther(zh, "en")];
  if (inChinese === undefined || inEnglish === undefined) return;
  const rest = (element: HtmlElement, other: HtmlElement) =>
    plainText(element.childNodes.filter((node) => node !== other));
  const isRepeated = (whole: string, name: string) =>
    hasOwnText(en) || hasOwnText(zh) ? whole === name : whole.includes(name);
  if (
    isRepeated(rest(zh, inEnglish), plainText([inChinese])) &&
    isRepeated(rest(en, inChinese), plainText([inEnglish]))
  ) {
    defaultTreeAdapter.detachNode(inChinese);
    defaultTreeAdapter.detachNode(inEnglish);
  }
}
