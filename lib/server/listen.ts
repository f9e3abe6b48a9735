import { once } from "node:events";
import type { Server } from "node:http";

/** A server that answers on this machine. */
export type Listening = {
  port: number;
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  address: string;
  /** Ends the server and with it every connection. */
  close: () => Promise<void>;
};

/** Opens a server to this machine alone, on a port that the system chooses. For tests and measurements. */
export async function listen(server: Server): Promise<Listening> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server.close(), "close");
      server.closeAllConnections();
      await closed;
    },
  };
}
