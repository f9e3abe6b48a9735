import { expect, test } from "vitest";
import { splitArticle } from "@/tests/content/coverage/split-article";

test.each([
  ["ends a sentence at its end mark", "Rain fell. Did it? It did! 7 days.", 4],
  ["ends a sentence at the end of a line", "A heading\nBy Somebody\r\nA button", 3],
  ["leaves empty lines out", "\n\nOne.\n \n\nTwo.\n", 2],
  ["numbers a repeated caption twice", "A goose. /Agency\nA goose. /Agency", 2],
  ["keeps a credit with its caption", "A goose in a field, May 2, 2001. /Agency", 1],
  ["keeps a quotation of two sentences whole", '"It rained. We stayed in," she said. They left.', 2],
  ["keeps a quotation in round marks whole", "“It rained. We stayed in,” she said. They left.", 2],
  ["ends a sentence after a closed quotation", 'She said: "It rained." They left.', 2],
  ["begins a sentence with a quotation", 'They left. "It rained," she said.', 2],
  ["takes a quoted letter for no quotation of its own", '"A" stands for apples. “B” stands for pears.', 2],
  ["ends an unclosed quotation with its line", '"It rained. We stayed.\nThey left. It rained.', 3],
  ["keeps decimals and lower case together", "It measures 2.5 metres, i.e. a lot, e.g. here.", 1],
])("%s", (_, text, count) => {
  expect(splitArticle(text)).toHaveLength(count);
});

test("gives the sentences in order, without blanks around them", () => {
  expect(splitArticle("  A heading \n\nRain fell.  Then it stopped. ")).toEqual([
    "A heading",
    "Rain fell.",
    "Then it stopped.",
  ]);
});

test("has nothing to give of an empty text", () => {
  expect(splitArticle("\n \n")).toEqual([]);
});
