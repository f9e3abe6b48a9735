import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { contentTypeOf } from "@/lib/site/content-types";
import { headersFor } from "@/lib/site/headers";
import { redirects as movedAddresses, type Redirect } from "@/lib/site/redirects";
import { resolveRequest } from "./resolve-request";
import { sendFile } from "./send-file";

type Options = {
  directory: string;
  basePath?: string;
  /** Addresses that moved; by default those of the repository's ledger. */
  redirects?: readonly Redirect[];
};

/** How long a client may take, in milliseconds, so that one that says nothing holds no connection. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};
const silence = 60_000;

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  response.setHeader("content-type", contentTypeOf(path) ?? "application/octet-stream");
}

/** Answers with a short text; used where no page of the site fits. */
function answer(response: ServerResponse, status: number, text: string): void {
  setHeaders(response, "/answer.txt");
  response.statusCode = status;
  response.end(text);
}

/** What a reader is told who asked for a file in a way that cannot be met. */
const refusals: Record<number, string> = {
  412: "The file has changed\n",
  416: "The file has no such part\n",
};

/**
 * The server behind `npm start` and the tests: a folder of files with the headers of the site, the
 * redirects that give each page one address, and the 404 page of the reader's language.
 *
 * It reads the folder anew for each request, so that a build made meanwhile is served at once. A
 * file that is gone by the time it is sent is missing; one that cannot be read gives status 500.
 */
export function createSiteServer({ directory, basePath = "", redirects = movedAddresses }: Options): Server {
  // Neither call throws at a name that is too long, or at a file that goes between the two.
  const isFile = (path: string) => {
    const file = join(directory, path);
    return existsSync(file) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  };

  const sendNotFound = async (response: ServerResponse, page: string) => {
    const content = await readFile(join(directory, page)).catch(() => undefined);
    if (content === undefined) return answer(response, 404, "Not found\n");
    setHeaders(response, "/404.html");
    response.statusCode = 404;
    response.end(content);
  };

  const send = async (request: IncomingMessage, response: ServerResponse, file: string) => {
    setHeaders(response, `/${file}`);
    const status = await sendFile(request, response, { directory, file, isFile });
    if (status === undefined) return;
    if (status === 404) return sendNotFound(response, "404.html");
    answer(response, status, refusals[status] ?? "This file cannot be read at the moment\n");
  };

  const server = createServer(patience, (request, response) => {
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
        return void sendNotFound(response, resolution.notFoundPage);
      case "file":
        return void send(request, response, resolution.file);
    }
  });
  return server.setTimeout(silence);
}
