/** A server that is ended, politely or not, while readers load pages, and that starts again on its port. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { siteConfig } from "@/lib/site/site-config";
import { askOver, openConnection } from "./connections";
import { startSite, type RunningSite } from "./start-site";

const page = readFileSync("out/en/index.html");
const home = `${siteConfig.basePath}/en/`;

/** What a reader got: the whole page, something else, or a connection that was refused or broken off. */
async function load(port: number): Promise<"whole" | "broken" | "wrong"> {
  try {
    const { status, body } = await askOver(await openConnection(port), home);
    return status === 200 && body.equals(page) ? "whole" : "wrong";
  } catch {
    // A refused connection and one that ends too early look alike to a reader: both can be tried again.
    return "broken";
  }
}

/** Readers who load the page again and again until told to stop. */
function startReaders(port: number, count: number) {
  const results: string[] = [];
  let isOver = false;
  const readers = Array.from({ length: count }, async () => {
    while (!isOver) {
      const result = await load(port);
      results.push(result);
      if (result === "broken") await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  return {
    results,
    stop: async () => {
      isOver = true;
      await Promise.all(readers);
    },
  };
}

/** Ends the server under load three times and starts it again; answers what the readers got. */
async function restartUnderLoad(signal: "SIGTERM" | "SIGKILL") {
  let site: RunningSite = await startSite();
  const { port } = site;
  const { results, stop } = startReaders(port, 40);
  const codes: (number | null)[] = [];
  for (let time = 0; time < 3; time += 1) {
    await expect
      .poll(() => results.filter((result) => result === "whole").length, { timeout: 60_000 })
      .toBeGreaterThan((time + 1) * 100);
    codes.push(await site.end(signal));
    site = await startSite(port);
  }
  const before = results.length;
  await expect.poll(() => results.slice(before).includes("whole"), { timeout: 60_000 }).toBe(true);
  await stop();
  const errors = site.errors();
  await site.end("SIGTERM");
  return { results, codes, errors };
}

test("killed under load, it starts again at once, and no page was ever half sent as whole", async () => {
  const { results, codes, errors } = await restartUnderLoad("SIGKILL");
  expect(codes).toEqual([null, null, null]);
  expect(results).not.toContain("wrong");
  expect(errors).toBe("");
});

test("asked to stop under load, it ends by itself without an error", async () => {
  const { results, codes, errors } = await restartUnderLoad("SIGTERM");
  expect(codes).toEqual([0, 0, 0]);
  expect(results).not.toContain("wrong");
  expect(errors).toBe("");
});
