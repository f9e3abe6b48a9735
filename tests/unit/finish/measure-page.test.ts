import { expect, test } from "vitest";
import { measurePage } from "@/lib/finish/measure-page";

const sizes: Record<string, number> = { "/a.css": 40, "/a.js": 300, "/a.png": 700 };
const page = `<link rel="stylesheet" href="/a.css"><link rel="preload" as="font" href="/a.woff2">
  <script src="/a.js"></script><img src="/a.png"><img src="/a.png"><img src="/later.png" loading="lazy">`;

test("adds what the first view loads, each file once and no fonts", () => {
  const asked: string[] = [];
  const weight = measurePage(page, 250, (address) => {
    asked.push(address);
    return sizes[address] ?? 0;
  });
  expect(weight).toEqual({ page: 250, styles: 40, scripts: 300, images: 700, total: 1290 });
  expect(asked).toEqual(["/a.css", "/a.js", "/a.png"]);
});
