import { request } from "node:http";
import { connect, type Socket } from "node:net";

/** A connection on which a test writes what it likes. */
export function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on("error", reject);
  });
}

/** All that comes until the other side closes the connection. */
export function readAll(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}

/** The beginning of a request whose body has so many bytes. */
export const head = (path: string, length: number, more = "") =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`;

/** What came back. */
export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  body: any;
  headers: Record<string, string | string[] | undefined>;
}

/** Sends a request as JSON; the body is a value, or a text as it is. */
export function send(url: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const method = body === undefined ? "GET" : "POST";
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), {
      method,
      headers: { "content-type": "application/json", connection: "close", ...headers },
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let received = "";
      response.on("data", (chunk) => {
        received += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(received), headers: response.headers }),
      );
    });
    sent.end(text);
  });
}
