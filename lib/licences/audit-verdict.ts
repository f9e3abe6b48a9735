import { z } from "zod";

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), range: z.string() }),
  ),
});

/**
 * What the answer of `npm audit --json` means for readers: known faults of packages that are in the
 * published files, and of others, which only work while the site is built. Undefined where the registry
 * did not answer the question.
 */
export function auditVerdict(
  answer: string,
  shipped: ReadonlySet<string>,
): { shipped: string[]; others: string[] } | undefined {
  const parsed = parseJson(answer);
  if (!parsed.success) return undefined;
  const faults = Object.values(parsed.data.vulnerabilities);
  const list = (inShipped: boolean) =>
    faults
      .filter(({ name }) => shipped.has(name) === inShipped)
      .map(({ name, range, severity }) => `${name} ${range}: ${severity}`);
  return { shipped: list(true), others: list(false) };
}

function parseJson(text: string) {
  try {
    return report.safeParse(JSON.parse(text));
  } catch (error) {
    // Without a network npm writes no JSON at all.
    if (error instanceof SyntaxError) return report.safeParse(undefined);
    throw error;
  }
}
