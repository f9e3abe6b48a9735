import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { contentTypeOf } from "@/lib/site/content-types";
import { headersFor } from "@/lib/site/headers";
import { redirects as movedAddresses, type Redirect } from "@/lib/site/redirects";
import { resolveRequest } from "./resolve-request";

type Options = {
  directory: string;
  basePath?: string;
  /** Addresses that moved; by default those of the repository's ledger. */
  redirects?: readonly Redirect[];
};

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  const type = contentTypeOf(path);
  if (type !== undefined) response.setHeader("content-type", type);
}

/** Answers with a short text; used where no page of the site fits. */
function answer(response: ServerResponse, status: number, text: string): void {
  setHeaders(response, "/answer.txt");
  response.statusCode = status;
  response.end(text);
}

/** sirv throws at a range that ends before it starts, so only plain ranges reach it. */
function dropOddRange({ headers }: IncomingMessage): void {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "") ?? [];
  const isPlain = start !== undefined && (end === "" || Number(end) >= Number(start));
  if (!isPlain || headers["if-range"] !== undefined) delete headers.range;
}

/**
 * The server behind `npm start` and the tests: a folder of files with the headers of the site, the
 * redirects that give each page one address, and the 404 page of the reader's language.
 *
 * It reads the folder anew for each request, so that a build made meanwhile is served at once.
 */
export function createSiteServer({ directory, basePath = "", redirects = movedAddresses }: Options): Server {
  // Unlike statSync, existsSync does not throw at a name that is too long for the file system.
  const isFile = (path: string) => {
    const file = join(directory, path);
    return existsSync(file) && statSync(file).isFile();
  };
  // sirv's "dev" means: look into the folder at each request.
  const send = sirv(directory, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });

  const sendNotFound = (response: ServerResponse, page: string) => {
    if (!isFile(page)) return answer(response, 404, "Not found\n");
    setHeaders(response, "/404.html");
    response.statusCode = 404;
    response.end(readFileSync(join(directory, page)));
  };

  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      return answer(response, 405, "Only GET and HEAD\n");
    }
    const resolution = resolveRequest(request.url ?? "", { basePath, redirects, isFile });
    switch (resolution.kind) {
      case "malformed":
        return answer(response, 400, "This address is not well formed\n");
      case "redirect":
        response.setHeader("location", resolution.location);
        return answer(response, 308, `Moved to ${resolution.location}\n`);
      case "missing":
        return sendNotFound(response, resolution.notFoundPage);
      case "file":
        dropOddRange(request);
        request.url = `/${encodeURI(resolution.file)}`;
        setHeaders(response, request.url);
        return send(request, response, () => sendNotFound(response, "404.html"));
    }
  });
}
