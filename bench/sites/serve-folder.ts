import { createServer } from "node:http";
import { extname } from "node:path";
import sirv from "sirv";
import { listen } from "@/lib/server/listen";

export const kinds = ["html", "styles", "scripts", "fonts", "images", "other"] as const;
export type Kind = (typeof kinds)[number];

const kindByEnding: Record<string, Kind> = {
  ".html": "html",
  ".css": "styles",
  ".js": "scripts",
  ".mjs": "scripts",
  ".woff2": "fonts",
  ".woff": "fonts",
  ".svg": "images",
  ".png": "images",
  ".webp": "images",
};

/** An answer as it was sent: bytes are those of the compressed body, without headers. */
export type Sent = { path: string; kind: Kind; bytes: number; status: number };

/** A folder on a port of its own, which notes what it sends. */
export type ServedFolder = {
  address: string;
  /** What was sent since the last call. */
  take: () => Sent[];
  /** When the last answer began or ended, as `performance.now()` counts. */
  lastActivity: () => number;
  close: () => Promise<void>;
};

/**
 * Serves a folder, every site by the same code: compressed files where they lie beside the plain
 * ones, nothing added. Counting here sees what workers fetch as well, which a browser's tools do not.
 */
export async function serveFolder(directory: string): Promise<ServedFolder> {
  const send = sirv(directory, { etag: true, brotli: true, gzip: true, dotfiles: true });
  let sent: Sent[] = [];
  let last = performance.now();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    last = performance.now();
    response.on("finish", () => {
      last = performance.now();
      const kind = path.endsWith("/") ? "html" : (kindByEnding[extname(path)] ?? "other");
      sent.push({
        path,
        kind,
        bytes: Number(response.getHeader("content-length") ?? 0),
        status: response.statusCode,
      });
    });
    send(request, response, () => {
      response.statusCode = 404;
      response.setHeader("content-length", 0);
      response.end();
    });
  });
  const { address, close } = await listen(server);
  return {
    address,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    lastActivity: () => last,
    close,
  };
}
