import { renderAsync } from "@resvg/resvg-js";

/**
 * A share picture as PNG, drawn with the given font files alone, so that every machine draws the same.
 * It is drawn beside Node's own thread, which frees what a picture took when it is done: drawn one after
 * the other without a pause, a thousand of them would hold gigabytes.
 */
export async function drawPicture(svg: string, fontFiles: string[]): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3" },
  });
  return picture.asPng();
}
