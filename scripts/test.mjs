// npm test: works on a fresh clone with nothing but Node, so only Node's own modules are imported here.
import { runTest } from "./setup/run-test.mjs";
import { testSteps } from "./setup/test-steps.mjs";

await runTest(testSteps);
