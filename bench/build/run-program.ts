import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname } from "node:path";

/** What a program cost, with every program that it started. */
export type Cost = {
  seconds: number;
  /** Seconds of processor time, of the program itself and for it in the system. */
  cpuSeconds: number;
  /** Most memory that it and its children held at once, in MiB; shared pages are counted once for each. */
  peakMiB: number;
  /** The same for each of its parts, by the name that it prints as `── name` when the part begins. */
  peakOfPart: Record<string, number>;
};

type Options = { cwd: string; log: string; environment?: Record<string, string> };

const ticksPerSecond = 100;
const pageBytes = 4096;
const every = 200;

/** The numbers of /proc/<id>/stat after the name, which may itself hold spaces. Undefined when the process is gone. */
function statOf(id: number | "self"): number[] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    return text
      .slice(text.lastIndexOf(")") + 4)
      .split(" ")
      .map(Number);
  } catch (error) {
    if (error instanceof Error && "code" in error && /ENOENT|ESRCH/.test(String(error.code)))
      return undefined;
    throw error;
  }
}

/** Processor time of all children of this process that have ended, theirs included. */
function cpuOfEnded(): number {
  const stat = statOf("self") ?? [];
  return ((stat[12] ?? 0) + (stat[13] ?? 0)) / ticksPerSecond;
}

/** Memory of a process and of everything below it, in bytes. */
function memoryBelow(root: number): number {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat) processes.set(Number(name), { parent: stat[0] ?? 0, bytes: (stat[20] ?? 0) * pageBytes });
  }
  const isBelow = (id: number): boolean => {
    const parent = processes.get(id)?.parent ?? 0;
    return id === root || (parent > 1 && isBelow(parent));
  };
  return [...processes].reduce((sum, [id, { bytes }]) => (isBelow(id) ? sum + bytes : sum), 0);
}

/**
 * Runs a program to its end and says what it cost. What it prints goes to the file `log`.
 * Throws when it fails. Reads /proc, so Linux only; two of these must not run at once.
 */
export async function runProgram(command: string, args: readonly string[], options: Options): Promise<Cost> {
  mkdirSync(dirname(options.log), { recursive: true });
  const log = createWriteStream(options.log);
  const [start, before] = [performance.now(), cpuOfEnded()];
  const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.environment } });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const peaks = new Map<string, number>();
  let part = "";
  child.stdout.on("data", (printed: Buffer) => {
    part = [...printed.toString().matchAll(/^── ([^:\n]+)$/gm)].at(-1)?.[1] ?? part;
  });
  const watch = setInterval(() => {
    if (child.pid !== undefined) peaks.set(part, Math.max(peaks.get(part) ?? 0, memoryBelow(child.pid)));
  }, every);
  const code = await new Promise<number | null>((done, fail) =>
    child.once("close", done).once("error", fail),
  );
  clearInterval(watch);
  log.end();
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed (${code}): see ${options.log}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: cpuOfEnded() - before,
    peakMiB: Math.max(0, ...peaks.values()) / 1024 ** 2,
    peakOfPart: Object.fromEntries([...peaks].map(([name, bytes]) => [name, Math.round(bytes / 1024 ** 2)])),
  };
}
