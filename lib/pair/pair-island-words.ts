/** The words of the interactive map: its tools are made by a script, which no page has woven. */
import { attributeOf, setAttribute, type HtmlElement } from "@/lib/finish/html-tree";

const attribute = "data-map-words";

/** A language, and how parts are put together that are in both languages already. */
const kept = ["locale", "placeOfKind"];

function joinWords(en: unknown, zh: unknown): unknown {
  if (typeof en === "string" && typeof zh === "string") return en === zh ? en : `${en} · ${zh}`;
  if (typeof en !== "object" || typeof zh !== "object" || en === null || zh === null) return en;
  const others = new Map(Object.entries(zh));
  return Object.fromEntries(
    Object.entries(en).map(([key, value]) => [
      key,
      kept.includes(key) ? value : joinWords(value, others.get(key)),
    ]),
  );
}

/** Lets the tools of the map speak both languages, one after the other. */
export function pairIslandWords(en: HtmlElement, zh: HtmlElement): void {
  const [words, others] = [attributeOf(en, attribute), attributeOf(zh, attribute)];
  if (words === undefined || others === undefined) return;
  setAttribute(en, attribute, JSON.stringify(joinWords(JSON.parse(words), JSON.parse(others))));
}
