/** Attacks over the wire, on our server and on nginx with the configuration that we hand out. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteTable } from "@/lib/hosts/site-table";
import { createSiteServer } from "@/lib/server/create-site-server";
import { listen, type Listening } from "@/lib/server/listen";
import { freePort } from "@/scripts/setup/free-port.mjs";
import { askRaw, requestFor, type RawAnswer } from "./ask-raw";
import { conditions, hostileRequests, hostileTargets } from "./attacks";
import { runNginx, type RunningHost } from "@/lib/hosts/run-nginx";

const { basePath, modes } = siteTable;
const hosts = ["our server", "nginx"] as const;
const ports = { "our server": 0, nginx: 0 };
let own: Listening;
let nginx: RunningHost;

beforeAll(async () => {
  own = await listen(createSiteServer({ directory: "out", basePath }));
  ports["our server"] = own.port;
  ports.nginx = await freePort();
  nginx = await runNginx(siteTable, ports.nginx, "out");
});
afterAll(async () => {
  await nginx.stop();
  await own.close();
});

const lostPages = ["404.html", ...modes.map((mode) => `${mode}/404/index.html`)];
const isBuilt = (body: Buffer, file: string) => body.equals(readFileSync(`out/${file}`));

/** Whether the answer holds a page for lost addresses, or nothing but a few words of the server's own. */
function isHarmless({ status, body }: RawAnswer): boolean {
  if (status === 404) return lostPages.some((file) => isBuilt(body, file));
  return [0, 400, 405, 414, 431, 505].includes(status) && body.length < 400;
}

/** Files beside out/ that a step too far would reach. */
const outside = [/"private": true/, /root:[^:]*:0:/, /\[core\]/];
const leaks = ({ head, body }: RawAnswer) =>
  outside.some((words) => words.test(body.toString())) || /^(set-cookie|x-a):/im.test(head);

describe.each(hosts)("%s", (host) => {
  test.each(hostileTargets)("is not led astray by %j", async (target, resolved) => {
    const answer = await askRaw(ports[host], Buffer.from(requestFor(basePath + target), "utf8"));
    expect(leaks(answer)).toBe(false);
    const isResolved = resolved !== undefined && answer.status === 200 && isBuilt(answer.body, resolved);
    expect([answer.status, isResolved || isHarmless(answer)]).toEqual([answer.status, true]);
  });

  test.each(hostileRequests)("refuses a request %s", async (_, request, statuses) => {
    const answer = await askRaw(ports[host], Buffer.from(request, "latin1"));
    expect(statuses).toContain(answer.status);
    expect(leaks(answer)).toBe(false);
    if (answer.status === 405) expect(answer.head).toMatch(/^allow: GET, HEAD$/im);
  });

  test.each(conditions)("answers who asks for %s", async (_, lines, status) => {
    const [whole, part] = await Promise.all(
      [[], lines].map((more) => askRaw(ports[host], requestFor(`${basePath}/en/`, more))),
    );
    const head = await askRaw(ports[host], requestFor(`${basePath}/en/`, lines, "HEAD"));
    const lost = await askRaw(ports[host], requestFor(`${basePath}/en/gone/`, lines));
    expect([part?.status, head.status, head.body.length]).toEqual([status, status, 0]);
    // What is not there has neither versions nor parts.
    expect([404, 412]).toContain(lost.status);
    if (status === 206) expect(whole?.body.includes(part?.body ?? "none")).toBe(true);
    if (status === 200) expect(part?.body.equals(whole?.body ?? Buffer.alloc(0))).toBe(true);
    if (status === 304 || status >= 400) expect(part?.body.length).toBeLessThan(400);
  });

  test("tells caches that a packed page is not for everybody", async () => {
    const lines = ["Accept-Encoding: gzip"];
    const packed = await askRaw(ports[host], requestFor(`${basePath}/en/`, lines));
    expect(packed.head).toMatch(/^content-encoding: gzip$/im);
    expect(packed.head).toMatch(/^vary: accept-encoding$/im);
    const refused = await askRaw(ports[host], requestFor(`${basePath}/en/`, ["Accept-Encoding: gzip;q=0"]));
    expect(refused.head).not.toMatch(/^content-encoding/im);
  });

  test("survives any steps, letters and signs in an address", { timeout: 120_000 }, async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "..",
        "%2e%2e",
        "%2E.",
        "/",
        "//",
        "\\",
        "%2f",
        "%5c",
        "%00",
        "%",
        "%25",
        ";",
        "#",
        "?",
        "~",
      ),
      fc.constantFrom(
        "en",
        "zones",
        "index.html",
        ".br",
        ".git",
        "package.json",
        "assets",
        "404",
        "%c0%ae",
        ".",
      ),
      fc.string({ unit: "binary", maxLength: 4 }).map((text) => text.replace(/[\s]/g, "_")),
    );
    const target = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join("")}`);
    await fc.assert(
      fc.asyncProperty(target, async (path) => {
        const answer = await askRaw(ports[host], Buffer.from(requestFor(basePath + path), "utf8"));
        expect(leaks(answer)).toBe(false);
        expect([200, 308, 400, 404, 414]).toContain(answer.status);
        const [, place = "/"] = answer.head.match(/^location: (.*)$/im) ?? [];
        expect(place).toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 500 },
    );
    expect((await askRaw(ports[host], requestFor(`${basePath}/en/`))).status).toBe(200);
  });
});

test("nothing in out/ leads elsewhere: no links of the file system, no hidden files", () => {
  const entries = readdirSync("out", { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())).toEqual([]);
  expect(entries.filter(({ name }) => name.startsWith(".") && name !== ".well-known")).toEqual([]);
});
