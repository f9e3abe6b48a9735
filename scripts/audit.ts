// A step of npm test: asks the registry for known faults of the packages, and fails where readers receive one.
import { spawnSync } from "node:child_process";
import { auditVerdict } from "@/lib/licences/audit-verdict";
import { shippedPackages } from "@/lib/licences/shipped-packages";

const asked = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  timeout: 60_000,
  shell: process.platform === "win32",
});
const verdict = auditVerdict(asked.stdout ?? "", new Set(Object.values(shippedPackages).flat()));
if (verdict === undefined) {
  console.log("Not asked: the registry in use does not answer npm audit, or cannot be reached.");
} else {
  for (const fault of verdict.others)
    console.log(`Works while the site is built, reaches no reader: ${fault}`);
  for (const fault of verdict.shipped)
    console.error(`Reaches readers: ${fault}\n  fix  take a version outside the range`);
  console.log(`${verdict.shipped.length} known faults reach readers.`);
  process.exitCode = verdict.shipped.length === 0 ? 0 : 1;
}
