import { expect, test } from "vitest";
import { relativeAddress } from "@/lib/folder/relative-address";

test.each([
  ["/en/zones/#areas", "en/search/index.html", "", "../zones/index.html#areas"],
  ["/en/", "en/zones/tianzhu/index.html", "", "../../index.html"],
  ["/", "index.html", "", "index.html"],
  ["/assets/a-1.js?x=/b/", "404.html", "", "assets/a-1.js?x=/b/"],
  ["/part/zh/", "en/index.html", "/part", "../zh/index.html"],
  ["/other/zh/", "en/index.html", "/part", "/other/zh/"],
  ["#areas", "en/index.html", "", "#areas"],
  ["https://example.org/en/", "en/index.html", "", "https://example.org/en/"],
  ["//example.org/en/", "en/index.html", "", "//example.org/en/"],
  ["mailto:a@example.org", "en/index.html", "", "mailto:a@example.org"],
])("%s on %s under %j is %s", (address, file, basePath, expected) => {
  expect(relativeAddress(address, file, basePath)).toBe(expected);
});
