import { attributeOf, elementsOf, textOf, type HtmlDocument, type HtmlElement } from "./html-tree";
import type { PageProblem } from "./page-problem";

const linkAttributes = ["href", "src", "action", "formaction", "data"];

/** The opening tag with its id or class, enough to find the element in the source. */
function describe(element: HtmlElement): string {
  const mark = ["id", "class"].flatMap((name) => {
    const value = attributeOf(element, name);
    return value ? [` ${name}="${value.slice(0, 40)}"`] : [];
  })[0];
  return `<${element.tagName}${mark ?? ""}>`;
}

function checkElement(element: HtmlElement): Omit<PageProblem, "file">[] {
  const found: Omit<PageProblem, "file">[] = [];
  const isData = attributeOf(element, "type") === "application/ld+json";
  if (element.tagName === "script" && !isData && attributeOf(element, "src") === undefined) {
    const start = textOf(element).trim().slice(0, 40);
    found.push({ message: `inline script "${start}"`, fix: "move it into components/site/enhance" });
  }
  if (element.tagName === "style") {
    found.push({ message: "style element", fix: "move its rules into a style sheet" });
  }
  for (const { name, value } of element.attrs) {
    if (name === "style") {
      found.push({
        message: `style attribute on ${describe(element)}: ${value.slice(0, 60)}`,
        fix: "use a class, or a presentation attribute in SVG",
      });
    }
    if (/^on[a-z]/.test(name)) {
      found.push({
        message: `${name} attribute on ${describe(element)}`,
        fix: "find the element by a data attribute in components/site/enhance",
      });
    }
    // Browsers pass over blanks and line feeds in a scheme, and so does URL.
    const scheme = linkAttributes.includes(name) && URL.canParse(value) ? new URL(value).protocol : undefined;
    if (scheme === "javascript:") {
      found.push({ message: `javascript: address on ${describe(element)}`, fix: "use a button" });
    }
  }
  return found;
}

/** What the strict content security policy would refuse: code and style inside the page. */
export function checkMarkup(document: HtmlDocument, file: string): PageProblem[] {
  return elementsOf(document).flatMap((element) =>
    checkElement(element).map((problem) => ({ file, ...problem })),
  );
}
