import { afterAll, beforeAll, expect, test } from "vitest";
import { runNginx, type RunningHost } from "@/lib/hosts/run-nginx";
import { siteTable } from "@/lib/hosts/site-table";
import { createSiteServer } from "@/lib/server/create-site-server";
import { listen, type Listening } from "@/lib/server/listen";
import { headerNames } from "@/lib/hosts/host-table";
import { pathOfFile } from "@/lib/finish/describe-page";
import { addressedPages, builtFiles } from "./built-site";
import { freePort } from "@/scripts/setup/free-port.mjs";

const { basePath } = siteTable;
let nginx: RunningHost;
let own: Listening;

beforeAll(async () => {
  own = await listen(createSiteServer({ directory: "out", basePath }));
  nginx = await runNginx(siteTable, await freePort(), "out");
});
afterAll(async () => {
  await nginx.stop();
  await own.close();
});

const compared = [...headerNames(siteTable.rules), "content-type", "location"];

/** What a browser gets to see of an answer. */
async function answerOf(host: string, path: string, method = "GET") {
  const response = await fetch(host + basePath + path, { method, redirect: "manual" });
  const text = await response.text();
  const headers = Object.fromEntries(compared.map((name) => [name, response.headers.get(name)]));
  // The short texts beside redirects and refusals are each host's own.
  const isOurs = response.status === 200 || response.status === 404;
  const own = isOurs ? {} : { "content-type": "" };
  return { path, status: response.status, ...headers, ...own, body: isOurs ? text : "" };
}

async function compare(paths: readonly string[], method = "GET"): Promise<void> {
  for (const path of paths) {
    const [ours, theirs] = [
      await answerOf(own.address, path, method),
      await answerOf(nginx.address, path, method),
    ];
    expect(theirs).toEqual(ours);
  }
}

/** A file of each ending, and a page of each folder. */
function sampleFiles(): string[] {
  const plain = builtFiles.filter((file) => /\.\w+$/.test(file) && !/\.(html|br|gz)$/.test(file));
  const kinds = new Map(
    plain.map((file) => [file.replace(/^.*?(\.[\w.]+)$/, "$1") + file.split("/")[0], file]),
  );
  return [...kinds.values()].map((file) => `/${file}`);
}

test("nginx answers as npm start does: pages", () => compare(addressedPages.map(pathOfFile)));
test("nginx answers as npm start does: files", () => compare(sampleFiles()));
test("nginx answers as npm start does: a search of ten thousand characters", () =>
  compare([`/zh/search/?q=${"q7".repeat(5000)}`]));
test("nginx answers as npm start does: asked for without a body", () =>
  compare(["/en/", "/zh/no-such-page/"], "HEAD"));
test("nginx answers as npm start does: addresses that are no pages", () =>
  compare([
    "/en",
    "/en/zones?view=map",
    "/en/zones/index.html",
    "/en/zones/index.html?a=1",
    "/index.html",
    "/en/no-such-page/",
    "/zh/no-such-page",
    "/en/zones/index.html/",
    "/no-such-page",
    "/en/no-such-page/index.html",
    "/en/index.html.br",
    "/.git/config",
    "/en/.hidden/",
    "/assets/",
    "/%E4%B8%AD%E6%96%87/",
  ]));
