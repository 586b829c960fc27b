import * as z from "zod/mini";
import type { Locale } from "../codes.js";
import { parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import { ofType } from "../input/refinement.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { Books } from "./books.js";
import { makeHandler } from "./handler.js";
import { limitsSchema, type ServiceLimits, withDefaults } from "./limits.js";
import { runCall } from "./run-call.js";

/** What a service answers from. */
export interface ServiceOptions {
  /** The books, which requests name by their ids. */
  books: readonly Rulebook[];
  limits?: Partial<ServiceLimits>;
  /** The language of what is wrong with a request; Vietnamese by default. Explanations have a language of their own. */
  locale?: Locale;
}

/** A service to be mounted in a server of the host. */
export interface Service {
  /** Answers a request of the Fetch API. Never rejects. */
  fetch: (request: Request) => Promise<Response>;
}

const optionsSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    books: z.array(ofType<Rulebook>("object", (value) => typeof value === "object" && value !== null)),
    limits: z.optional(limitsSchema()),
    locale: z.optional(z.enum(["vi", "en"])),
  }),
);

/**
 * Makes the HTTP service as a function from a request to a response; only in Node. It answers in the calling thread: while a call runs,
 * nothing else does, and none can be ended. `thidua serve` answers in threads.
 *
 * @throws InvalidInputError for options that are not well formed, and for a book that `createRulebook` did not make.
 * @example
 * const { fetch } = createService({ books: [anGiang] });
 * const body = JSON.stringify({ book: "an-giang", input: { asOf: "2027-06-01" } });
 * const headers = { "content-type": "application/json" };
 * const response = await fetch(new Request("http://localhost/v1/timelineAt", { method: "POST", headers, body }));
 * response.status; // 200
 */
export function createService(options: ServiceOptions): Service {
  const { books, limits, locale = "vi" } = parseOptions(optionsSchema(), options);
  for (const book of books) compiledBook(book);
  const known = new Books(new Map(books.map((book) => [book.id, () => book])));
  return {
    fetch: makeHandler({
      bookIds: known.ids,
      limits: withDefaults(limits),
      locale,
      run: async (name, body) => runCall(name, body, known, locale),
    }),
  };
}
