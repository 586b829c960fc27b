import { getFirstDay, getLastDay } from "../../src/dates.js";
import type { Question, QuestionField } from "../../src/index.js";

/** Chooses one of so many. */
export type Choose = (count: number) => number;

/** Chooses by a seed: the same seed, the same choices. */
export function chooser(seed: number): Choose {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return count === 0 ? 0 : (state >>> 8) % count;
  };
}

type Described =
  | Pick<Question, "type" | "options" | "fields" | "exactlyOneOf" | "min" | "max" | "years">
  | QuestionField;

const EARLIEST = "2000-01-01";
const LATEST = "2024-12-31";

/** An answer made from nothing but the description of a question. */
export function fill(question: Described, choose: Choose): unknown {
  const { options = [], min, max } = question;
  switch (question.type) {
    case "boolean":
      return choose(2) === 0;
    case "completeness":
      return true;
    case "code":
      return options[choose(options.length)]?.code;
    case "codes":
      return options.filter(() => choose(2) === 0).map(({ code }) => code);
    case "text":
      return `text ${choose(3)}`;
    case "date":
    case "partial-date":
      return fillDate(question, choose);
    case "year":
    case "period-year":
      return Number(max ?? 2024) - choose(Math.min(12, Number(max ?? 2024) - Number(min ?? 1900)));
    case "count":
    case "number":
      return Number(min ?? 0) + choose(Math.floor(Math.min(40, Number(max ?? 40) - Number(min ?? 0))) + 1);
    case "years":
      return "years" in question ? question.years?.filter(() => choose(2) === 0) : [];
    case "group":
      return fillItem(question, choose);
    case "list":
      return fillList(question as Question, choose);
  }
}

function fillDate({ options = [], min, max }: Described, choose: Choose): string {
  const chosen = choose(options.length + 2);
  if (chosen < options.length) return options[chosen]?.code ?? "";
  const [first, last] = [min ?? (max !== undefined && String(max) < EARLIEST ? max : EARLIEST), max ?? LATEST].map(
    String,
  );
  const [earliest, latest] = [getFirstDay(first ?? ""), getLastDay(last ?? "")];
  const middle = `${(Number(earliest.slice(0, 4)) + Number(latest.slice(0, 4))) >> 1}-07-01`;
  const days = [earliest, latest, middle].filter((day) => day >= earliest && day <= latest);
  return days[choose(days.length)] ?? earliest;
}

function fillItem({ fields = [], ...question }: Described, choose: Choose): Record<string, unknown> {
  const one = "exactlyOneOf" in question ? question.exactlyOneOf : undefined;
  const chosen = one?.[choose(one.length)];
  const wanted = fields.filter(
    ({ name, needed }) => needed || name === chosen || (question.type === "group" && !one?.includes(name)),
  );
  const item: Record<string, unknown> = {};
  for (const field of wanted) {
    const most = (field.notAbove ?? []).flatMap((name) => (typeof item[name] === "number" ? [item[name]] : []));
    const after = field.notBefore === undefined ? undefined : item[field.notBefore];
    item[field.name] = fill(
      {
        ...field,
        ...(most.length === 0 ? {} : { max: Math.min(...most) }),
        ...(typeof after === "string" ? { min: after } : {}),
      },
      choose,
    );
  }
  return item;
}

function fillList(question: Question, choose: Choose): Record<string, unknown>[] {
  const item = () => fillItem(question, choose);
  if (question.years !== undefined) return question.years.map((year) => ({ ...item(), year }));
  return Array.from({ length: choose(4) }, item);
}
