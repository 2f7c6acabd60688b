import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that listens on a free port of the loopback. */
export interface Running {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** `path` is where the notices are received. */
export async function listen(server: Server, path: string): Promise<Running> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return running(server, path);
}

/** The same for a server that listens already. */
export function running(server: Server, path: string): Running {
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, url: `http://127.0.0.1:${port}${path}`, close };
}
