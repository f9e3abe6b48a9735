import { Resvg } from "@resvg/resvg-js";

/** A share picture as PNG, drawn with the given font files alone, so that every machine draws the same. */
export function drawPicture(svg: string, fontFiles: string[]): Buffer {
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3" },
  });
  return picture.render().asPng();
}
