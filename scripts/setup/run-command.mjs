import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "./repository-root.mjs";

const onWindows = process.platform === "win32";
const packagePrograms = join(repositoryRoot, "node_modules", ".bin");

/**
 * Runs a program in the repository's root with its output shown, and answers its exit code.
 *
 * Programs of installed packages are found by name. A program that does not exist, or that a
 * signal ended, answers 1. A request to stop is passed on; this process ends when the program has,
 * so that nothing is left running and no next step begins.
 *
 * @param {string} command
 * @param {string[]} [args]
 * @param {Record<string, string>} [environment] added to the present environment
 * @returns {Promise<number>}
 */
export function runCommand(command, args = [], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: repositoryRoot,
      stdio: "inherit",
      // npm and package programs are .cmd files on Windows, which only a shell can start.
      shell: onWindows,
      env: {
        ...process.env,
        PATH: `${packagePrograms}${delimiter}${process.env.PATH ?? ""}`,
        NEXT_TELEMETRY_DISABLED: "1",
        ...environment,
      },
    });
    let isStopping = false;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      isStopping = true;
      child.kill(signal);
    };
    process.on("SIGINT", passOn).on("SIGTERM", passOn);
    /** @param {number} code */
    const finish = (code) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      if (isStopping) process.exit(code);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      finish(1);
    });
    child.once("exit", (code) => finish(code ?? 1));
  });
}
