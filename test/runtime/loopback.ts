import http from "node:http";
import net from "node:net";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server on the loopback that lives as long as the test. */
export async function listening(
  listener: http.RequestListener,
  options: http.ServerOptions = {},
): Promise<Loopback> {
  const server = http.createServer(options, listener);
  const sockets = new Set<net.Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await opened(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port, url: `http://127.0.0.1:${port}/`, sockets };
}

export interface Loopback {
  readonly port: number;
  readonly url: string;
  /** Those open now. */
  readonly sockets: ReadonlySet<net.Socket>;
}

/** A server that speaks as the test writes it. */
export async function listeningRaw(onConnection: (socket: net.Socket) => void): Promise<Loopback> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  const port = await opened(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port, url: `http://127.0.0.1:${port}/`, sockets };
}

async function opened(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A connection on which the test writes bytes as they are; `all` is what came back until the other side closed it. */
export function dialled(port: number): {
  readonly socket: net.Socket;
  readonly all: Promise<string>;
} {
  const socket = net.connect(port, "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8");
  socket.on("data", (chunk) => {
    text += String(chunk);
  });
  socket.on("error", () => undefined);
  const all = new Promise<string>((resolve) => {
    socket.on("close", () => resolve(text));
  });
  return { socket, all };
}

/** Until `isTrue`; fails by the test's time limit. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}
