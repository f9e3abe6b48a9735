/** Any words where a page writes markup itself: another parser reads the same words back, and nothing more. */
import fc from "fast-check";
import { parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "@/components/site/json-ld";
import { escapeMarkup } from "@/lib/site/escape-markup";

const hostile = fc.constantFrom(
  "</script>",
  "<script>",
  "<!--",
  "]]>",
  '"',
  "'",
  "&",
  "&lt;",
  "<",
  ">",
  "\u2028",
  "onload=",
  "\\",
);
// Line breaks of Windows and zero bytes are changed by every parser of HTML; no text of ours holds them.
const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: "grapheme", maxLength: 5 })), { maxLength: 8 })
  .map((parts) => parts.join("").replace(/[\r\0]/g, ""));

test("no title ends the block of data that it stands in", () => {
  fc.assert(
    fc.property(words, (name) => {
      const { childNodes } = parseFragment(renderToStaticMarkup(<JsonLd data={{ name }} />));
      const [script, ...others] = childNodes;
      expect(others).toEqual([]);
      const [text] = script !== undefined && "childNodes" in script ? script.childNodes : [];
      expect(text !== undefined && "value" in text && JSON.parse(text.value)).toMatchObject({ name });
    }),
    { numRuns: 1000 },
  );
});

test("no words become an element or an attribute", () => {
  fc.assert(
    fc.property(words, (text) => {
      const { childNodes } = parseFragment(
        `<p title="${escapeMarkup(text)}">${escapeMarkup(`.${text}`)}</p>`,
      );
      expect(childNodes).toMatchObject([
        {
          nodeName: "p",
          attrs: [{ name: "title", value: text }],
          childNodes: [{ nodeName: "#text", value: `.${text}` }],
        },
      ]);
      expect(childNodes).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});
