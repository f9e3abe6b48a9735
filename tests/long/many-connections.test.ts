import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathOfFile } from "@/lib/finish/describe-page";
import { siteConfig } from "@/lib/site/site-config";
import { addressedPages } from "@/tests/site/built-site";
import { askOver, openConnection } from "./connections";
import { startSite, type RunningSite } from "./start-site";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.end("SIGTERM"));

const count = 1000;

test("a thousand readers who are connected at the same time each get their whole page", async () => {
  const connections = await Promise.all(Array.from({ length: count }, () => openConnection(site.port)));
  expect(connections.filter((socket) => !socket.destroyed)).toHaveLength(count);
  const answers = await Promise.all(
    connections.map(async (socket, index) => {
      const file = addressedPages[index % addressedPages.length] ?? "";
      const path = siteConfig.basePath + pathOfFile(file);
      const { status, body } = await askOver(socket, path, { "accept-encoding": "br" });
      return { file, status, isWhole: body.equals(readFileSync(`out/${file}.br`)) };
    }),
  );
  expect(answers.filter(({ status, isWhole }) => status !== 200 || !isWhole)).toEqual([]);
  expect(site.errors()).toBe("");
});
