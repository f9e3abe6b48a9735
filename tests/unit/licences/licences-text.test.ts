import { expect, test } from "vitest";
import { licencesText } from "@/lib/licences/licences-text";

test("names every package, and prints a text that several share once", () => {
  const text = licencesText("Licences", [
    { name: "warp", version: "1.0.0", licence: "MIT", text: "Copyright A\r\nFree." },
    { name: "weft", version: "2.0.0", licence: "ISC", text: "Copyright B" },
    { name: "loom", version: "3.0.0", licence: "MIT", text: "Copyright A\r\nFree." },
  ]);
  expect(text).toMatch(
    /^Licences\n\n=+\nwarp 1\.0\.0 \(MIT\)\nloom 3\.0\.0 \(MIT\)\n=+\n\nCopyright A\nFree\.\n/,
  );
  expect(text.match(/Copyright A/g)).toHaveLength(1);
  expect(text).toContain("weft 2.0.0 (ISC)");
});
