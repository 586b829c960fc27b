import { nearestIds } from "../codes/suggestions.js";
import type { LocalizedText } from "../codes.js";
import { describeValue, shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { UnknownCodeError } from "../errors.js";
import { type StatusByVocabulary, type StatusVocabulary, statusLabels } from "./status-labels.js";

/**
 * Gives a short name of a status, a state, a role or a notice code of a result, as `labelOf` does for codes of the law.
 *
 * @throws {UnknownCodeError} at the vocabulary, when there is no such vocabulary or it has no such code; `candidates` holds
 * the nearest.
 *
 * @example
 * statusLabel("checkStatus", "fail"); //=> { vi: "Chưa đạt", en: "Not met" }
 */
export function statusLabel<V extends StatusVocabulary>(vocabulary: V, code: StatusByVocabulary[V]): LocalizedText {
  const all: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = statusLabels();
  const named = typeof vocabulary === "string" && Object.hasOwn(all, vocabulary) ? all[vocabulary] : undefined;
  if (named === undefined) throw unknown("vocabulary", vocabulary, Object.keys(all));
  const label = typeof code === "string" && Object.hasOwn(named, code) ? named[code] : undefined;
  if (label === undefined) throw unknown(vocabulary, code, Object.keys(named));
  // A copy: a host that edits its label must not edit everyone's.
  return { ...label };
}

function unknown(path: string, given: unknown, codes: readonly string[]): UnknownCodeError {
  const received = typeof given === "string" ? shorten(given) : describeValue(given);
  return new UnknownCodeError(
    makeProblem("not-a-code", { codes }, { path, received, candidates: nearestIds(received, codes) }),
  );
}
