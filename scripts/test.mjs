// npm test: works on a fresh clone with nothing but Node, so only Node's own modules are imported here.
import { prepare } from "./setup/prepare.mjs";
import { runSteps } from "./setup/run-steps.mjs";
import { testSteps } from "./setup/test-steps.mjs";

await prepare();
const { passed, failed, failedSteps } = await runSteps(testSteps);

console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(", ")}` : "");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
