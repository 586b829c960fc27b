import { createService, type ServiceOptions } from "../../src/service.js";
import { bookOf, caseFiles } from "../cases/files.js";

/** What came back. */
export interface Reply {
  status: number;
  type: string | null;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  body: any;
}

/** A function that sends a body to a service without a network. */
export function client(options: ServiceOptions) {
  const service = createService(options);
  return async (path: string, body?: unknown, init: RequestInit = {}): Promise<Reply> => {
    const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
    const sent = body === undefined ? {} : { method: "POST", body: text as string };
    const headers = { "content-type": "application/json", ...(init.headers as Record<string, string>) };
    const response = await service.fetch(new Request(`http://localhost${path}`, { ...sent, ...init, headers }));
    const type = response.headers.get("content-type");
    return { status: response.status, type, headers: response.headers, body: await response.json() };
  };
}

/** Every built-in book that has cases. */
export const booksWithCases = () => Promise.all([...new Set(caseFiles().map(({ book }) => book))].map(bookOf));
