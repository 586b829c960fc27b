import { answer, type Decision, evaluate, type Nomination, type Question, type Rulebook } from "../../src/index.js";

/** An interview that has ended: nothing more is asked that could be answered. */
export interface Interview {
  decision: Decision;
  known: Nomination;
  /** The paths of the questions that were asked, and how many of them the nomination answered. */
  asked: string[];
  answered: number;
  judged: number;
}

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
    const before = known;
    for (const question of order === "all" ? fresh : fresh.slice(...(order === "first" ? [0, 1] : [-1]))) {
      // Another answer has put more entries on file: the question was about one that has another place now.
      if (entriesBeside(question, before) !== entriesBeside(question, known)) continue;
      asked.add(key(question));
      const after = reply(known, truth, question);
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
const key = ({ path, options, years, type }: Question): string =>
  [path, type === "completeness" ? options?.[0]?.code : "", years?.join() ?? ""].join(" ").trimEnd();

/** How many entries the list has in one of which a question asks for a field. */
function entriesBeside({ path }: Question, known: Nomination): number | undefined {
  const list = /^record\.\w+(?=\[)/.exec(path)?.[0];
  return list === undefined ? undefined : (valueAt(known, list) as unknown[] | undefined)?.length;
}

/** What is known after a question was answered; the same where the truth has no answer. */
function reply(known: Nomination, truth: Nomination, question: Question): Nomination {
  const { path, type, options } = question;
  const list = type === "completeness" ? options?.[0]?.code : /^record\.(\w+)(\[|$)/.exec(path)?.[1];
  const recorded = list === undefined ? undefined : valueAt(truth, `record.${list}`);
  const isWhole = truth.record?.complete?.some((one) => one === list) ?? false;
  if (type === "completeness") {
    if (!isWhole) return known;
    // Whoever says that a list is whole has filled it first.
    return answer(recorded === undefined ? known : withList(known, list, recorded), question, true);
  }
  // Who is no woman was on no maternity leave: nothing is on file of it, and it is known.
  if (list === "maternityYears" && recorded === undefined && truth.nominee.woman === false) {
    return answer(known, question, []);
  }
  if (type === "list") {
    return recorded === undefined ? known : answer(known, question, recorded, isWhole ? { whole: true } : {});
  }
  const before = list === undefined ? undefined : valueAt(known, `record.${list}`);
  // Entries that are not on file yet would have their places among them.
  if (path.includes("[") && Array.isArray(before) && before.length !== (recorded as unknown[]).length) {
    return withList(known, list, recorded);
  }
  const value = valueAt(truth, path);
  if (value === undefined) return known;
  const fields = question.fields?.map(({ name }) => name);
  const asked =
    type !== "group"
      ? value
      : Object.fromEntries(Object.entries(value as object).filter(([name]) => fields?.includes(name)));
  return answer(known, question, asked);
}

const withList = (known: Nomination, list: string | undefined, entries: unknown): Nomination => ({
  ...known,
  record: { ...known.record, [list ?? ""]: entries },
});

/** The value at a path of a question. */
function valueAt(root: unknown, path: string): unknown {
  const steps = path.startsWith("indicators.")
    ? ["indicators", path.slice("indicators.".length)]
    : (path.match(/[^.[\]]+/g) ?? []);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
}
