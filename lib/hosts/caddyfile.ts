import { headerName, headerNames, rulesFor, type HostTable } from "./host-table";

const quote = (text: string) => `"${text.replace(/(["\\])/g, "\\$1")}"`;

/** Rules in the order of the table: in a Caddyfile, of two that set a header the later one wins. */
function headerLines({ basePath, rules }: HostTable): string[] {
  return headerNames(rules).flatMap((name) =>
    rulesFor(name, rules)
      .reverse()
      .map(
        ({ prefix, value }) =>
          `        header ${prefix === "/" ? "" : `${basePath}${prefix}* `}${headerName(name)} ${quote(value)}`,
      ),
  );
}

function typeLines({ types }: HostTable): string[] {
  return Object.entries(types)
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([ending, type], index) => [
      `        @type${index} path *${ending}`,
      `        header @type${index} Content-Type ${quote(type)}`,
    ]);
}

function redirectLines({ basePath, redirects }: HostTable): string[] {
  return redirects.flatMap(({ from, to }) => {
    const path = basePath + from.replace(/\/$/, "");
    return [path, `${path}/`].map((address) => `        redir ${address} ${basePath}${to} 308`);
  });
}

/**
 * The site for Caddy. Files are looked for under `root` by the whole path, so a copy with a base
 * path lies in a folder of that name.
 */
export function caddyfile(table: HostTable): string {
  const { basePath, modes } = table;
  return `# Written by \`npm run hosts\` from lib/site: change it there.
# Set the address of the site and the root.
:8080 {
    root * /srv/site

    @method not method GET HEAD
    @hidden path_regexp /[.][^/]*|[.](br|gz)$
    @index path_regexp folder ^(.*/)index[.]html$
    route {
        # Types first: what follows may set them again.
${typeLines(table).join("\n")}
${headerLines(table).join("\n")}
        respond @method 405
        error @hidden 404
${redirectLines(table).join("\n")}
        redir @index {re.folder.1} 308
        file_server {
            precompressed br gzip
        }
    }

    handle_errors {
        header Cache-Control "no-cache"
        rewrite * ${basePath}/404.html
${modes
  .map(
    (mode) =>
      `        @${mode} path ${basePath}/${mode}/*\n        rewrite @${mode} ${basePath}/${mode}/404/index.html`,
  )
  .join("\n")}
        file_server {
            precompressed br gzip
        }
    }
}
`;
}
