import { createFont } from "fonteditor-core";
import { expect, test } from "vitest";
import { makeSong, MissingGlyphError } from "@/lib/fonts/make-song";
import { listSongSlices } from "@/lib/fonts/song-slices";

test(
  "the font holds the characters that were asked for, from whatever slice",
  { timeout: 60_000 },
  async () => {
    const wanted = "竺龘国，";
    const slices = new Set(
      [...wanted].map((character) => listSongSlices().find(({ covers }) => covers(character))?.file),
    );
    expect(slices.size).toBeGreaterThan(1);
    const font = createFont(await makeSong(new Set(wanted)), { type: "ttf" }).get();
    const codes = Object.keys(font.cmap).map(Number);
    for (const character of wanted) expect(codes).toContain(character.codePointAt(0));
    expect(codes.length).toBeLessThan(20);
    expect(font.name.fontFamily).toBe("Jingwei Song");
  },
);

test("a character that the face lacks stops the build and is named", async () => {
  const made = makeSong(new Set("国𰻝𒀀"));
  await expect(made).rejects.toMatchObject({
    code: "missing-glyph",
    message: expect.stringContaining("no glyph for: 𰻝 𒀀"),
  });
});

test("a font of no characters is a mistake too", async () => {
  await expect(makeSong(new Set())).rejects.toBeInstanceOf(MissingGlyphError);
});

test("every slice of the face is read with its characters", () => {
  const slices = listSongSlices();
  expect(slices.length).toBeGreaterThan(90);
  expect(slices.filter(({ covers }) => covers("国"))).toHaveLength(1);
  expect(slices.filter(({ covers }) => covers("𒀀"))).toHaveLength(0);
});
