import { expect, test } from "vitest";
import { escapeMarkup } from "@/lib/site/escape-markup";

test("escapes what means something in HTML, and nothing else", () => {
  expect(escapeMarkup(`<a href="x">&’“数据”`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;’“数据”");
});
