// npm run dev: content and pages follow the files as they are saved. Next serves them as it does
// in development, without the step that finishes the built site.
import { prepare } from "./setup/prepare.mjs";
import { runCommand } from "./setup/run-command.mjs";

await prepare();
for (const [command, ...args] of [
  ["tsx", "scripts/make-fonts.ts"],
  ["node", "scripts/compile-content.mjs", "build"],
]) {
  const code = await runCommand(String(command), args);
  if (code !== 0) process.exit(code);
}
// Whichever ends first ends the other: one without the other shows stale pages.
await Promise.race([runCommand("node", ["scripts/compile-content.mjs", "dev"]), runCommand("next", ["dev"])]);
process.kill(process.pid, "SIGTERM");
