// npm run test:long: as npm test, on a fresh clone too.
import { longSteps } from "./setup/long-steps.mjs";
import { runTest } from "./setup/run-test.mjs";

await runTest(longSteps);
