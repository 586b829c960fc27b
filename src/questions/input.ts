import type { BodyCode, LocalizedText, Vocabulary } from "../codes.js";

/** A piece of input that may be missing: its path, its type, and who usually supplies it. */
export interface Input {
  /** The path of the answer in the input of the function. */
  path: string;
  type: "code" | "boolean" | "number" | "date" | "text" | "list";
  vocabulary?: Vocabulary;
  /** Other accepted values, where they are not a vocabulary's codes. */
  accepted?: readonly string[];
  /** The question in short words. */
  wording: LocalizedText;
  suppliedBy: BodyCode;
}
