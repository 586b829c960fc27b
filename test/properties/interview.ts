import { type Decision, evaluate, type Nomination, type Question, type Rulebook } from "../../src/index.js";

/** An interview that has ended: nothing more is asked that could be answered. */
export interface Interview {
  decision: Decision;
  known: Nomination;
  /** The paths of the questions that were asked, and how many of them the nomination answered. */
  asked: string[];
  answered: number;
  judged: number;
}

type Fields = Record<string, unknown>;

/** What names the proposal itself: it is not asked for, because it is what was asked. */
const GIVEN = ["award", "occasion", "asOf", "receivedOn", "referenceYear", "achievementId"] as const;

/**
 * A nomination of which nothing is on file but who is proposed for what and when.
 *
 * Where a plan sets the ground, or has a movement, one that the nomination names is another choice and not a fact.
 */
export function blank(book: Rulebook, nomination: Nomination): Nomination {
  const given = [
    ...GIVEN,
    ...(book.defaultGround === undefined ? [] : (["ground"] as const)),
    ...(book.movements.length === 0 ? [] : (["movement"] as const)),
  ].filter((name) => nomination[name] !== undefined);
  const fields = Object.fromEntries(given.map((name) => [name, nomination[name]]));
  return { ...fields, nominee: { kind: nomination.nominee.kind } } as Nomination;
}

/** Which of the questions are answered before it is asked again. */
export type Order = "all" | "first" | "last";

/** Answers what a decision asks, from what is true, until nothing is asked that has not been. */
export function interview(book: Rulebook, start: Nomination, truth: Nomination, order: Order = "all"): Interview {
  let known = start;
  const asked = new Set<string>();
  let [answered, judged] = [0, 0];
  for (;;) {
    const decision = evaluate(book, known);
    const fresh = decision.questions.filter((question) => !asked.has(key(question)));
    const judgements = decision.judgements.filter(({ id }) => !asked.has(`judgements.${id}`));
    if (fresh.length === 0 && judgements.length === 0) {
      return { decision, known, asked: [...asked], answered, judged };
    }
    for (const question of order === "all" ? fresh : fresh.slice(...(order === "first" ? [0, 1] : [-1]))) {
      asked.add(key(question));
      const after = answer(known, truth, question);
      if (JSON.stringify(after) !== JSON.stringify(known)) answered += 1;
      known = after;
    }
    // People judge when the facts are there.
    for (const { id } of order === "all" || fresh.length === 0 ? judgements : []) {
      asked.add(`judgements.${id}`);
      const given = truth.judgements?.[id];
      if (given === undefined) continue;
      known = { ...known, judgements: { ...known.judgements, [id]: given } };
      judged += 1;
    }
  }
}

/** A question by what it asks; one of other years is another. */
const key = ({ path, accepted, years, type }: Question): string =>
  [path, type, path === "record.complete" ? accepted?.join() : "", years?.join() ?? ""].join(" ").trimEnd();

/** What is known after a question was answered; the same where the truth has no answer. */
function answer(known: Nomination, truth: Nomination, { path, accepted }: Question): Nomination {
  const list = /^record\.(\w+)$/.exec(path)?.[1];
  if (list === undefined) return withValue(known, truth, path.split("."));
  const record = truth.record as Fields | undefined;
  // Who is no woman was on no maternity leave: nothing is on file of it, and it is known.
  if (list === "maternityYears" && record?.maternityYears === undefined && truth.nominee.woman === false) {
    return { ...known, record: { ...known.record, maternityYears: [] } };
  }
  if (list !== "complete") return withValue(known, truth, ["record", list]);
  // Whoever says that a list is whole has filled it first.
  const name = accepted?.[0] ?? "";
  if (!truth.record?.complete?.some((one) => one === name)) return known;
  const filled = record?.[name] === undefined ? known : withValue(known, truth, ["record", name]);
  const complete = [...new Set([...(filled.record?.complete ?? []), name])];
  return { ...filled, record: { ...filled.record, complete } } as Nomination;
}

/** A copy of what is known with the value that the truth has at a path, if any. */
function withValue(known: Nomination, truth: Nomination, [name = "", ...rest]: readonly string[]): Nomination {
  const [fields, source] = [known as unknown as Fields, truth as unknown as Fields];
  if (source?.[name] === undefined) return known;
  const inner =
    rest.length === 0 ? source[name] : withValue((fields[name] ?? {}) as Nomination, source[name] as Nomination, rest);
  return { ...fields, [name]: inner } as unknown as Nomination;
}
