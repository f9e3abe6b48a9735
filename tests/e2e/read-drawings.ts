import type { Page } from "@playwright/test";

/** The words of a drawing that is shown: how many labels have English, how many Chinese, and which lie on each other. */
export type DrawingWords = { english: number; chinese: number; collisions: string[] };

/** All drawings with words in the main part of a page; seals of one character count neither way. */
export async function readDrawings(page: Page): Promise<DrawingWords[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    return [...document.querySelectorAll("main svg")].filter(isShown).flatMap((drawing) => {
      const texts = [...drawing.querySelectorAll("text")]
        .filter(isShown)
        .map((element) => ({ words: element.textContent.trim(), box: element.getBoundingClientRect() }))
        .filter(({ words }) => words.length > 1);
      const collisions = texts.flatMap((first, index) =>
        texts.slice(index + 1).flatMap((second) => {
          const [a, b] = [first.box, second.box];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // Boxes of lines below each other touch, for they hold room for accents.
          const isOver = across > 2 && down > 0.45 * Math.min(a.height, b.height);
          return isOver ? [`${first.words} / ${second.words}`] : [];
        }),
      );
      const english = texts.filter(({ words }) => /[A-Za-z]{3}/.test(words)).length;
      const chinese = texts.filter(({ words }) => /\p{Script=Han}/u.test(words)).length;
      return texts.length > 3 ? [{ english, chinese, collisions }] : [];
    });
  });
}
