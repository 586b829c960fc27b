import { awardFacts } from "./facts/awards.js";
import { claimFacts } from "./facts/claims.js";
import { conductFacts } from "./facts/conduct.js";
import type { SqlFactWriter } from "./facts/fact.js";
import { movementFacts } from "./facts/movement.js";
import { peopleFacts } from "./facts/people.js";
import { plainFacts } from "./facts/plain.js";
import { ratingFacts } from "./facts/ratings.js";
import { recognitionFacts } from "./facts/recognitions.js";
import { serviceFacts } from "./facts/service.js";

/** The facts that are written in SQL, by name. */
export const SQL_FACTS: ReadonlyMap<string, SqlFactWriter<never>> = /* @__PURE__ */ new Map(
  Object.entries({
    ...plainFacts,
    ...peopleFacts,
    ...awardFacts,
    ...ratingFacts,
    ...claimFacts,
    ...serviceFacts,
    ...conductFacts,
    ...movementFacts,
    ...recognitionFacts,
  }),
);
