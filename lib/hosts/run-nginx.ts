import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { HostTable } from "./host-table";
import { nginxConfig } from "./nginx-config";

/** A started nginx, and how to end it. */
export type RunningHost = { address: string; stop: () => Promise<void> };

/** The generated server as a whole configuration that needs nothing outside one folder. */
function wholeConfig(table: HostTable, folder: string, port: number): string {
  const site = nginxConfig(table)
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/site;", `root ${folder}/site;`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // Started by root, nginx reads files as another user, who may not enter the folder of the checkout.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `
${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { }
http {
${temporary.join("\n")}
access_log off;
${site}
}
`;
}

async function waitFor(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`);
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("nginx does not answer");
}

/**
 * Starts nginx with the configuration of the table, for tests and measurements. Throws where there is no nginx.
 *
 * @param directory the folder that is served
 */
export async function runNginx(table: HostTable, port: number, directory: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const site = join(folder, "site", table.basePath);
  mkdirSync(join(site, ".."), { recursive: true });
  symlinkSync(resolve(directory), site);
  writeFileSync(join(folder, "nginx.conf"), wholeConfig(table, folder, port));
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" });
  await new Promise((done, fail) => child.once("spawn", done).once("error", fail));
  const address = `http://127.0.0.1:${port}`;
  await waitFor(address, child);
  return {
    address,
    stop: () =>
      new Promise((done) => {
        child.once("exit", () => {
          rmSync(folder, { recursive: true });
          done();
        });
        child.kill("SIGTERM");
      }),
  };
}
