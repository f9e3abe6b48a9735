import type { Page } from "@playwright/test";

/** WCAG 1.4.12: what readers may set for themselves without losing anything. */
export const widerSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Letters of another size, as a browser's settings make them. */
export const letters = (size: string) => `html { font-size: ${size}; }`;

/** Gives the page shown the style of a reader in the place of the one before; the page's policy stays in force. */
export async function wearStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}
