/** Clients that take their time, or that never say what they want. All at once: most of it is waiting. */
import type { Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteConfig } from "@/lib/site/site-config";
import { askOver, openConnection } from "./connections";
import { startSite, type RunningSite } from "./start-site";

const home = `${siteConfig.basePath}/en/`;
let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.end("SIGTERM"));

/** Milliseconds until the server has closed the connection. */
function closedAfter(socket: Socket): Promise<number> {
  const start = performance.now();
  socket.resume();
  return new Promise((resolve) => {
    socket.on("error", () => undefined);
    socket.once("close", () => resolve(performance.now() - start));
  });
}

const askNow = async () => {
  const start = performance.now();
  const { status } = await askOver(await openConnection(site.port), home);
  return { status, isPrompt: performance.now() - start < 15_000 };
};

test.concurrent(
  "three hundred who send a letter a second are let go, and nobody waits for them",
  async () => {
    const slow = await Promise.all(Array.from({ length: 300 }, () => openConnection(site.port)));
    const closed = slow.map(closedAfter);
    const request = `GET ${home} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ${"a".repeat(600)}`;
    let sent = 0;
    const timer = setInterval(() => {
      for (const socket of slow) if (!socket.destroyed) socket.write(request[sent] ?? "a");
      sent += 1;
    }, 1000);
    for (let time = 0; time < 5; time += 1) expect(await askNow()).toEqual({ status: 200, isPrompt: true });
    const times = await Promise.all(closed);
    clearInterval(timer);
    // Ten seconds for the headers, checked every two; the rest is for a loaded machine.
    expect(Math.max(...times)).toBeLessThan(40_000);
    expect(await askNow()).toEqual({ status: 200, isPrompt: true });
  },
);

test.concurrent("connections that say nothing at all are closed", async () => {
  const silent = await Promise.all(Array.from({ length: 100 }, () => openConnection(site.port)));
  const times = await Promise.all(silent.map(closedAfter));
  expect(Math.max(...times)).toBeLessThan(90_000);
});

test.concurrent("readers who stop reading in the middle of a large file hold up nobody", async () => {
  const stuck = await Promise.all(Array.from({ length: 30 }, () => openConnection(site.port)));
  for (const socket of stuck) {
    socket.on("error", () => undefined);
    socket.pause();
    // So much that no buffer of the system takes it all.
    socket.write(`GET ${siteConfig.basePath}/sitemap.xml HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`.repeat(40));
  }
  for (let time = 0; time < 5; time += 1) expect(await askNow()).toEqual({ status: 200, isPrompt: true });
  for (const socket of stuck) socket.destroy();
  expect([site.isUp(), site.errors()]).toEqual([true, ""]);
});
