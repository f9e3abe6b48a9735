import type { IncomingMessage, ServerResponse } from "node:http";
import sendStream from "send";
import { acceptsCoding } from "./accepts-coding";

type Place = { directory: string; file: string; isFile: (path: string) => boolean };

/** Packings with the ending of their files, the smallest first. */
const packings = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
];

/** What is said of a file, and goes when another answer is sent in its place. */
const ofTheFile = ["content-encoding", "content-length", "accept-ranges", "etag", "last-modified", "vary"];

/**
 * Sends a file, or the packed one beside it that the reader takes, with what conditional requests and
 * ranges ask for. Headers that are set already are kept.
 *
 * Answers undefined once the answer is the reader's, or was broken off because the disk failed in the
 * middle of it; otherwise the status that is still to be answered: 404, 412, 416 or 500.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { directory, file, isFile }: Place,
): Promise<number | undefined> {
  const accepted = request.headers["accept-encoding"] ?? "";
  const packing = packings.find(
    ({ coding, ending }) => acceptsCoding(accepted, coding) && isFile(file + ending),
  );
  if (packing !== undefined) response.setHeader("content-encoding", packing.coding);
  response.setHeader("vary", "Accept-Encoding");
  return new Promise((resolve) => {
    const refuse = (status: number) => {
      if (response.headersSent) {
        response.destroy();
        return resolve(undefined);
      }
      for (const name of ofTheFile) response.removeHeader(name);
      resolve(status);
    };
    response.once("close", () => resolve(undefined));
    sendStream(request, encodeURIComponent(file + (packing?.ending ?? "")), {
      root: directory,
      cacheControl: false,
      dotfiles: "allow",
      index: false,
    })
      .on("error", ({ status }: { status: number }) => refuse(status))
      .on("directory", () => refuse(404))
      .pipe(response);
  });
}
