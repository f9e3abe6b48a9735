import { installPackages } from "./install-packages.mjs";
import { nodeProblem } from "./node-problem.mjs";

/** What every command needs first: a Node that is new enough, and the packages. Ends the process otherwise. */
export async function prepare() {
  const problem = nodeProblem(process.versions.node);
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
  if (!(await installPackages())) process.exit(1);
}
