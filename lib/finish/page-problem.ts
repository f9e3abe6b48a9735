/** What is wrong with a file of the built site, and how to mend it. */
export type PageProblem = {
  /** Path inside out/, e.g. `en/plan/index.html`. */
  file: string;
  message: string;
  fix: string;
};

const shownFiles = 3;

/**
 * Problems as their author reads them, the same fault on many pages once: a fault in the header
 * stands on every page and is mended in one place.
 */
export function formatPageProblems(problems: readonly PageProblem[]): string {
  const byFault = new Map<string, Set<string>>();
  for (const { file, message, fix } of problems) {
    const fault = `${message}\n    fix  ${fix}`;
    byFault.set(fault, (byFault.get(fault) ?? new Set()).add(`out/${file}`));
  }
  return [...byFault]
    .map(([fault, files]) => {
      const rest = files.size - shownFiles;
      const more = rest > 0 ? [`and ${rest} more`] : [];
      return `${[...[...files].slice(0, shownFiles), ...more].join("\n")}\n    ${fault}`;
    })
    .join("\n\n");
}
