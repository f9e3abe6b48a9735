// npm start: works on a fresh clone with nothing but Node, so only Node's own modules are imported here.
import { prepare } from "./setup/prepare.mjs";
import { runCommand } from "./setup/run-command.mjs";
import { isBuilt } from "./setup/source-hash.mjs";

await prepare();

if (isBuilt()) {
  console.log("The site is built and nothing has changed since.");
} else {
  console.log("Building the site into out/: npm run build");
  const code = await runCommand("npm", ["run", "--silent", "build"]);
  if (code !== 0) process.exit(code);
}

process.exitCode = await runCommand(process.execPath, ["--import", "tsx", "scripts/serve.ts"]);
