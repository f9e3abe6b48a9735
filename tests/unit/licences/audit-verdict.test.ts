import { expect, test } from "vitest";
import { auditVerdict } from "@/lib/licences/audit-verdict";

const shipped = new Set(["react", "maplibre-gl"]);
const fault = (name: string) => ({
  [name]: { name, severity: "high", range: "<2.0.0", via: [], isDirect: true },
});
const answer = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

test("a fault of what readers receive is told apart from one of the tools", () => {
  expect(auditVerdict(answer({ ...fault("react"), ...fault("next") }), shipped)).toEqual({
    shipped: ["react <2.0.0: high"],
    others: ["next <2.0.0: high"],
  });
  expect(auditVerdict(answer({}), shipped)).toEqual({ shipped: [], others: [] });
});

test.each([
  ["refuses the question", JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 })],
  ["cannot be reached", ""],
  ["answers something else", "<html>"],
])("a registry that %s has said nothing", (_, text) => expect(auditVerdict(text, shipped)).toBeUndefined());
