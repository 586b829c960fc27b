import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { answerBadRequest } from "./bad-request.js";
import { type HandlerOptions, makeHandler } from "./handler.js";

/** How requests come in, times in milliseconds. */
export interface ServerOptions extends Omit<HandlerOptions, "isStopping"> {
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** How long the headers of a request may take to arrive. Default: 10,000. */
  headersMilliseconds?: number;
  /** How long a whole request may take to arrive. Default: 30,000. */
  requestMilliseconds?: number;
  /** How long a connection may stay open without a request. Default: 60,000. */
  idleMilliseconds?: number;
  /** How long calls that run may take to end when the server stops. Default: 10,000. */
  graceMilliseconds?: number | undefined;
}

/** A server that listens. */
export interface RunningServer {
  url: string;
  /** Takes no new calls, lets those that run end within the grace time, and closes. */
  stop: () => Promise<void>;
}

/** Connections cost little, and those of a pool are mostly idle. */
const MOST_CONNECTIONS = 1_000;

/** How often Node looks for requests that take too long, at most. */
const CHECKING_INTERVAL = 1_000;

/** How often connections that have become idle are closed when the server stops. */
const CLOSING_INTERVAL = 20;

/** Starts a server. Rejects where it cannot listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    host,
    port,
    locale,
    headersMilliseconds = 10_000,
    requestMilliseconds = 30_000,
    idleMilliseconds = 60_000,
    graceMilliseconds = 10_000,
  } = options;
  let isStopping = false;
  const handle = makeHandler({ ...options, isStopping: () => isStopping });
  const server = createServer(
    {
      headersTimeout: headersMilliseconds,
      requestTimeout: requestMilliseconds,
      keepAliveTimeout: idleMilliseconds,
      connectionsCheckingInterval: Math.min(CHECKING_INTERVAL, headersMilliseconds, requestMilliseconds),
    },
    getRequestListener(handle, { overrideGlobalObjects: false, hostname: host }),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", (error, socket) => answerBadRequest(error, socket, locale));
  server.listen(port, host);
  await once(server, "listening");
  return {
    url: urlAt(server.address() as AddressInfo),
    stop: async () => {
      isStopping = true;
      await close(server, graceMilliseconds);
    },
  };
}

async function close(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // A connection is idle once its request is answered.
  const closing = setInterval(() => server.closeIdleConnections(), CLOSING_INTERVAL);
  const ending = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearInterval(closing);
  clearTimeout(ending);
}

const urlAt = ({ address, family, port }: AddressInfo) =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
