/** Files that go, or cannot be read, between the question whether they are there and the answer. */
import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSiteServer } from "@/lib/server/create-site-server";
import { listen, type Listening } from "@/lib/server/listen";

const content = "hasty ".repeat(2000);
let directory = "";
let file = "";
let server: Server;
let site: Listening;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "faults-"));
  file = join(directory, "hasty.txt");
  writeFileSync(join(directory, "404.html"), "<h1>404</h1>");
  server = createSiteServer({ directory, redirects: [] });
  site = await listen(server);
});
afterEach(async () => {
  await site.close();
  rmSync(directory, { recursive: true });
});

async function ask(path: string): Promise<string> {
  const response = await fetch(site.address + path);
  return `${response.status} ${await response.text()}`;
}

test("a file that is removed as soon as it was found is missing, and the server goes on", async () => {
  // Runs after the server has looked for the file and before it reads it.
  server.on("request", () => rmSync(file, { force: true }));
  for (let time = 0; time < 200; time += 1) {
    writeFileSync(file, content);
    expect([`200 ${content}`, "404 <h1>404</h1>"]).toContain(await ask("/hasty.txt"));
  }
});

test("a file that a build writes anew is served whole, the old one or the new one", async () => {
  const versions = [content, content.replaceAll("hasty", "newer")];
  writeFileSync(file, content);
  const answers = Array.from({ length: 200 }, (_, index) => {
    writeFileSync(`${file}.new`, versions[index % 2] ?? "");
    renameSync(`${file}.new`, file);
    return ask("/hasty.txt");
  });
  for (const answer of await Promise.all(answers)) expect(versions).toContain(answer.slice("200 ".length));
});

test("where the page for missing addresses is gone as well, a few words take its place", async () => {
  server.on("request", () => rmSync(join(directory, "404.html"), { force: true }));
  writeFileSync(file, content);
  await ask("/gone.txt");
  expect(await ask("/gone.txt")).toBe("404 Not found\n");
  expect(await ask("/hasty.txt")).toBe(`200 ${content}`);
});

test("a link that leads to itself is missing", async () => {
  symlinkSync("circle.txt", join(directory, "circle.txt"));
  expect(await ask("/circle.txt")).toBe("404 <h1>404</h1>");
});

test("readers who leave in the middle of a file leave no file open", async () => {
  writeFileSync(file, "x".repeat(20_000_000));
  const openFiles = () => readdirSync("/dev/fd").length;
  const before = openFiles();
  const leave = () =>
    new Promise<void>((resolve, reject) => {
      const request = get(`${site.address}/hasty.txt`, { agent: false }, (response) =>
        response.once("data", () => resolve(void response.destroy())),
      );
      request.on("error", reject);
    });
  await Promise.all(Array.from({ length: 50 }, leave));
  await expect.poll(openFiles, { timeout: 10_000 }).toBeLessThanOrEqual(before);
});
