import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caddyfile } from "@/lib/hosts/caddyfile";
import { nginxConfig } from "@/lib/hosts/nginx-config";
import { redirectsFile } from "@/lib/hosts/redirects-file";
import { siteTable } from "@/lib/hosts/site-table";

const moved = {
  ...siteTable,
  basePath: "/part",
  redirects: [{ from: "/en/zones/old/", to: "/en/zones/new/" }],
};

test.each([
  ["nginx.conf", nginxConfig],
  ["Caddyfile", caddyfile],
])("deploy/%s is what the table gives; npm run hosts writes it", (name, write) => {
  expect(readFileSync(`deploy/${name}`, "utf8")).toBe(write({ ...siteTable, basePath: "" }));
});

test.each([
  [
    "nginx",
    nginxConfig(moved),
    `location = "/part/en/zones/old" { return 308 "/part/en/zones/new/$is_args$args"; }`,
  ],
  ["Caddy", caddyfile(moved), "redir /part/en/zones/old/ /part/en/zones/new/ 308"],
  ["_redirects", redirectsFile(moved), "/part/en/zones/old/ /part/en/zones/new/ 308"],
])("%s leads from an old address to the new one, below the base path", (_, text, line) => {
  expect(text).toContain(line);
});

test("_redirects shows what is missing in the language of the address, after all that moved", () => {
  const lines = redirectsFile(moved).trim().split("\n");
  expect(lines.slice(1)).toEqual([
    "/part/en/* /part/en/404/index.html 404",
    "/part/zh/* /part/zh/404/index.html 404",
    "/part/en-zh/* /part/en-zh/404/index.html 404",
    "/part/* /part/404.html 404",
  ]);
});
