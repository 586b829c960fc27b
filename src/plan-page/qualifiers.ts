import { labelOf } from "../codes.js";
import { both, named, prizesNamed } from "./names.js";

type Params = Readonly<Record<string, unknown>>;
type Words = (value: unknown) => string;

const list = (value: unknown): string[] => [value].flat().map(String);
const grounds: Words = (value) => named("ground", list(value));

/** Parameters that narrow a fact, in words. Those that are always in a title have none. */
const QUALIFIERS: Readonly<Record<string, Words>> = {
  ground: (value) => `ground: ${grounds(value)}`,
  exceptGrounds: (value) => `grounds left out: ${grounds(value)}`,
  exceptThematic: (value) => (value === true ? "thematic emulation left out (trừ thi đua theo chuyên đề)" : ""),
  lastYears: (value) => `in the last ${Number(value)} years`,
  atLeastYears: (value) => `over at least ${Number(value)} years`,
  scope: (value) => both(labelOf("initiativeScope", String(value))),
  orAwards: (value) => `a year with one of these counts too: ${prizesNamed(list(value))}`,
};

/** The labels that a qualifier would name, to see whether a title names them already. */
const IN_TITLES: Readonly<Record<string, (value: unknown) => string>> = {
  scope: (value) => labelOf("initiativeScope", String(value)).en,
  ground: (value) => labelOf("ground", String(value)).en,
  lastYears: (value) => `last ${Number(value)} years`,
};

/** In words what the parameters of a fact narrow, and what its title leaves out. */
export function qualifiersOf(params: Params, title: string): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (isFilter(value)) {
      return qualifiersOf(value, title).map(
        (words) => `${name === "after" ? "counted after one with" : "since"} ${words}`,
      );
    }
    const inTitle = IN_TITLES[name]?.(value);
    if (inTitle !== undefined && title.includes(inTitle)) return [];
    const words = QUALIFIERS[name]?.(value) ?? "";
    return words === "" ? [] : [words];
  });
}

const isFilter = (value: unknown): value is Params =>
  typeof value === "object" && value !== null && !Array.isArray(value);
