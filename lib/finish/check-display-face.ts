import type { DisplayCharacters } from "@/lib/fonts/display-characters";
import { isDisplayHan } from "@/lib/fonts/heading-characters";
import { attributeOf, elementsOf, textOf, type HtmlDocument, type HtmlElement } from "./html-tree";
import type { PageProblem } from "./page-problem";

const classesOf = (element: HtmlElement) => (attributeOf(element, "class") ?? "").split(/\s+/);

const displayClasses = new Set(["font-song", "font-display", "key-figure"]);
const displayLists = new Set(["milestones", "card-name"]);

function isWithin(element: HtmlElement, classes: ReadonlySet<string>): boolean {
  const { parentNode } = element;
  if (parentNode === null || !("attrs" in parentNode)) return false;
  return classesOf(parentNode).some((name) => classes.has(name)) || isWithin(parentNode, classes);
}

/** Elements set in the display face: headings of the text, seals, names in figures, large figures and dates. */
function isDisplay(element: HtmlElement): boolean {
  if (classesOf(element).includes("plain-title")) return false;
  return (
    ["h1", "h2"].includes(element.tagName) ||
    classesOf(element).some((name) => displayClasses.has(name)) ||
    (element.tagName === "b" && isWithin(element, displayLists))
  );
}

/** What a page sets in the display face. The footer's headings are small and in the text face. */
export function listDisplayed(document: HtmlDocument): HtmlElement[] {
  const elements = elementsOf(document);
  const footer = new Set(elements.filter(({ tagName }) => tagName === "footer").flatMap(elementsOf));
  return elements.filter((element) => isDisplay(element) && !footer.has(element));
}

/**
 * Chinese characters that a heading shows and the display face lacks. A heading
 * in two faces is the worst visible fault of this design, so it stops the build.
 */
export function checkDisplayFace(
  document: HtmlDocument,
  file: string,
  characters: DisplayCharacters,
): PageProblem[] {
  const html = elementsOf(document).find(({ tagName }) => tagName === "html");
  const isChinese = html !== undefined && attributeOf(html, "lang")?.startsWith("zh");
  return listDisplayed(document).flatMap((element) => {
    // English pages show Chinese names in figures; their headings set Chinese in the text face where the subset ends.
    if (!isChinese && !classesOf(element).includes("font-song")) return [];
    const missing = [...new Set(textOf(element))].filter(
      (character) =>
        isDisplayHan(character) && !Object.values(characters).some((part) => part.has(character)),
    );
    if (missing.length === 0) return [];
    return [
      {
        file,
        message: `the Chinese display face lacks ${missing.join(" ")} in "${textOf(element).slice(0, 40)}"`,
        fix: "let lib/fonts/heading-characters.ts collect the text, or set it in another face",
      },
    ];
  });
}
