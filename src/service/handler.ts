import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Locale } from "../codes.js";
import { nearestNames } from "../errors/nearest-names.js";
import { callNamed, callNames } from "./calls.js";
import { type Incoming, readText } from "./incoming.js";
import type { ServiceLimits } from "./limits.js";
import { openApiText, packageVersion } from "./package-files.js";
import { type Reply, refusal } from "./reply.js";
import { ServiceError } from "./service-error.js";

/** What handles requests. */
export interface HandlerOptions {
  bookIds: readonly string[];
  limits: ServiceLimits;
  locale: Locale;
  /** Answers a call; the signal ends one that takes too long, where it can be ended. */
  run: (name: string, body: string, signal: AbortSignal) => Promise<Reply>;
  /** Receives where a fault of the service arose, without what was asked. */
  onFault?: (fault: string) => void;
  /** Whether the service takes no new calls. */
  isStopping?: () => boolean;
}

/** The path of a function. */
export const callPath = (name: string) => `/v1/${name}`;

/** Every path, with the method that it takes. */
export const routes = (): { path: string; method: "GET" | "POST" }[] => [
  ...["/health", "/openapi.json"].map((path) => ({ path, method: "GET" as const })),
  ...callNames().map((name) => ({ path: callPath(name), method: "POST" as const })),
];

/** Makes the function from a request to a response. */
export function makeHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { limits, locale, bookIds, onFault = () => {} } = options;
  const app = new Hono();
  let running = 0;
  const incoming: Incoming = { bytes: 0, most: limits.callsAtOnce * limits.bodyBytes };

  const respond = (context: Context, { status, text, fault }: Reply, headers: Record<string, string> = {}) => {
    if (fault !== undefined) onFault(fault);
    const type = status === 200 ? "application/json" : "application/problem+json";
    return context.body(text, status as 200, { "Content-Type": type, "Cache-Control": "no-store", ...headers });
  };
  const refuse = (context: Context, error: unknown, headers: Record<string, string> = {}) => {
    const reply = refusal(error, locale);
    return respond(context, reply, reply.status === 503 ? { "Retry-After": "1", ...headers } : headers);
  };

  app.get("/health", (context) => {
    if (options.isStopping?.()) throw new ServiceError("stopping");
    return respond(context, ok({ status: "ok", version: packageVersion(), books: bookIds }));
  });
  app.get("/openapi.json", (context) => respond(context, { status: 200, text: openApiText() }));
  app.post(
    "/v1/:name",
    (context, next) => {
      if (callNamed(context.req.param("name")) === undefined) return context.notFound() as Promise<Response>;
      if (!isPlainJson(context.req.raw.headers)) throw new ServiceError("not-json-type");
      if (options.isStopping?.()) throw new ServiceError("stopping");
      if (running >= limits.callsAtOnce) throw new ServiceError("busy");
      return next();
    },
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: () => {
        throw new ServiceError("body-too-large", limits.bodyBytes);
      },
    }),
    async (context) => {
      const text = await readText(context.req.raw, incoming);
      // A body that comes slowly is no call yet, and takes no turn from those that are here.
      if (running >= limits.callsAtOnce) throw new ServiceError("busy");
      running += 1;
      try {
        return respond(context, await withinTime(context.req.param("name"), text, options));
      } finally {
        running -= 1;
      }
    },
  );
  app.notFound((context) => {
    const { path } = context.req;
    const known = routes().filter((route) => route.path === path);
    if (known.length === 0) return refuse(context, unknownRoute(path));
    const allowed = known.map(({ method }) => method).join(", ");
    return refuse(context, new ServiceError("method-not-allowed", allowed), { Allow: allowed });
  });
  app.onError((error, context) => refuse(context, error));
  return async (request) => app.fetch(request);
}

const ok = (value: unknown): Reply => ({ status: 200, text: JSON.stringify(value) });

function unknownRoute(path: string): ServiceError {
  const paths = routes().map((route) => route.path);
  const near = nearestNames(path, paths);
  return new ServiceError("unknown-route", path, near.length > 0 ? near : paths);
}

function isPlainJson(headers: Headers): boolean {
  const type = headers.get("content-type") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  return /^application\/json\s*(;|$)/i.test(type) && encoding.toLowerCase() === "identity";
}

/** Answers a call, or throws `ServiceError` at the end of its time. */
async function withinTime(name: string, body: string, { run, limits }: HandlerOptions): Promise<Reply> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Before the signal aborts, which rejects the call too.
      reject(new ServiceError("took-too-long", limits.answerMilliseconds));
      controller.abort();
    }, limits.answerMilliseconds);
  });
  try {
    return await Promise.race([run(name, body, controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
