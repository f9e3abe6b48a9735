import { headerName, headerNames, rulesFor, type HostTable } from "./host-table";

/** The top of the paths below a folder: `/en/*` for a folder, `/robots.txt` for a file. */
function entriesOf(folder: string, files: readonly string[]): string[] {
  const inside = files.map((file) => `/${file}`).filter((path) => path.startsWith(folder));
  const entries = inside.map((path) => {
    const [first = "", ...rest] = path.slice(folder.length).split("/");
    return rest.length > 0 ? `${folder}${first}/` : `${folder}${first}`;
  });
  return [...new Set(entries)].sort();
}

/**
 * Paths that do not overlap and to each of which one set of headers applies. Hosts that read
 * `_headers` join the values of all lines that fit, so a line for a whole site would bind its parts.
 */
function separatePaths(folder: string, prefixes: readonly string[], files: readonly string[]): string[] {
  const isDivided = prefixes.some((prefix) => prefix.startsWith(folder) && prefix !== folder);
  if (!isDivided) return [folder];
  return [
    // The folder's own page has the address of the folder.
    ...(files.includes(`${folder.slice(1)}index.html`) ? [`${folder}index.html`] : []),
    ...entriesOf(folder, files)
      .filter((entry) => entry !== `${folder}index.html`)
      .flatMap((entry) => (entry.endsWith("/") ? separatePaths(entry, prefixes, files) : [entry])),
  ];
}

const lineFor = (path: string) => {
  if (path.endsWith("/index.html")) return path.replace(/index\.html$/, "");
  return path.endsWith("/") ? `${path}*` : path;
};

/**
 * `_headers`, for hosts that read one (Netlify, Cloudflare Pages, Gitea and others).
 *
 * @param files what lies in the published folder
 */
export function headersFile({ basePath, rules, types }: HostTable, files: readonly string[]): string {
  const prefixes = rules.map(({ prefix }) => prefix);
  const paths = separatePaths("/", prefixes, files);
  const blocks = paths.map((path) => {
    const headers = headerNames(rules).flatMap((name) => {
      const rule = rulesFor(name, rules).find(({ prefix }) => path.startsWith(prefix));
      return rule === undefined ? [] : [`  ${headerName(name)}: ${rule.value}`];
    });
    return [basePath + lineFor(path), ...headers].join("\n");
  });
  const typed = Object.entries(types).map(
    ([ending, type]) => `${basePath}/*${ending}\n  Content-Type: ${type}`,
  );
  return `${[...blocks, ...typed].join("\n")}\n`;
}
