import { connect } from "node:net";

/** An answer as it came over the wire; status 0 where the connection was closed without one. */
export type RawAnswer = { status: number; head: string; body: Buffer };

/** Sends bytes that no client library would send, and reads until the server closes. */
export function askRaw(port: number, bytes: string | Uint8Array): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(15_000, () => socket.destroy(new Error("the server neither answers nor closes")));
    socket.on("data", (part) => parts.push(part));
    // A server that refuses a request may reset the connection while it is still being written.
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? undefined : reject(error),
    );
    socket.on("close", () => resolve(readAnswer(Buffer.concat(parts))));
  });
}

function readAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, end === -1 ? bytes.length : end).toString("latin1");
  const status = Number(head.match(/^HTTP\/1\.[01] (\d{3})/)?.[1] ?? 0);
  return { status, head, body: end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 4) };
}

/** A request for a target, letter by letter, after which the server closes. */
export function requestFor(target: string, lines: readonly string[] = [], method = "GET"): string {
  return [`${method} ${target} HTTP/1.1`, "Host: 127.0.0.1", "Connection: close", ...lines, "", ""].join(
    "\r\n",
  );
}
