import { expect, test } from "vitest";
import { createAssetScale, measurePage } from "@/lib/finish/measure-page";
import { toBrotli } from "@/lib/finish/precompress";

const sizes: Record<string, Buffer> = {
  "/a.css": Buffer.from("p { color: red }".repeat(40)),
  "/a.js": Buffer.from("console.log(1);".repeat(40)),
  "/a.png": Buffer.alloc(700),
};
const page = `<link rel="stylesheet" href="/a.css"><link rel="preload" as="font" href="/a.woff2">
  <script src="/a.js"></script><img src="/a.png"><img src="/a.png"><img src="/later.png" loading="lazy">`;

test("adds what the first view loads, in brotli, each file once and no fonts", async () => {
  const asked: string[] = [];
  const scale = createAssetScale(async (address) => {
    asked.push(address);
    return sizes[address] ?? Buffer.alloc(0);
  });
  const weight = await measurePage(page, scale);
  await measurePage(page, scale);

  const html = (await toBrotli(Buffer.from(page))).byteLength;
  const styles = (await toBrotli(Buffer.from("p { color: red }".repeat(40)))).byteLength;
  const scripts = (await toBrotli(Buffer.from("console.log(1);".repeat(40)))).byteLength;
  expect(weight).toEqual({ page: html, styles, scripts, images: 700, total: html + styles + scripts + 700 });
  expect(asked).toEqual(["/a.css", "/a.js", "/a.png"]);
});
