import { createRulebook } from "../rulebook/create.js";
import { mutatePack } from "../testing/mutation/mutate-pack.js";
import type { MutationReport } from "../testing/mutation/mutate-packs.js";
import type { PackFolder } from "../testing/read-pack.js";
import { type CaseReport, runCases } from "../testing/run-cases.js";
import { type DecidesReport, findUndecided } from "../testing/undecided.js";
import { findUnreached, type ReachReport } from "../testing/unreached.js";
import { findUntestedThresholds, type ThresholdReport } from "../testing/untested-thresholds.js";

/** What the cases of a pack come to, and whether they are enough. */
export interface TestReport {
  type: "test-report";
  pack: string;
  cases: CaseReport;
  reach: ReachReport;
  decides: DecidesReport;
  thresholds: ThresholdReport;
  /** Left out where it was not asked for; null where a case fails, so that nothing was changed. */
  mutations?: MutationReport | null;
}

/** Runs the cases of a pack, and looks for what they leave untested. */
export function testPack({ id, files, cases }: PackFolder, isMutated: boolean): TestReport {
  const book = createRulebook(files.map(({ document }) => document));
  const results = runCases(book, cases);
  return {
    type: "test-report",
    pack: id,
    cases: results,
    reach: findUnreached(book, cases),
    decides: findUndecided(book, cases),
    thresholds: findUntestedThresholds(book, cases),
    ...(isMutated ? { mutations: results.failed > 0 ? null : mutatePack({ id, files, cases }) } : {}),
  };
}

/** Whether a pack is not proved by its cases; a threshold that lacks a case beside it is named and fails nothing. */
export function isFailing({ cases, reach, decides, mutations }: TestReport): boolean {
  return (
    cases.failed > 0 ||
    reach.unreached.length > 0 ||
    decides.undecided.length > 0 ||
    (mutations !== undefined && mutations !== null && mutations.survived > 0)
  );
}
