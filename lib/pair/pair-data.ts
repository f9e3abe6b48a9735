import { textOf, type HtmlElement } from "@/lib/finish/html-tree";
import { textNode } from "./pair-nodes";

function pairValues(en: unknown, zh: unknown): unknown {
  if (typeof en === "string" && typeof zh === "string") return en === zh ? en : [en, zh];
  if (Array.isArray(en) && Array.isArray(zh)) return en.map((item, index) => pairValues(item, zh[index]));
  if (typeof en === "object" && typeof zh === "object" && en !== null && zh !== null) {
    const others = new Map(Object.entries(zh));
    return Object.fromEntries(
      Object.entries(en).map(([key, value]) => [key, pairValues(value, others.get(key))]),
    );
  }
  return en;
}

/** schema.org data of both languages: what differs is given in both, as the vocabulary allows. */
export function pairData(en: HtmlElement, zh: HtmlElement): void {
  const data = pairValues(JSON.parse(textOf(en)), JSON.parse(textOf(zh)));
  const text = textNode(JSON.stringify(data).replace(/</g, "\\u003c"));
  text.parentNode = en;
  en.childNodes = [text];
}
