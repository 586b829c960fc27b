import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import type { parseCriteriaInput } from "../../src/criteria/input.js";
import type { CriteriaInput } from "../../src/criteria/types.js";
import type { parseChecklistInput, parseDossierInput } from "../../src/dossier/input.js";
import type { ChecklistInput, DossierInput } from "../../src/dossier/types.js";
import { optional } from "../../src/input/schema.js";
import type { CandidacyInput, NominationInput } from "../../src/nomination/input-types.js";
import type { candidacySchema, nominationSchema } from "../../src/nomination/schema.js";
import type { parsePrizeInput } from "../../src/prizes/input.js";
import type { PrizeInput } from "../../src/prizes/types.js";
import type { parseQuotaInput } from "../../src/quota/input.js";
import type { QuotaInput } from "../../src/quota/types.js";
import type { parseDeadlineInput, parseDeadlinesInput } from "../../src/timeline/input.js";
import type { DeadlineInput, DeadlinesInput } from "../../src/timeline/types.js";

type Output<Schema extends () => z.ZodMiniType> = z.output<ReturnType<Schema>>;

// The compiler runs these: `npm run check` fails where a schema has a field that its documented type has not, or the
// other way round. The types are written out because the declarations that ship would lose the notes on inferred fields.
describe("the type of an input", () => {
  it("has the fields of its schema, and no others", () => {
    expectTypeOf<Output<typeof nominationSchema>>().toEqualTypeOf<NominationInput>();
    expectTypeOf<Output<typeof candidacySchema>>().toEqualTypeOf<CandidacyInput>();
    expectTypeOf<ReturnType<typeof parseCriteriaInput>>().toEqualTypeOf<CriteriaInput>();
    expectTypeOf<ReturnType<typeof parseChecklistInput>>().toEqualTypeOf<ChecklistInput>();
    expectTypeOf<ReturnType<typeof parseDossierInput>>().toEqualTypeOf<DossierInput>();
    expectTypeOf<ReturnType<typeof parseDeadlinesInput>>().toEqualTypeOf<DeadlinesInput>();
    expectTypeOf<ReturnType<typeof parseDeadlineInput>>().toEqualTypeOf<DeadlineInput>();
    expectTypeOf<ReturnType<typeof parseQuotaInput>>().toEqualTypeOf<QuotaInput>();
    expectTypeOf<ReturnType<typeof parsePrizeInput>>().toEqualTypeOf<PrizeInput>();
  });

  it("would be caught lacking one", () => {
    const grown = () =>
      z.strictObject({ unit: z.strictObject({ id: optional(z.string()), since: optional(z.string()) }) });
    expectTypeOf<Output<typeof grown>>().toEqualTypeOf<{ unit: { id?: string; since?: string } }>();
    expectTypeOf<Output<typeof grown>>().not.toEqualTypeOf<{ unit: { id?: string } }>();
    expectTypeOf<Output<typeof grown>>().not.toEqualTypeOf<{ unit: { id?: string; since: string } }>();
  });
});
