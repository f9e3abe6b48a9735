import { describe, expect, test } from "vitest";
import { finishPage } from "@/lib/finish/finish-page";

const displayCharacters = { core: new Set<string>(), text: new Set<string>(), titles: new Set<string>() };
const scripts = { early: "/assets/early.js", enhance: "/assets/enhance.js" };
const page = ({ head = "", body = "<h1>Model</h1>" } = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Model</title>` +
  `<link rel="canonical" href="https://example.org/en/model/"/>${head}</head><body>${body}</body></html>`;
const finish = (parts: { head?: string; body?: string }) =>
  finishPage(page(parts), "en/model/index.html", scripts, displayCharacters);
const kept =
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Model</title>` +
  `<link rel="canonical" href="https://example.org/en/model/">`;
const added = `<script src="/assets/early.js"></script><script type="module" src="/assets/enhance.js"></script>`;

describe("what goes", () => {
  test.each([
    ["a script of Next", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["the flight data", "<script>(self.__next_f=self.__next_f||[]).push([0])</script>"],
    ["old browsers' polyfills", '<script src="/_next/p.js" noModule=""></script>'],
    ["a script that is loaded early", '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
    ["a module that is loaded early", '<link rel="modulepreload" href="/_next/a.js"/>'],
    ["what delays the first paint", '<link rel="expect" href="#_R_" blocking="render"/>'],
    ["a connection to the site itself", '<link rel="preconnect" href="/" crossorigin=""/>'],
    ["the mark for resized fonts", '<meta name="next-size-adjust" content=""/>'],
  ])("%s", (_, head) => {
    expect(finish({ head }).html).toBe(`${kept}${added}</head><body><h1>Model</h1></body></html>`);
  });

  test.each([
    ["the marks between two texts", "<h1>Model</h1><p>3<!-- -->+7</p>", "<h1>Model</h1><p>3+7</p>"],
    ["the marks of a finished part", "<!--$--><h1>Model</h1><!--/$-->", "<h1>Model</h1>"],
    ["the place for late metadata", '<div hidden=""><!--$--><!--/$--></div><h1>Model</h1>', "<h1>Model</h1>"],
    ["templates", '<h1>Model</h1><template id="B:0"></template>', "<h1>Model</h1>"],
  ])("%s", (_, body, expected) => {
    expect(finish({ body }).html).toContain(`<body>${expected}</body>`);
  });

  test("the early load of a style sheet that is linked, and React's mark on the link", () => {
    const { html } = finish({
      head: '<link rel="preload" as="style" href="/a.css"/><link rel="stylesheet" href="/a.css" data-precedence="next"/>',
    });
    expect(html).toContain(
      `${kept}<link rel="stylesheet" href="/a.css"><script src="/assets/early.js"></script>` +
        `<script type="module" src="/assets/enhance.js"></script></head>`,
    );
  });
});

describe("what stays", () => {
  test.each([
    ["structured data", '<script type="application/ld+json">{"a":"<b>&amp;"}</script>'],
    ["an early load of a font", '<link rel="preload" as="font" href="/a.woff2" crossorigin="">'],
    ["an early load of a style sheet that is not linked", '<link rel="preload" as="style" href="/b.css">'],
  ])("%s", (_, head) => {
    expect(finish({ head }).html).toContain(head);
  });

  test.each([
    ["a hidden part with text", '<h1>Model</h1><div hidden=""><p>No task matches.</p></div>'],
    ["a line feed at the beginning of preformatted text", "<h1>Model</h1><pre>\n\ncode</pre>"],
    ["characters that mean something in HTML", "<h1>A &amp; B &lt;c&gt; \u00a0</h1>"],
    ["references inside an image", '<h1>M</h1><svg><use xlink:href="#seal"></use><g id="seal"></g></svg>'],
    ["what is for browsers without scripts", "<h1>Model</h1><noscript><p>Read the table.</p></noscript>"],
  ])("%s", (_, body) => {
    const { html } = finish({ body });
    expect(html).toContain(`<body>${body.replace("\u00a0", "&nbsp;")}</body>`);
    expect(finishPage(html, "en/model/index.html", scripts, displayCharacters).html).toBe(html);
  });
});

test("a card for other pages gets none of our scripts and fonts", () => {
  const sheet = '<link rel="stylesheet" href="/embed/assets/card.css">';
  const fonts = ["/_next/static/media/source-sans-3.abc.woff2"];
  const card = finishPage(
    page({ head: sheet }),
    "embed/en/task/a/index.html",
    scripts,
    displayCharacters,
    fonts,
  );
  expect(card.html).toBe(`${kept}${sheet}</head><body><h1>Model</h1></body></html>`);
  const other = finishPage(page({ head: sheet }), "en/a/index.html", scripts, displayCharacters, fonts);
  expect(other.html).toContain("source-sans-3");
});

describe("what is reported", () => {
  test.each([
    [
      "a part left to the browser",
      "<h1>M</h1><!--$!--><template></template><!--/$-->",
      "left to the browser",
    ],
    ["a part behind its fallback", "<h1>M</h1><!--$?--><template></template><!--/$-->", "Suspense fallback"],
    ["a style element", "<h1>M</h1><svg><style>a{}</style></svg>", "style element"],
    ["a style attribute", '<h1 class="big" style="color:red">M</h1>', 'style attribute on <h1 class="big">'],
    ["an event attribute", '<h1 onclick="x()">M</h1>', "onclick attribute on <h1>"],
    ["a javascript: address", '<h1>M</h1><a href=" java\nscript:x()">a</a>', "javascript: address"],
    [
      "a style attribute hidden in noscript",
      '<h1>M</h1><noscript><p style="x"></p></noscript>',
      "style attribute",
    ],
    ["no main heading", "<p>Model</p>", "0 h1 elements"],
    ["two main headings", "<h1>A</h1><h1>B</h1>", "2 h1 elements"],
  ])("%s", (_, body, message) => {
    expect(finish({ body }).problems).toEqual([
      expect.objectContaining({ file: "en/model/index.html", message: expect.stringContaining(message) }),
    ]);
  });

  test("a page without language, title and canonical address", () => {
    const { problems } = finishPage(
      "<h1>A</h1><svg><title>T</title></svg>",
      "a.html",
      scripts,
      displayCharacters,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "no language",
      "no title",
      "0 canonical addresses that are absolute",
    ]);
  });

  test("nothing of a canonical address on a page for missing addresses", () => {
    const html = '<html lang="en"><title>Not here</title><h1>Not here</h1>';
    for (const file of ["404.html", "en/404/index.html"]) {
      expect(finishPage(html, file, scripts, displayCharacters).problems).toEqual([]);
    }
  });
});
