import {
  answer,
  type Decision,
  evaluate,
  type Nomination,
  type OpenJudgement,
  type Question,
  type Rulebook,
  ThiduaError,
} from "../../src/index.js";
import { blank } from "../properties/interview.js";
import { type Choose, fill } from "./fill.js";

/** How many answers of each source are tried. */
const ANSWERS = 6;
const LAST_YEAR = 2025;

/** How the answers to everything else are made up. */
interface Style {
  /** What the rules name: codes that are worth an entry. */
  named: readonly string[];
  truth: Nomination;
  /** How often, of eight times, an answer is made from the description of the question and not taken from the truth. */
  invented: number;
  /** Whether people judge in favour of the nominee. */
  isFavoured: (choose: Choose) => boolean;
}

export const questionKey = ({ path, type, options, years }: Question): string =>
  [path, type === "completeness" ? options?.[0]?.code : "", years?.join() ?? ""].join(" ").trimEnd();

/** The standards that pass, or that people may still let pass. */
export const standingRoutes = ({ checks }: Decision): string[] =>
  checks
    .filter(({ role }) => role === "routes")
    .flatMap(({ children = [] }) => children)
    .filter(({ status }) => status === "pass" || status === "judgement")
    .map(({ id }) => id);

const result = ({ outcome, provisional }: Decision): string => `${outcome} ${provisional ?? ""}`;

/** The value that a nomination has on file where a question asks. */
function valueOnFile(truth: Nomination, path: string): unknown {
  const steps = path.startsWith("indicators.") ? ["indicators", path.slice(11)] : (path.match(/[^.[\]]+/g) ?? []);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], truth);
}

/** What is known after an answer, and what is decided then; none where the book does not accept it. */
function accepted(book: Rulebook, known: Nomination, question: Question, value: unknown) {
  try {
    const next = answer(known, question, value, question.type === "list" ? { whole: true } : {});
    return { known: next, decision: evaluate(book, next) };
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
    return undefined;
  }
}

/** The answer that says least: no, nothing, none. */
const least = (question: Question, choose: Choose): unknown =>
  question.type === "boolean" ? false : question.type === "list" ? [] : fill(question, choose);

/** What the open comparisons of a decision name: awards, kinds of achievements, scopes. */
const namedIn = ({ checks }: Decision): string[] => [
  ...new Set(JSON.stringify(checks).match(/(?<=")[a-z]+(-[a-z]+)+(?=")/g)),
];

/** Entries of one code, of those that the rules name where there are such, one for each of some years. */
function fillRun(question: Question, named: readonly string[], choose: Choose): unknown[] | undefined {
  const { fields = [] } = question;
  const year = fields.find(({ name }) => name === "year");
  const code = fields.find(({ type }) => type === "code");
  const codes = code?.options?.filter((option) => named.some((name) => option.code.startsWith(name))) ?? [];
  const chosen = codes[choose(codes.length)]?.code;
  if (question.years !== undefined && code !== undefined) {
    const same = code.options?.[choose(code.options.length)]?.code;
    return question.years.map((one) => ({ year: one, [code.name]: same }));
  }
  if (year === undefined || code === undefined || chosen === undefined) return undefined;
  const others = fields.filter(({ name, type }) => type === "code" && name !== code.name && choose(2) === 0);
  const [last, step] = [Number(year.max ?? LAST_YEAR) - choose(3), choose(3) === 0 ? 0 : 1];
  return Array.from({ length: 1 + choose(5) }, (_, back) => ({
    [code.name]: chosen,
    year: last - back * step,
    // Two of one year are two awards where their decisions have different numbers.
    ...(step === 0 && fields.some(({ name }) => name === "number") ? { number: String(back) } : {}),
    ...Object.fromEntries(others.map((field) => [field.name, fill(field, choose)])),
  }));
}

/** Answers all that is asked, and all judgements, until nothing is asked any more. */
export function completed(book: Rulebook, start: Nomination, style: Style, choose: Choose) {
  let [known, decision] = [start, evaluate(book, start)];
  for (let round = 0; round < 12; round += 1) {
    if (decision.questions.length === 0 && decision.judgements.length === 0) break;
    for (const question of decision.questions) known = replied(book, known, question, style, choose);
    for (const judgement of decision.judgements) {
      const holds = style.isFavoured(choose) !== isAgainst(judgement, decision);
      known = answer(known, judgement, { holds, by: "Hội đồng" });
    }
    decision = evaluate(book, known);
  }
  return { known, decision };
}

/** Whether a judgement that holds is against the nominee. */
const isAgainst = ({ settles }: OpenJudgement, { checks }: Decision): boolean =>
  checks.some(({ id, role }) => (role === "bar" || role === "hold") && settles.includes(id));

function invent(question: Question, named: readonly string[], choose: Choose): unknown {
  const run = choose(2) === 0 ? fillRun(question, named, choose) : undefined;
  if (run === undefined) return fill(question, choose);
  const isUnion = question.years === undefined && choose(2) === 0;
  return isUnion ? [...run, ...(fillRun(question, named, choose) ?? [])] : run;
}

