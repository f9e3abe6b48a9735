import { request, type IncomingHttpHeaders } from "node:http";
import { connect, type Socket } from "node:net";

/** A connection that is open and has asked nothing yet. */
export function openConnection(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

/** An answer as it came over the wire, packed as it was. */
export type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** Asks once over the connection and lets the server close it. Fails when the answer ends too early. */
export function askOver(socket: Socket, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        path,
        headers: { ...headers, host: "127.0.0.1", connection: "close" },
        createConnection: () => socket,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on("error", reject).end();
  });
}
