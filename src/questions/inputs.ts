import { NOMINATION_INPUTS } from "./nomination-inputs.js";
import { OTHER_INPUTS } from "./other-inputs.js";

/** Every input that a question may ask for, by name. */
export const INPUTS = /* @__PURE__ */ Object.assign({}, NOMINATION_INPUTS, OTHER_INPUTS);

/** The name of an input. */
export type InputName = keyof typeof INPUTS;
