type Options = { class?: string; href?: string; lang?: string; type?: string };

/** An element with text and elements in it. Text is never read as markup. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  options: Options = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(options)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
