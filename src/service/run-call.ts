import type { Locale } from "../codes.js";
import { type ExplainOptions, explain } from "../explain/explain.js";
import type { Explainable } from "../explain/types.js";
import type { Books } from "./books.js";
import type { Answer, Call } from "./call.js";
import { callNamed } from "./calls.js";
import { readBody } from "./read-body.js";
import { type Reply, refusal } from "./reply.js";
import { ServiceError } from "./service-error.js";

/** Answers one call: the text of a body in, the text of a reply out. Never throws. */
export function runCall(name: string, body: string, books: Books, locale: Locale): Reply {
  try {
    const call = callNamed(name);
    if (call === undefined) throw new ServiceError("unknown-route", name);
    return { status: 200, text: JSON.stringify(answerCall(call, body, books)) };
  } catch (error) {
    return refusal(error, locale);
  }
}

function answerCall(call: Call, body: string, books: Books): Answer {
  const given = readBody(call, body, books);
  const result = (call.run as (...all: unknown[]) => unknown)(...given.arguments);
  if (given.explain === undefined) return { result };
  return { result, text: explain(result as Explainable, given.explain as ExplainOptions) };
}