function replied(book: Rulebook, known: Nomination, question: Question, style: Style, choose: Choose): Nomination {
  const isInvented = choose(8) < style.invented;
  const onFile = question.type === "completeness" ? true : valueOnFile(style.truth, question.path);
  const values = [
    ...(onFile === undefined || isInvented ? [] : [onFile]),
    isInvented ? invent(question, style.named, choose) : least(question, choose),
    fill(question, choose),
    fill(question, choose),
  ];
  for (const value of values) {
    const next = accepted(book, known, question, value);
    if (next !== undefined) return next.known;
  }
  return known;
}

/** Other answers to a question: of other nominations, of both ends, and made from its description. */
function otherAnswers(question: Question, { named }: Style, truths: readonly Nomination[], choose: Choose): unknown[] {
  const { type, options = [], min, max } = question;
  if (type === "boolean") return [true, false];
  if (type === "code") return options.map(({ code }) => code);
  const onFile = Array.from({ length: ANSWERS }, () =>
    valueOnFile(truths[choose(truths.length)] as Nomination, question.path),
  ).filter((value) => value !== undefined);
  const ends = type === "list" ? [[]] : [min, max].filter((end) => end !== undefined);
  return [...ends, ...onFile, ...Array.from({ length: ANSWERS }, () => invent(question, named, choose))];
}

/** What was known of a list before it was asked for, and the question for it: an answer adds to what is there. */
function beforeAnswer(book: Rulebook, known: Nomination, whole: Nomination, question: Question) {
  const list =
    question.type === "completeness" ? question.options?.[0]?.code : /^record\.(\w+)$/.exec(question.path)?.[1];
  if (list === undefined || !["completeness", "list"].includes(question.type))
    return { before: whole, asked: question };
  const { [list as "awards"]: _, ...record } = whole.record ?? {};
  const complete = record.complete?.filter((one) => one !== list) ?? [];
  const without: Nomination = { ...whole, record: { ...record, complete } };
  const entries = known.record?.[list as "awards"];
  const before: Nomination =
    entries === undefined ? without : { ...without, record: { ...record, complete, [list]: entries } };
  const isList = question.type === "list";
  const asked = isList ? question : evaluate(book, without).questions.find(({ path }) => path === `record.${list}`);
  return { before, asked };
}

const always = () => true;
const never = () => false;
const mostly = (choose: Choose) => choose(6) > 0;

/** The styles of so many attempts: first each truth as it is, then with judgements against, then with more and more invented. */
function* styles(
  truths: readonly Nomination[],
  named: readonly string[],
  tries: number,
  choose: Choose,
): Generator<Style> {
  for (const truth of truths) yield { named, truth, invented: 0, isFavoured: always };
  for (const truth of truths) yield { named, truth, invented: 0, isFavoured: never };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const truth = truths[choose(truths.length)] as Nomination;
    yield { named, truth, invented: choose(4), isFavoured: mostly };
  }
}

/**
 * The questions of a decision of which no answer was found that changes the outcome, beside some answers to all the others.
 *
 * All is answered, mostly as some whole nomination for the award has it. Then the answer to one question is replaced, and
 * what that leads to is answered too. That no change was found in so many tries is no proof that there is none.
 */
export function questionsWithoutEffect(
  book: Rulebook,
  known: Nomination,
  truths: readonly Nomination[],
  tries: number,
  choose: Choose,
): Question[] {
  const decision = evaluate(book, known);
  let open = decision.questions;
  for (const style of styles(truths, namedIn(decision), tries, choose)) {
    if (open.length === 0) break;
    const whole = completed(book, known, style, choose);
    open = open.filter((question) => {
      const { before, asked } = beforeAnswer(book, known, whole.known, question);
      if (asked === undefined) return true;
      return !otherAnswers(asked, style, truths, choose).some((value) => {
        const next = accepted(book, before, asked, value);
        if (next === undefined) return false;
        const isOpen = next.decision.questions.length + next.decision.judgements.length > 0;
        const end = isOpen ? completed(book, next.known, style, choose) : next;
        return result(end.decision) !== result(whole.decision);
      });
    });
  }
  return open;
}

/** What is known at some moments of an interview that begins with nothing, and what is asked then. */
export function moments(book: Rulebook, truth: Nomination): Nomination[] {
  const start = blank(book, truth);
  const { nominee, unit, movement, record, ground } = truth;
  const withSome: Nomination = {
    ...start,
    nominee,
    ...(unit === undefined ? {} : { unit }),
    ...(movement === undefined ? {} : { movement }),
    ...(ground === undefined ? {} : { ground }),
  };
  const discipline = record?.discipline === undefined ? {} : { record: { discipline: record.discipline } };
  return [start, withSome, { ...withSome, ...discipline }, truth];
}
