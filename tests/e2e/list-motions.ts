import type { Page } from "@playwright/test";

/** What would move by style sheet: each property that changes over time, with its element. */
export function listMotions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isTimed = (durations: string) => durations.split(",").some((each) => parseFloat(each) > 0);
    return [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const name = `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
        return [
          ...(isTimed(style.transitionDuration) ? [`${name} ${style.transitionProperty}`] : []),
          ...(style.animationName === "none" ? [] : [`${name} ${style.animationName}`]),
          ...(style.scrollBehavior === "smooth" ? [`${name} scrolls smoothly`] : []),
        ];
      }),
    );
  });
}
