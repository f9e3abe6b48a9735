import { describe, expect, test } from "vitest";
import { readPageContent } from "@/bench/content/page-content";

const page = (main: string) =>
  `<!doctype html><html lang="zh-Hans"><head><meta name="description" content="D &amp; d"></head><body><nav>Menu</nav><main>${main}</main></body></html>`;
const htmlOf = (main: string) => readPageContent(page(main)).blocks.map(({ html }) => html);

test("takes language, title and description of the page", () => {
  expect(readPageContent(page("<header><h1>One <b>two</b></h1></header>"))).toEqual({
    language: "zh-Hans",
    title: "One two",
    description: "D & d",
    blocks: [],
  });
});

test("a page without main has no text", () => {
  expect(() => readPageContent("<!doctype html><p>A</p>")).toThrow("<main>");
});

describe("keeps", () => {
  test.each([
    [
      "blocks, whatever holds them",
      "<div><section><h2>A</h2><p>B</p></section></div>",
      ["<h2>A</h2>", "<p>B</p>"],
    ],
    ["words of a button in a sentence", "<p>The <button>term</button>.</p>", ["<p>The term.</p>"]],
    ["loose words as a paragraph", "<div>A <b>b</b><p>C</p></div>", ["<p>A <b>b</b></p>", "<p>C</p>"]],
    [
      "links, languages and cells",
      '<table><tr><th scope="row" class="x">A</th><td><a href="/b" class="y"><span lang="en">B</span></a></td></tr></table>',
      [
        '<table><tbody><tr><th scope="row">A</th><td><a href="/b"><span lang="en">B</span></a></td></tr></tbody></table>',
      ],
    ],
    [
      "captions and summaries as paragraphs",
      "<details><summary>A</summary><p>B</p></details>",
      ["<p>A</p>", "<p>B</p>"],
    ],
    ["signs that HTML needs escaped", "<p>1 &lt; 2 &amp; 3</p>", ["<p>1 &lt; 2 &amp; 3</p>"]],
  ])("%s", (_, main, expected) => expect(htmlOf(main)).toEqual(expected));
});

describe("leaves out", () => {
  test.each([
    ["navigation and drawings", "<nav><p>A</p></nav><svg><text>B</text></svg><p>C</p>"],
    [
      "links without words",
      '<p>C<span class="pl"><a href="#c" aria-label="Link to this passage"></a></span></p>',
    ],
    ["what is drawn only", '<p>C<span aria-hidden="true">B</span></p>'],
    ["scripts and forms", '<script type="application/ld+json">{}</script><form><p>A</p></form><p>C</p>'],
    ["classes and ids", '<p id="c" class="x"><span class="s">C</span></p>'],
  ])("%s", (_, main) => expect(htmlOf(main)).toEqual(["<p>C</p>"]));
});

test("no block has an empty line, where Markdown would begin to read it", () => {
  const [html = ""] = htmlOf("<ul>\n\n<li>A\n\nB</li></ul>");
  expect(html).not.toContain("\n");
  expect(html).toContain("A B");
});
