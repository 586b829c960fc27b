import { calendarYear, isSchoolYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { Input } from "./input.js";
import { type Steps, valueAtSteps } from "./paths.js";
import type { QuestionOption } from "./question.js";

type Fields = Record<string | number, unknown>;

/** Writes a value at the end of some steps, and makes the objects on the way; `undefined` takes the value away. */
export function writeAt<Given extends object>(next: Given, steps: Steps, value: unknown, path: string): Given {
  let owner = next as unknown as Fields;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const inner = Object.hasOwn(owner, step) ? owner[step] : undefined;
    if (inner === undefined && value === undefined) return next;
    const isNew = inner === undefined && typeof steps[index + 1] === "string" && typeof step === "string";
    const led = isNew ? {} : inner;
    if (typeof led !== "object" || led === null) {
      throw new InvalidInputError([
        makeProblem("wrong-type", { type: "object" }, { path, received: describeValue(led) }),
      ]);
    }
    if (isNew) define(owner, step, led);
    owner = led as Fields;
  }
  const last = steps.at(-1) ?? "";
  if (value === undefined) delete owner[last];
  else define(owner, last, value);
  return next;
}

/** A key may come from a form: it becomes a field of the object, whatever its name. */
function define(owner: Fields, key: string | number, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Adds entries to a list; where entries are asked for by year, those of the same year make room. */
export function addEntries<Given extends object>(
  next: Given,
  steps: Steps,
  entries: readonly object[],
  isByYear: boolean,
): Given {
  const before = listAt(next, steps);
  const years = new Set(isByYear ? entries.map(yearIn) : []);
  const kept = isByYear ? before.filter((entry) => !years.has(yearIn(entry))) : before;
  return writeAt(next, steps, [...kept, ...entries], "");
}

/** The calendar year of an entry, of whatever the input holds there. */
function yearIn(entry: unknown): unknown {
  const { year } = (entry ?? {}) as { year?: unknown };
  return typeof year === "string" && isSchoolYear(year) ? calendarYear(year) : year;
}

/** Adds the codes chosen to a list; the options that were not chosen leave it, and go where the input keeps them. */
export function chooseCodes<Given extends object>(
  next: Given,
  { othersPath }: Input,
  steps: Steps,
  chosen: readonly string[],
  options: readonly QuestionOption[],
): Given {
  const offered = new Set<unknown>(options.map(({ code }) => code));
  const withoutOffered = (at: Steps) => listAt(next, at).filter((code) => !offered.has(code));
  writeAt(next, steps, [...withoutOffered(steps), ...new Set(chosen)], "");
  if (othersPath === undefined) return next;
  const others = options.map(({ code }) => code).filter((code) => !chosen.includes(code));
  const rest = [...withoutOffered([othersPath]), ...others];
  return rest.length === 0 ? next : writeAt(next, [othersPath], rest, "");
}

/** Declares a list complete, or takes that back. */
export function declareComplete(next: object, { completedBy, list }: Input, isComplete: boolean): void {
  if (completedBy === "complete") writeAt(next, ["complete"], isComplete, "");
  if (completedBy !== "record.complete") return;
  const steps = completedBy.split(".");
  const others = listAt(next, steps).filter((name) => name !== list);
  const names = isComplete ? [...others, list] : others;
  if (names.length > 0 || valueAtSteps(next, steps) !== undefined) writeAt(next, steps, names, "");
}

function listAt(root: object, steps: Steps): unknown[] {
  const list = valueAtSteps(root, steps);
  return Array.isArray(list) ? list : [];
}
