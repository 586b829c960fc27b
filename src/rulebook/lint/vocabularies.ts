import { OPEN_VOCABULARIES } from "../../codes/own.js";
import { makeAnyProblem } from "../../errors/any-problem.js";
import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { PackHeader } from "../../pack/types.js";

/**
 * A pack declares only codes that begin with its own id, and each once: results name a code without its vocabulary, so one
 * code has one name.
 */
export function lintVocabularies({ packs }: { packs: readonly PackHeader[] }): Problem[] {
  return packs.flatMap(({ pack, vocabularies = {} }) => {
    const seen = new Set<string>();
    return OPEN_VOCABULARIES.flatMap((vocabulary) =>
      (vocabularies[vocabulary] ?? []).flatMap(({ code }): Problem[] => {
        const place = { pack, path: `vocabularies.${vocabulary}[${code}]` };
        const isRepeated = seen.has(code);
        seen.add(code);
        if (isRepeated) {
          return [makeAnyProblem("duplicate", { of: "code" }, { ...place, received: receivedPhrase("another") })];
        }
        return code.startsWith(`${pack}:`)
          ? []
          : [makeProblem("bad-format", { format: "own-code" }, { ...place, received: code })];
      }),
    );
  });
}
