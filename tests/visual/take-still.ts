import { expect, type Page } from "@playwright/test";

/**
 * The head of the page once it holds still: every face has come, and two pictures in a row are the same.
 *
 * A face of ours that comes late is left to the next page (app/styles/fonts.css); here it is waited for, so
 * that pictures do not depend on how busy the machine is.
 */
export async function takeStill(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty("font-display", "block");
    }
    await document.fonts.ready;
  });
  let still: Buffer = Buffer.alloc(0);
  await expect(async () => {
    const next = await page.screenshot({ type: "jpeg", quality: 50, animations: "disabled" });
    const isStill = next.equals(still);
    still = next;
    expect(isStill, "the page holds still").toBe(true);
  }).toPass({ intervals: [0, 50, 100], timeout: 10_000 });
  return still;
}
