import * as z from "zod/mini";
import { lazySchema } from "../input/parse.js";
import { optional } from "../input/schema.js";

const limit = () => optional(z.union([z.number(), z.string()]));

const described = () => ({
  type: z.string(),
  options: optional(z.array(z.object({ code: z.string() }))),
  min: limit(),
  max: limit(),
});

const field = () => z.object({ name: z.string(), needed: z.boolean(), ...described() });

/** What `answer` reads of a question. It may come back from a form, so it is checked; fields for people are not looked at. */
export const answerSchema = /* @__PURE__ */ lazySchema(() =>
  z.object({
    question: z.object({
      path: z.string(),
      ...described(),
      years: optional(z.array(z.number())),
      exactlyOneOf: optional(z.array(z.string())),
      fields: optional(z.array(z.object({ ...field().shape, fields: optional(z.array(field())) }))),
    }),
    options: z.strictObject({ whole: optional(z.boolean()) }),
  }),
);
