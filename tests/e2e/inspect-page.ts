import type { Page } from "@playwright/test";

export type PageState = {
  lang: string;
  title: string;
  headings: string[];
  /** Sections of which nothing but headings is left. */
  emptySections: string[];
  /** All that is read or heard: what is shown, what opens, names and descriptions. */
  words: string;
};

/** Collected inside the page, so that it works without the page's scripts. */
function collect(): PageState {
  const textOf = (elements: Iterable<Element>) => [...elements].map((element) => element.textContent);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attributes = ["aria-label", "alt", "title", "content"];

  const isEmpty = (section: Element) => {
    const copy = document.createElement("div");
    copy.innerHTML = section.innerHTML;
    copy.querySelectorAll("h1, h2, h3, h4").forEach((heading) => heading.remove());
    return copy.textContent.trim() === "" && copy.querySelector("svg") === null;
  };
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: textOf(document.querySelectorAll("h1")),
    emptySections: all("section")
      .filter(isEmpty)
      .map((section) => `section "${section.id || section.textContent.trim()}" is empty`),
    words: [
      document.title,
      document.body.innerText,
      ...textOf(all("[popover], svg text, svg title, svg desc")),
      ...all(attributes.map((name) => `[${name}]`).join()).flatMap((element) =>
        attributes.map((name) => element.getAttribute(name) ?? ""),
      ),
    ].join("\n"),
  };
}

/** What a page says about itself, read from the page as it is shown. */
export function inspectPage(page: Page): Promise<PageState> {
  return page.evaluate(collect);
}
