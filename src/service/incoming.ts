import { ServiceError } from "./service-error.js";

/** What has come of the bodies that are not whole yet. */
export interface Incoming {
  bytes: number;
  most: number;
}

/** Reads a body as text. Throws `ServiceError`, also where all bodies that are on their way hold too much together. */
export async function readText(request: Request, incoming: Incoming): Promise<string> {
  const chunks = await readChunks(request.body, incoming);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new ServiceError("not-utf-8");
  }
}

async function readChunks(body: Request["body"], incoming: Incoming): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  let own = 0;
  try {
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
      own += next.value.byteLength;
      incoming.bytes += next.value.byteLength;
      if (incoming.bytes > incoming.most) throw new ServiceError("busy");
      chunks.push(next.value);
    }
    return chunks;
  } catch (error) {
    // The connection broke off within the body: nobody reads the reply.
    throw error instanceof ServiceError ? error : new ServiceError("not-http");
  } finally {
    incoming.bytes -= own;
  }
}
