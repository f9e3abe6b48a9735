import { spawn } from "node:child_process";
import { siteConfig } from "@/lib/site/site-config";

/** The site as `npm start` serves it, in a process of its own that may be ended and that may crash. */
export type RunningSite = {
  port: number;
  /** `http://127.0.0.1:<port>` with the base path, without a slash at its end. */
  address: string;
  /** What the process wrote to its error output so far. */
  errors: () => string;
  /** Whether the process still runs. */
  isUp: () => boolean;
  /** Sends the signal and waits for the end; answers the exit code, null when the signal ended the process. */
  end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
};

/** Starts the server over out/ on the port, on a free one by default. Fails when it ends before it serves. */
export function startSite(port = 0): Promise<RunningSite> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stderr.on("data", (part: Buffer) => (errors += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    void ended.then((code) => reject(new Error(`the server ended with code ${code}: ${errors}`)));
    child.stdout.on("data", (part: Buffer) => {
      output += part.toString();
      const bound = output.match(/localhost:(\d+)/)?.[1];
      if (bound === undefined) return;
      resolve({
        port: Number(bound),
        address: `http://127.0.0.1:${bound}${siteConfig.basePath}`,
        errors: () => errors,
        isUp: () => child.exitCode === null && child.signalCode === null,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    });
  });
}
