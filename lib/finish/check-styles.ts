import { cssAddresses } from "./css-addresses";
import type { PageProblem } from "./page-problem";
import { resolveAddress, type SitePlace } from "./resolve-address";

/** What a style sheet needs of the site, and what is wrong with its addresses. */
export type StyleReport = { loads: string[]; problems: PageProblem[] };

/** Follows the addresses in a style sheet of out/: each must be a file of this site. */
export function checkStyles(
  css: string,
  file: string,
  files: ReadonlySet<string>,
  place: SitePlace,
): StyleReport {
  const report: StyleReport = { loads: [], problems: [] };
  for (const address of new Set(cssAddresses(css))) {
    const target = resolveAddress(address, `/${file}`, place);
    if (target.kind === "internal" && !target.isAbsolute && files.has(target.path.slice(1))) {
      report.loads.push(target.path.slice(1));
    } else {
      report.problems.push({
        file,
        message: `loads "${address.slice(0, 80)}", which is not a file of this site`,
        fix: "put the file into the site and write its address from the root",
      });
    }
  }
  return report;
}
