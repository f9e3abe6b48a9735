/** What is wrong with a content file, where, and how to mend it. */
export type Problem = {
  /** Path from the repository's root, e.g. `content/zones/tianzhu/zh.mdx`. */
  file: string;
  line: number;
  /** Stable name of the rule, for searching the documentation. */
  rule: string;
  message: string;
  expected: string;
  found: string;
  fix: string;
};

/** A problem as an author reads it: place and message, then what was expected and found, then the remedy. */
export function formatProblem(problem: Problem): string {
  return [
    `${problem.file}:${problem.line}  ${problem.message}  (${problem.rule})`,
    `  expected ${problem.expected}`,
    `  found    ${problem.found}`,
    `  fix      ${problem.fix}`,
  ].join("\n");
}

/** In the order in which an author would walk through the files. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule),
  );
}
