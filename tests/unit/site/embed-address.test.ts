import { expect, test } from "vitest";
import { embedAddressOf, embedPagePath, isEmbedFile, oembedAddressOf } from "@/lib/site/embed-address";

test("the addresses of a card, of its oEmbed answer and of the page that hands it out", () => {
  expect(embedAddressOf("task", "manager-visas", "en-zh")).toBe("/embed/en-zh/task/manager-visas/");
  expect(oembedAddressOf("fact", "tianzhu-name", "zh")).toBe("/embed/zh/fact/tianzhu-name/oembed.json");
  expect(embedPagePath("/zones/tianzhu/")).toBe("/zones/tianzhu/embed/");
});

test.each([
  ["embed/en/task/manager-visas/index.html", true],
  ["en/zones/tianzhu/embed/index.html", false],
  ["embedded/index.html", false],
])("%s is a card: %s", (file, expected) => expect(isEmbedFile(file)).toBe(expected));
