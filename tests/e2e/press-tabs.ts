// Presses of Tab in a row, each stop looked at inside the browser: a question after each press would take
// ten times as long, and there are tens of thousands of stops.
import type { Locator, Page } from "@playwright/test";
import { focusFault } from "./find-focus-fault";

type Walk = {
  stops: number;
  faults: string[];
  /** Whether the target has been reached; without a target, whether the focus has left the page or come round. */
  isOver: boolean;
};

declare global {
  interface Window {
    focusFault: typeof focusFault;
    walk?: Walk & { hasBegun: boolean; first?: Element | null; target: Element | null };
    noteTab?: (event: KeyboardEvent) => void;
  }
}

/** Looks at the stop on which the focus is when Tab is pressed, in frames too; what comes after the end is held. */
function listen() {
  const note = (event: KeyboardEvent) => {
    if (event.key === "Tab") window.top?.noteTab?.(event);
  };
  window.addEventListener("keydown", note, { capture: true });
  if (window !== window.top) return;

  window.noteTab = (event) => {
    const { walk } = window;
    if (walk === undefined) return;
    const isOnNothing = document.activeElement === document.body;
    // Behind the last stop the browser's own window takes the focus, and now and then the next press too.
    const hasComeRound = walk.target === null && walk.first === document.activeElement;
    walk.isOver ||= hasComeRound;
    if (!walk.isOver && walk.hasBegun && !isOnNothing) {
      walk.stops += 1;
      walk.first ??= document.activeElement;
      const fault = window.focusFault();
      if (fault !== undefined) walk.faults.push(`stop ${walk.stops}: ${fault}`);
    }
    if (walk.hasBegun && walk.target === null) walk.isOver ||= isOnNothing && walk.stops > 0;
    if (walk.target !== null) walk.isOver ||= document.activeElement === walk.target && walk.hasBegun;
    walk.hasBegun = true;
    if (!walk.isOver) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}

const prepared = new WeakSet<Page>();

async function prepare(page: Page): Promise<void> {
  if (prepared.has(page)) return;
  prepared.add(page);
  const script = `window.focusFault = ${focusFault.toString()}; (${listen.toString()})();`;
  await page.addInitScript({ content: script });
  await Promise.all(page.frames().map((frame) => frame.evaluate(script)));
}

/** Begins to look, from where the focus is now, which counts as no stop. */
export async function beginWalk(page: Page, target?: Locator): Promise<void> {
  await prepare(page);
  const begin = (element: Element | null) => {
    window.walk = { stops: 0, faults: [], isOver: false, hasBegun: false, target: element };
  };
  await (target === undefined ? page.evaluate(begin, null) : target.evaluate(begin));
}

/** Holds Tab down for a number of stops; what was seen since the walk began. */
export async function pressTabs(page: Page, times: number): Promise<Walk> {
  // One press more than stops: each press looks at the stop of the one before.
  await Promise.all(Array.from({ length: times + 1 }, () => page.keyboard.down("Tab")));
  await page.keyboard.up("Tab");
  const walk = await page.evaluate(() => window.walk);
  if (walk === undefined) throw new Error(`${page.url()} was left while Tab was pressed`);
  return {
    stops: walk.stops,
    faults: walk.faults.map((fault) => `${page.url()} ${fault}`),
    isOver: walk.isOver,
  };
}
