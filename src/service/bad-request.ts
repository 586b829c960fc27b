import type { Duplex } from "node:stream";
import type { Locale } from "../codes.js";
import { problemDocument } from "./problem-document.js";
import { ServiceError } from "./service-error.js";
import type { ServiceErrorCode } from "./words.js";

const CODES: Readonly<Record<string, ServiceErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "request-too-slow",
  HPE_HEADER_OVERFLOW: "headers-too-large",
};

/** Answers what Node could not read as a request, and ends the connection. */
export function answerBadRequest({ code = "" }: NodeJS.ErrnoException, socket: Duplex, locale: Locale): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const document = problemDocument(new ServiceError(CODES[code] ?? "not-http"), locale);
  const text = JSON.stringify(document);
  socket.end(
    [
      `HTTP/1.1 ${document.status} ${document.title}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(text)}`,
      "Connection: close",
      "",
      text,
    ].join("\r\n"),
  );
}
