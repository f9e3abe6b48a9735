// A page of each kind in every state that readers bring: colours, widths, spacing, larger letters, less
// motion. It is opened once and looked at in all of them, because opening takes as long as looking.
import type { Page } from "@playwright/test";
import { allModes, type Mode } from "@/i18n/routing";
import { findCutText } from "./find-cut-text";
import { findOverflow } from "./find-overflow";
import { listMotions } from "./list-motions";
import { expect, test } from "./page-fixture";
import { everyKind } from "./page-kinds";
import { axeInStates } from "./run-axe";
import { letters, wearStyle, widerSpacing } from "./wear-style";

const [light, dark] = [{ colorScheme: "light" }, { colorScheme: "dark" }] as const;
const forced = { forcedColors: "active" } as const;
const wider = { name: "wider spacing", style: widerSpacing };
const larger = (size: string) => ({ name: `letters of ${size}`, style: letters(size) });

const none = { en: [], zh: [], "en-zh": [] };

type Window = {
  width: number;
  height: number;
  /** The modes that are looked at in it; all where none are named. */
  modes?: readonly Mode[];
  colours: Record<Mode, readonly { colorScheme: "light" | "dark"; forcedColors?: "active" }[]>;
  styles: readonly { name: string; style: string }[];
};

/**
 * In each window: the colours in which axe looks, and the styles under which nothing may be lost. Pages in
 * Chinese, and with both languages, have the elements and colours of those in English: there fewer are enough.
 */
const windows: readonly Window[] = [
  {
    width: 1280,
    height: 800,
    colours: {
      en: [light, dark, { ...light, ...forced }],
      zh: [dark],
      "en-zh": [light, { ...dark, ...forced }],
    },
    styles: [wider, larger("200%")],
  },
  // As at 400 % on a desk of 1280 × 1024 pixels.
  {
    width: 320,
    height: 256,
    colours: { en: [light, dark, { ...dark, ...forced }], zh: [light], "en-zh": [dark] },
    styles: [wider],
  },
  // Both languages stand here as in the narrower window.
  { width: 390, height: 844, modes: ["en", "zh"], colours: none, styles: [wider, larger("130%")] },
  { width: 768, height: 800, colours: none, styles: [] },
  { width: 1440, height: 800, colours: none, styles: [] },
];

// Without motion, so that no colour is looked at on its way to another.
const plain = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
const findLoss = async (page: Page) => [...(await findOverflow(page)), ...(await findCutText(page))];
const named = (name: string, faults: string[]) => faults.map((fault) => `${name}: ${fault}`);

async function lookInEveryState(page: Page, mode: Mode): Promise<string[]> {
  await page.emulateMedia(plain);
  const faults = named(`${page.url()} moves`, await listMotions(page));
  const axe = axeInStates(page);
  const looked = windows.filter(({ modes = allModes }) => modes.includes(mode));
  for (const { width, height, colours, styles } of looked) {
    await page.setViewportSize({ width, height });
    faults.push(...named(`${width} pixels`, await findLoss(page)));
    for (const colour of colours[mode]) {
      await page.emulateMedia({ ...plain, ...colour });
      const found = await axe();
      faults.push(...named(`${width} pixels, ${Object.values(colour).join(" ")}`, found));
    }
    await page.emulateMedia(plain);
    for (const { name, style } of styles) {
      await wearStyle(page, style);
      faults.push(...named(`${page.url()} ${width} pixels, ${name}`, await findLoss(page)));
    }
    await wearStyle(page, "");
  }
  return faults;
}

/** Shares of the kinds, so that workers can divide them. */
const shares = 6;

for (const mode of allModes) {
  for (let share = 0; share < shares; share += 1) {
    const name = `${mode}, share ${share + 1} of ${shares}`;

    test(`every kind of page is accessible in all colours and windows, and loses nothing: ${name}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const faults: string[] = [];
      for (const href of everyKind(mode).filter((_, index) => index % shares === share)) {
        await page.goto(href);
        faults.push(...(await lookInEveryState(page, mode)));
      }
      expect(faults).toEqual([]);
    });
  }
}
