import { headerName, headerNames, rulesFor, type HostTable } from "./host-table";

const quote = (text: string) => `"${text.replace(/(["\\])/g, "\\$1")}"`;
const pattern = (path: string) => path.replace(/[.+*?()[\]{}|^$\\]/g, "\\$&");
const variable = (header: string) => `$site_${header.replaceAll("-", "_")}`;

function headerMap(header: string, { basePath, rules }: HostTable): string {
  const lines = rulesFor(header, rules).map(({ prefix, value }) =>
    prefix === "/"
      ? `    default ${quote(value)};`
      : `    ${quote(`~^${pattern(basePath + prefix)}`)} ${quote(value)};`,
  );
  const hasDefault = rulesFor(header, rules).some(({ prefix }) => prefix === "/");
  return [`map $uri ${variable(header)} {`, ...(hasDefault ? [] : [`    default "";`]), ...lines, "}"].join(
    "\n",
  );
}

/** Endings that nginx cannot tell by what follows the last dot. */
const isSpecial = (ending: string) => !/^\.\w+$/.test(ending);

function typeLines({ types }: HostTable): string[] {
  return Object.entries(types)
    .filter(([ending]) => !isSpecial(ending))
    .map(([ending, type]) => `        ${quote(type)} ${ending.slice(1)};`);
}

function specialTypes({ types }: HostTable): string[] {
  return Object.entries(types)
    .filter(([ending]) => isSpecial(ending))
    .flatMap(([ending, type]) => [
      `    location ~ ${quote(`${pattern(ending)}$`)} {`,
      `        types { }`,
      `        default_type ${quote(type)};`,
      `        try_files $uri =404;`,
      `    }`,
    ]);
}

function redirectLines({ basePath, redirects }: HostTable): string[] {
  return redirects.flatMap(({ from, to }) => {
    const path = from.replace(/\/$/, "");
    const [place, fragment] = to.split("#");
    const target = `${basePath}${place}$is_args$args${fragment === undefined ? "" : `#${fragment}`}`;
    return [path, `${path}/`].map(
      (address) => `    location = ${quote(basePath + address)} { return 308 ${quote(target)}; }`,
    );
  });
}

/**
 * The site for nginx: the `http` part of a configuration, with one server.
 *
 * Files are looked for under `root` by the whole path, so a copy with a base path lies in a folder
 * of that name. Compressed files beside the plain ones are sent as they are.
 */
export function nginxConfig(table: HostTable): string {
  const { basePath, modes } = table;
  const names = headerNames(table.rules);
  return `# Written by \`npm run hosts\` from lib/site: change it there.
# Put it into /etc/nginx/conf.d/ and set server_name, listen and root.

# An address that was asked for, not a page that is sent in its place.
map "$uri $request_uri" $site_is_asked {
    default "";
    "~^(?<asked>\\S+) \\k<asked>([?]|$)" 1;
}
map $uri $site_lost_page {
    default "${basePath}/404.html";
${modes.map((mode) => `    "~^${pattern(basePath)}/${mode}/" "${basePath}/${mode}/404/index.html";`).join("\n")}
}
${names.map((name) => headerMap(name, table)).join("\n")}
# Who is refused a method is told which there are.
map $request_method $site_allow {
    default "GET, HEAD";
    "GET" "";
    "HEAD" "";
}

server {
    listen 8080;
    server_name _;
    # The search page takes a query of ten thousand characters in its address.
    large_client_header_buffers 4 32k;
    root /srv/site;

    server_tokens off;
    # Redirects name the path alone, whatever stands before this server.
    absolute_redirect off;
    # An address with two slashes is another one, and there is nothing at it.
    merge_slashes off;
    charset off;
    gzip_static on;
    gzip_vary on;
    # With the module ngx_brotli:
    # brotli_static on;

${names.map((name) => `    add_header ${headerName(name)} ${variable(name)} always;`).join("\n")}
    add_header Allow $site_allow always;

    types {
${typeLines(table).join("\n")}
    }
    default_type application/octet-stream;

    error_page 404 $site_lost_page;
    if ($request_method !~ ^(GET|HEAD)$) { return 405; }

${redirectLines(table).join("\n")}
    location ~ "//" { return 404; }
    location ~ "/[.](?!well-known/)" { return 404; }
    location ~ "[.](br|gz)$" { return 404; }
    # A page has one address, the one with a slash at its end.
    location ~ "^(?<folder>.*/)index[.]html$" {
        if (!-f $request_filename) { return 404; }
        if ($site_is_asked) { return 308 "$folder$is_args$args"; }
    }
${specialTypes(table).join("\n")}
    location ~ "[^/]$" {
        if (-f "$document_root$uri/index.html") { return 308 "$uri/$is_args$args"; }
        try_files $uri =404;
    }
    location / {
        try_files "\${uri}index.html" =404;
    }
}
`;
}
