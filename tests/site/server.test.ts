import { afterAll, beforeAll, expect, test } from "vitest";
import { pathOfFile } from "@/lib/finish/describe-page";
import { createSiteServer } from "@/lib/server/create-site-server";
import { listen, type Listening } from "@/lib/server/listen";
import { headersFor } from "@/lib/site/headers";
import { siteConfig } from "@/lib/site/site-config";
import { addressedPages, builtFiles, readBuilt } from "@/tests/site/built-site";

const { basePath } = siteConfig;
let site: Listening;

beforeAll(async () => {
  site = await listen(createSiteServer({ directory: "out", basePath }));
});
afterAll(() => site.close());

const ask = (path: string) =>
  fetch(site.address + basePath + path, { redirect: "manual", headers: { "accept-encoding": "br, gzip" } });

test("every page answers at its address with the site's headers, compressed", async () => {
  const faults: string[] = [];
  for (const file of addressedPages) {
    const response = await ask(pathOfFile(file));
    const text = await response.text();
    const expected = Object.entries(headersFor(pathOfFile(file)));
    const isRight =
      response.status === 200 &&
      response.headers.get("content-encoding") === "br" &&
      expected.every(([name, value]) => response.headers.get(name) === value);
    if (!isRight || text !== readBuilt(file)) faults.push(`${file}: ${response.status}`);
  }
  expect(faults).toEqual([]);
});

test("without its last slash an address leads to the page", async () => {
  const pages = addressedPages.map(pathOfFile).filter((path) => path !== "/" && path.endsWith("/"));
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    const response = await ask(`${path.slice(0, -1)}?from=test`);
    expect([response.status, response.headers.get("location")]).toEqual([
      308,
      `${basePath}${path}?from=test`,
    ]);
  }
});

test.each(["en", "zh"])("a missing page under /%s/ is told in that language", async (mode) => {
  const response = await ask(`/${mode}/no-such-page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(readBuilt(`${mode}/404/index.html`));
});

test("a missing page elsewhere is told as well", async () => {
  const response = await ask("/no-such-page/");
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(readBuilt("404.html"));
});

test("our scripts may be kept, pages are asked for anew", async () => {
  const script = builtFiles.find((file) => /^assets\/enhance-\w+\.js$/.test(file));
  expect((await ask(`/${script}`)).headers.get("cache-control")).toContain("immutable");
  expect((await ask("/en/")).headers.get("cache-control")).toBe("no-cache");
});
