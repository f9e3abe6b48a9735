import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listen } from "@/lib/server/listen";
import { sendFile } from "@/lib/server/send-file";

test.each([
  ["a file that is gone", "gone.txt", 404],
  ["a folder in its place", "folder", 404],
  ["a link that leads to itself", "circle.txt", 500],
])("%s leaves the answer to the caller", async (_, file, expected) => {
  const directory = mkdtempSync(join(tmpdir(), "send-"));
  mkdirSync(join(directory, "folder"));
  symlinkSync("circle.txt", join(directory, "circle.txt"));
  const server = createServer(async (request, response) => {
    response.statusCode = (await sendFile(request, response, { directory, file, isFile: () => false })) ?? 0;
    response.end();
  });
  const { address, close } = await listen(server);
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get("vary")]).toEqual([expected, null]);
  await close();
  rmSync(directory, { recursive: true });
});
