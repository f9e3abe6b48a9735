import { expect, test } from "vitest";
import { addMap, mapAddresses } from "@/lib/finish/add-map";
import { budgets } from "@/lib/finish/budgets";
import { bundleMap } from "@/lib/finish/bundle-map";
import { parseHtml, serializeHtml } from "@/lib/finish/html-tree";
import { toBrotli } from "@/lib/finish/precompress";

const root = process.cwd();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

test("opening the map costs scripts and worker within their budget, and nothing of Mapbox", async () => {
  const scripts = await bundleMap(root);
  const sizes = await Promise.all(scripts.map(async ({ bytes }) => (await toBrotli(bytes)).byteLength));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(budgets.mapOpened);
  expect(scripts.map(({ role }) => role).toSorted()).toEqual(["entry", "part", "part", "part", "worker"]);
  // The island begins while the engine is on its way: it holds none of it.
  const island = scripts.find(({ role }) => role === "entry");
  expect(island?.packages).toContain("react-dom");
  expect(island?.packages).not.toContain("maplibre-gl");
  for (const { file, bytes } of scripts) {
    expect(file).toMatch(/^map(-worker|-part)?-[A-Z0-9]{8}\.js$/);
    expect(text(bytes)).not.toMatch(/mapbox:\/\/|api\.mapbox\.com/);
  }
}, 60_000);

test("with a token Mapbox is built apart, for the readers who need it", async () => {
  const scripts = await bundleMap(root, "pk.a-token");
  const holders = scripts.filter(({ bytes }) => text(bytes).includes("mapbox://styles"));
  expect(holders.length).toBeGreaterThan(0);
  expect(new Set(holders.map(({ role }) => role))).toEqual(new Set(["later"]));
}, 60_000);

test("the page of the map learns the addresses, other pages do not", () => {
  const addresses = mapAddresses(
    [
      { role: "worker", file: "w.js", bytes: new Uint8Array(), packages: [] },
      { role: "part", file: "p.js", bytes: new Uint8Array(), packages: [] },
      { role: "later", file: "l.js", bytes: new Uint8Array(), packages: [] },
      { role: "entry", file: "e.js", bytes: new Uint8Array(), packages: [] },
    ],
    "/base/assets",
  );
  expect(addresses).toEqual({ island: "/base/assets/e.js /base/assets/p.js", worker: "/base/assets/w.js" });
  const finish = (body: string) => {
    const document = parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`);
    addMap(document, addresses);
    return serializeHtml(document);
  };
  expect(finish('<div data-map-island=""></div>')).toContain(
    '<div data-map-island="/base/assets/e.js /base/assets/p.js" data-map-worker="/base/assets/w.js">',
  );
  expect(finish("<p>Text</p>")).not.toContain("data-map");
});
