import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder as a plain web server does, on a free port of this machine. */
export async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, decodeURI(new URL(url, "http://host").pathname));
    const found = statSync(path, { throwIfNoEntry: false });
    const file = found?.isDirectory() ? join(path, "index.html") : path;
    try {
      const content = readFileSync(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain; charset=utf-8" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
