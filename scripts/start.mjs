// npm start: works on a fresh clone with nothing but Node, so only Node's own modules are imported here.
import { buildUnlessBuilt } from "./setup/build-unless-built.mjs";
import { prepare } from "./setup/prepare.mjs";
import { runCommand } from "./setup/run-command.mjs";

await prepare();

const code = await buildUnlessBuilt();
if (code !== 0) process.exit(code);

process.exitCode = await runCommand(process.execPath, ["--import", "tsx", "scripts/serve.ts"]);
