import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSiteServer } from "@/lib/server/create-site-server";
import { listen, type Listening } from "@/lib/server/listen";

const directory = mkdtempSync(join(tmpdir(), "serve-"));
const plan = `<h1>Plan</h1>${"text ".repeat(200)}`;
let site: Listening;

beforeAll(async () => {
  const files = {
    "index.html": "<h1>Choose</h1>",
    "404.html": "<h1>404</h1>",
    "en/plan/index.html": plan,
    "en/plan/index.html.br": brotliCompressSync(plan),
    "zh/404/index.html": "<h1>没有这一页</h1>",
    "assets/a-12345678.js": "1",
    "data/v1/facts.csv": "id,值\n",
    "embed/en/task/visas/index.html": "<h1>Visas</h1>",
    "embed/en/task/visas/oembed.json": "{}",
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), content);
  }
  const redirects = [
    { from: "/en/zones/old/", to: "/en/plan/" },
    { from: "/en/documents/old/", to: "/en/timeline/#opened" },
  ];
  site = await listen(createSiteServer({ directory, redirects }));
});
afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** fetch would follow "..", add headers of its own and unpack, so the request is made by hand. */
function ask(path: string, { method = "GET", headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port: site.port, host: "127.0.0.1", path, method, headers, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    request.on("error", reject).end();
  });
}

test("serves a page with the headers of the site", async () => {
  const { status, headers, body } = await ask("/en/plan/");
  expect(status).toBe(200);
  expect(body.toString()).toBe(plan);
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "x-content-type-options": "nosniff",
    vary: "Accept-Encoding",
  });
});

test("serves the compressed variant to who takes it", async () => {
  const { headers, body } = await ask("/en/plan/", { headers: { "accept-encoding": "gzip, br" } });
  expect(headers).toMatchObject({ "content-encoding": "br", "content-type": "text/html; charset=utf-8" });
  expect(brotliDecompressSync(body).toString()).toBe(plan);
});

test("answers 304 to who has the page already", async () => {
  const { headers } = await ask("/en/plan/");
  const again = await ask("/en/plan/", { headers: { "if-none-match": headers.etag ?? "" } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test("lets hashed files be kept, and data be read by other sites with its encoding", async () => {
  expect((await ask("/assets/a-12345678.js")).headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
  });
  expect((await ask("/data/v1/facts.csv")).headers).toMatchObject({
    "access-control-allow-origin": "*",
    "content-type": "text/csv; charset=utf-8",
  });
});

test("lets other sites frame a card and read its oEmbed answer", async () => {
  expect((await ask("/embed/en/task/visas/")).headers["content-security-policy"]).toContain(
    "frame-ancestors *",
  );
  expect((await ask("/embed/en/task/visas/oembed.json")).headers).toMatchObject({
    "access-control-allow-origin": "*",
    "content-type": "application/json",
  });
  expect((await ask("/en/plan/")).headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  // A card that is missing is answered by an ordinary page.
  expect((await ask("/embed/en/task/gone/")).headers["content-security-policy"]).toContain(
    "frame-ancestors 'none'",
  );
});

test("leads to the address with a slash and keeps the query", async () => {
  const { status, headers } = await ask("/en/plan?sectors=healthcare");
  expect(status).toBe(308);
  expect(headers.location).toBe("/en/plan/?sectors=healthcare");
});

describe("a missing page", () => {
  test.each([
    ["/zh/gone/", "<h1>没有这一页</h1>"],
    ["/en/gone/", "<h1>404</h1>"],
    [`/en/${"a".repeat(4000)}`, "<h1>404</h1>"],
    ["/assets/gone-12345678.js", "<h1>404</h1>"],
  ])("%s", async (path, expected) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(expected);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
  });
});

test.each(["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/en/%E0%A4%A"])("refuses %s", async (path) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(400);
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
});

test("answers HEAD without a body and refuses to be written to", async () => {
  const head = await ask("/en/plan/", { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(plan)));
  expect(head.body).toHaveLength(0);

  const post = await ask("/en/plan/", { method: "POST" });
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe("GET, HEAD");
});

test.each([
  ["bytes=0-3", 206, "<h1>"],
  ["bytes=-4", 206, "ext "],
  ["bytes=5-2", 416, "The file has no such part\n"],
  ["bytes=5000-", 416, "The file has no such part\n"],
  // Several parts at once may be answered by the whole.
  ["bytes=0-1,4-5", 200, plan],
  ["bytes=a-b", 200, plan],
])("survives the range %s", async (range, status, expected) => {
  const answer = await ask("/en/plan/", { headers: { range } });
  expect(answer.status).toBe(status);
  expect(answer.body.toString()).toBe(expected);
});

test("a refusal says nothing of the file and is not kept", async () => {
  const headers = { range: "bytes=5000-", "accept-encoding": "br" };
  const answer = await ask("/assets/a-12345678.js", { headers });
  expect(answer.status).toBe(416);
  expect(answer.headers).toMatchObject({
    "cache-control": "no-cache",
    "content-range": "bytes */1",
    "content-type": "text/plain; charset=utf-8",
  });
  for (const name of ["content-encoding", "etag", "last-modified"])
    expect(answer.headers).not.toHaveProperty(name);
});

test.each([
  ["/en/zones/old/", "/en/plan/"],
  ["/en/zones/old?from=mail", "/en/plan/?from=mail"],
  ["/en/documents/old/?from=mail", "/en/timeline/?from=mail#opened"],
])("an address that moved, %s, leads to %s", async (from, to) => {
  const { status, headers } = await ask(from);
  expect([status, headers.location]).toEqual([308, to]);
});
