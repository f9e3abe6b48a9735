import { attributeOf, elementsOf, parseHtml, type HtmlElement, type HtmlNode } from "@/lib/finish/html-tree";
import { readBuilt } from "@/tests/site/built-site";

/** A passage of a built page: where it stands, its words, the terms that it marks. */
export type Passage = { page: string; place: string; text: string; marks: string[] };

/** What a reader sees, without marks of notes, badges and notes that open on the spot. */
function seenText(node: HtmlNode): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  if ("attrs" in node) {
    const isLeftOut =
      attributeOf(node, "popover") !== undefined ||
      / (?:mark|badge) /.test(` ${attributeOf(node, "class") ?? ""} `);
    if (isLeftOut) return "";
  }
  return node.childNodes.map(seenText).join("");
}

const marksIn = (element: HtmlElement) =>
  elementsOf(element).flatMap((child) => {
    const target = attributeOf(child, "class") === "term" ? attributeOf(child, "popovertarget") : undefined;
    return target === undefined ? [] : [target.replace(/^term-/, "")];
  });

/** Sentences, entries of the timeline, what sources say in a disagreement, definitions. */
export function passagesOf(file: string, path: string): Passage[] {
  const isTimeline = path === "/timeline/";
  return elementsOf(parseHtml(readBuilt(file))).flatMap((element) => {
    const id = attributeOf(element, "id") ?? "";
    const isEvent =
      isTimeline &&
      element.tagName === "li" &&
      elementsOf(element).some(({ tagName, parentNode }) => tagName === "h3" && parentNode === element);
    if (!isEvent && !/^(?:.+-s\d+|says-\d+|definition-1)$/.test(id)) return [];
    const page = isEvent ? `${path}#${id}` : path;
    // Name and words of an event, not its date and zones; of a version, not its publisher.
    const parts = isEvent
      ? elementsOf(element).filter(
          ({ tagName, parentNode }) => tagName === "h3" || (tagName === "p" && parentNode !== element),
        )
      : id.startsWith("says-")
        ? elementsOf(element)
            .filter(({ tagName }) => tagName === "p")
            .slice(1)
        : [element];
    return parts.map((part) => ({
      page,
      place: isEvent ? page : `${path}#${id.replace(/^definition-1$/, "definition")}`,
      text: seenText(part),
      marks: marksIn(part),
    }));
  });
}
