import svgpath from "svgpath";
import { expect, test } from "vitest";
import { attributeOf, elementsOf, parseHtml, serializeHtml } from "@/lib/finish/html-tree";
import { shortenPaths } from "@/lib/finish/shorten-paths";

const river = "M783,0L782,2L776,26L767,68.4L756,117L747,153.1L739,182L733,199L711,258L693,307L683,337Z";

function finish(markup: string) {
  const document = parseHtml(`<!doctype html><body>${markup}</body>`);
  shortenPaths(document);
  return document;
}

const dataOf = (markup: string) =>
  elementsOf(finish(markup)).flatMap((element) => attributeOf(element, "d") ?? []);

test("a long path gets shorter and keeps its points", () => {
  const [short = ""] = dataOf(`<svg><path d="${river}"/></svg>`);
  expect(short.length).toBeLessThan(river.length);
  expect(svgpath(short).abs().round(1).toString()).toBe(svgpath(river).round(1).toString());
});

test("a short path and what only looks like one stay as they are", () => {
  const markup = `<svg><path d="M0 0h10v10H0z"></path></svg><p data-d="${river}">M1,1</p>`;
  expect(serializeHtml(finish(markup))).toContain(markup);
});
