import { evaluate, type Nomination, type Question, type Rulebook } from "../../src/index.js";
import { type CaseDecision, caseDecisions } from "../cases/decisions.js";
import { type Choose, chooser } from "./fill.js";
import { moments, questionKey, questionsWithoutEffect, standingRoutes } from "./relevance.js";

const TRIES = 600;

/** A whole nomination, with the standards that stand in it. */
interface Truth {
  nomination: Nomination;
  routes: readonly string[];
}

/** Searches what is asked for questions that change nothing. */
export class RelevanceSearch {
  readonly #cases: readonly CaseDecision[];
  readonly #truths = new Map<string, Truth[]>();
  /** How many questions were looked at. */
  asked = 0;

  private constructor(cases: readonly CaseDecision[]) {
    this.#cases = cases;
    for (const { nomination, decision } of cases) {
      const key = awardAndKind(nomination);
      const truths = this.#truths.get(key) ?? [];
      truths.push({ nomination, routes: standingRoutes(decision) });
      this.#truths.set(key, truths);
    }
  }

  static async create(): Promise<RelevanceSearch> {
    return new RelevanceSearch((await caseDecisions()).filter(({ name }) => !name.includes(" ")));
  }

  /** What is known at the moments of every case, each different one once. */
  moments(): { name: string; book: Rulebook; known: Nomination; truth: Nomination }[] {
    const seen = new Set<string>();
    return this.#cases.flatMap(({ name, book, nomination }) =>
      moments(book, nomination).flatMap((known, moment) => {
        const key = `${book.id} ${JSON.stringify(known)}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ name: `${name}, moment ${moment}`, book, known, truth: nomination }];
      }),
    );
  }

  /** The questions, by what they ask, of which no answer was found to matter. */
  withoutEffect(book: Rulebook, known: Nomination, truth: Nomination): string[] {
    const { questions } = evaluate(book, known);
    this.asked += questions.length;
    const choose = chooser(questions.length);
    const truths = this.#truthsFor(truth, questions, choose);
    return questionsWithoutEffect(book, known, truths, TRIES, choose).map(questionKey);
  }

  /** The nomination itself, and of the others for the award some for each standard that asks. */
  #truthsFor(truth: Nomination, questions: readonly Question[], choose: Choose): Nomination[] {
    const all = this.#truths.get(awardAndKind(truth)) ?? [];
    const routes = [...new Set(questions.flatMap((question) => question.routes ?? []))];
    const found = routes.flatMap((route) => {
      const standing = all.filter((one) => one.routes.includes(route));
      return [1, 2].flatMap(() => standing[choose(standing.length)]?.nomination ?? []);
    });
    return [...new Set([truth, ...found])];
  }
}

const awardAndKind = ({ award, nominee }: Nomination): string => `${award} ${nominee.kind}`;
