/** Addresses that a style sheet loads: `url(…)` and `@import`, as written, without `#part` of the page. */
export function cssAddresses(css: string): string[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = [
    ...code.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi),
    ...code.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi),
  ].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
  return found.filter((address) => address !== "" && !address.startsWith("#"));
}
