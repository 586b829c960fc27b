import type * as z from "zod/mini";

/** What the definitions of zod's schemas and checks hold, of those in use. */
export interface SchemaDefinition {
  type?: string;
  check?: string;
  innerType: z.ZodMiniType;
  element: z.ZodMiniType;
  options: z.ZodMiniType[];
  valueType: z.ZodMiniType;
  shape: Record<string, z.ZodMiniType>;
  catchall?: z.ZodMiniType;
  entries: Record<string, string>;
  checks?: { _zod: { def: SchemaDefinition } }[];
  format?: string;
  pattern?: RegExp;
  minimum: number;
  maximum: number;
  value: number;
  inclusive?: boolean;
  abort?: boolean;
  fn: unknown;
  params?: unknown;
  error?: (issue: unknown) => unknown;
}

/** The definition of a schema. */
export const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as SchemaDefinition;
