import type { LocalizedText } from "../codes.js";
import type { InputName } from "./inputs.js";

/** An input that would make a fact known if it were given. */
export interface MissingInput {
  input: InputName;
  /** The years that are not on file, where years are what is missing. */
  years?: number[];
  /** Which one, where the input is one of many (an indicator, a judgement). */
  key?: string;
  /** What exactly is asked about, where one wording serves many. */
  subject?: LocalizedText;
  /** The values accepted here, where they are fewer than the input knows. */
  accepted?: readonly string[];
}

/** The missing inputs of a fact, computed on demand: most values are compared and never explained. */
export type MissingInputs = () => readonly MissingInput[];
