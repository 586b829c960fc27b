import plan from "../../rules/an-giang/pack.json";
import planTimeline from "../../rules/an-giang/timeline.json";
import law from "../../rules/national/pack.json";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate } from "../../src/index.js";
import { department } from "../eligibility/nominations.js";

// What the example of a doc comment may use without saying where it comes from.

export { law, plan, planTimeline };

/** Some further file of a pack. */
export const lawEligibility = { pack: law.pack, room: "eligibility" };

/** Some book. */
export const book = anGiang;

/** Some decision. */
export const decision = evaluate(anGiang, department);

/** Some input from outside. */
export const input = { award: "bang-khen" } as never;

/** Some way of showing a thing to a person. */
export const show = (..._things: unknown[]): void => {};
