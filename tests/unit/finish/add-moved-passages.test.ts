import { expect, test } from "vitest";
import { addMovedPassages } from "@/lib/finish/add-moved-passages";
import { parseHtml, serializeHtml } from "@/lib/finish/html-tree";
import type { MovedPassage } from "@/lib/site/moved-places";

const words = {
  permalink: { passage: "", sentence: String },
  passageMoved: "It moved. <link>Go there.</link>",
  passageGone: (why: string) => `It is gone. ${why}`,
};
const body = '<p id="n-2">Text</p><table><tbody><tr id="n-5"><th>A</th></tr></tbody></table>';

function finished(passage: MovedPassage): string {
  const document = parseHtml(`<!DOCTYPE html><html lang="en"><body><main>${body}</main></body></html>`);
  addMovedPassages(document, [passage], { mode: "en", locale: "en", path: "/model/" }, words);
  return serializeHtml(document).replace(/.*<main>|<\/main>.*/g, "");
}

test("a passage that moved on its page keeps its old id beside the new", () => {
  expect(finished({ id: "n-3", to: "/model/#n-2" })).toContain(
    '<p id="n-2"><span id="n-3" class="was"></span>Text</p>',
  );
});

test("in a row the first cell takes it", () => {
  expect(finished({ id: "n-3", to: "/model/#n-5" })).toContain('<th><span id="n-3" class="was"></span>A');
});

test("a passage that moved to another page leaves a notice that leads there in the same mode", () => {
  expect(finished({ id: "n-3", to: "/n/#intro-1" })).toMatch(
    /^<p id="n-3" class="gone notice page-width">It moved\. <a href="[^"]*\/en\/n\/#intro-1">Go there\.<\/a><\/p>/,
  );
});

test("one that is gone says why, in the language of the page", () => {
  expect(finished({ id: "n-3", why: { en: "Said twice.", zh: "重复。" } })).toMatch(
    /^<p id="n-3" class="gone notice page-width">It is gone\. Said twice\.<\/p>/,
  );
});
