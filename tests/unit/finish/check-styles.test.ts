import { expect, test } from "vitest";
import { checkStyles } from "@/lib/finish/check-styles";

const files = new Set([
  "_next/static/chunks/a.css",
  "_next/static/chunks/b.css",
  "_next/static/media/sans.woff2",
]);
const check = (css: string) =>
  checkStyles(css, "_next/static/chunks/a.css", files, { origin: "https://example.org", basePath: "" });

test("follows addresses in every notation", () => {
  const css = `@import "./b.css"; @font-face { src: url(../media/sans.woff2) format("woff2"), url('../media/sans.woff2') }
    rect { fill: url(#weave) } /* url(/gone.png) */`;
  expect(check(css)).toEqual({
    loads: ["_next/static/media/sans.woff2", "_next/static/chunks/b.css"],
    problems: [],
  });
});

test.each([
  "url(https://elsewhere.org/a.woff2)",
  'url("//elsewhere.org/a.woff2")',
  "url(data:image/svg+xml,x)",
  "url(/gone.png)",
])("reports %s", (address) => {
  const { problems } = check(`p { background: ${address} }`);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain("not a file of this site");
});
