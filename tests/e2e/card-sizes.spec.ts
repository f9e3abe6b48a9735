// Cards fill the frames that the code of the site gives them: nothing is cut, scrolls or moves.
import { expect, type Page } from "@playwright/test";
import { listEmbedItems } from "@/lib/content/embed-items";
import { embedAddressOf, embedModes } from "@/lib/site/embed-address";
import { readBuilt } from "@/tests/site/built-site";
import { oembedSchema } from "@/tests/unit/embed/oembed-schema";
import { test } from "./other-site";
import { readCodes, shown } from "./shown-cards";

declare global {
  interface Window {
    /** When something was moved, in the page and in each frame. */
    moved?: number[];
  }
}

const widths = [280, 480, 800];

/** Waits until every frame has its card, and says what scrolls or has moved. */
async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, [kind]] of shown.entries()) {
    const place = page.locator("iframe").nth(index);
    await place.scrollIntoViewIfNeeded();
    await expect(place.contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
    const frame = await (await place.elementHandle())?.contentFrame();
    const state = await frame?.evaluate(async () => {
      const findPaint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
      while (findPaint() === undefined) await new Promise(requestAnimationFrame);
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      // What moves before anything is painted, nobody sees.
      const moved = window.moved?.filter((time) => time > (findPaint() ?? 0));
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return { moved, aside: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
    });
    if (state?.aside !== 0 || state.down !== 0 || state.moved?.length !== 0)
      faults.push(`${kind}: ${JSON.stringify(state)}`);
  }
  return faults;
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    window.moved = moved;
    new PerformanceObserver((list) => {
      moved.push(...list.getEntries().map(({ startTime }) => startTime));
    }).observe({ type: "layout-shift", buffered: true });
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("cards of each kind fit their frames, whole and still", async ({
      page,
      request,
      baseURL,
      complaints,
      showElsewhere,
    }) => {
      const codes = await readCodes(request, new URL(baseURL ?? "").origin);
      for (const width of widths) {
        await showElsewhere(codes.map((code) => `<div style="width:${width}px">${code}</div>`).join(""));
        expect(await findFaults(page), `${width} pixels wide`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });
}

test("the height in the code is enough for every card at every width, and little more", async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const mode of embedModes) {
    const cards = listEmbedItems().map(({ kind, slug }) => {
      const folder = `embed/${mode}/${kind}/${slug}/`;
      const { height } = oembedSchema.parse(JSON.parse(readBuilt(`${folder}oembed.json`)));
      return {
        folder,
        height,
        body: /<body>(.*)<\/body>/s.exec(readBuilt(`${folder}index.html`))?.[1] ?? "",
      };
    });
    await page.goto(embedAddressOf("zone", "tianzhu", mode));
    const measured = await page.evaluate(
      ({ bodies, widths }) => {
        document.body.innerHTML = bodies.join("");
        const mains = [...document.querySelectorAll("main")];
        for (const main of mains) main.style.minHeight = "0";
        return widths.map((width) => {
          document.body.style.width = `${width}px`;
          return mains.map((main) => main.getBoundingClientRect().height);
        });
      },
      { bodies: cards.map(({ body }) => body), widths: [...widths, 340, 400, 600, 700] },
    );
    for (const [index, { folder, height }] of cards.entries()) {
      const needed = measured.map((heights) => Math.ceil(heights[index] ?? Infinity));
      if (Math.max(...needed) > height) faults.push(`${folder}: ${height} for ${needed.join()}`);
      if (Math.min(...needed) < height * 0.7) faults.push(`${folder}: gapes, ${height} for ${needed.join()}`);
    }
  }
  expect(faults).toEqual([]);
});
