import { type AwardCode, codesOf, type GroundCode, type TitleCode } from "../codes.js";
import { addDays, FIRST_DAY, LAST_DAY } from "../dates.js";
import { type ApplicableRules, applicableRules } from "../eligibility/select.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { withDefaultGround } from "../rulebook/target.js";
import { dayLiteral, literals } from "./expressions.js";

/** What rules are selected for, as a number that the statement works out of each nomination. */
export interface NumberedTarget {
  readonly number: number;
  readonly rules: ApplicableRules;
}

/** The first days of the periods in which the same provisions are law, the first of them that of the calendar. */
function periodStarts({ book }: CompiledBook): string[] {
  const provisions = [...book.listings, ...book.rules];
  const after = provisions.flatMap(({ validTo }) =>
    validTo === undefined || validTo >= LAST_DAY ? [] : [addDays(validTo, 1)],
  );
  const from = provisions.flatMap(({ validFrom }) => validFrom ?? []);
  return [...new Set([FIRST_DAY, ...from, ...after])].sort();
}

const kinds = () => codesOf("kind");
const occasions = () => codesOf("occasion");
const grounds = (): (GroundCode | undefined)[] => [undefined, ...codesOf("ground")];

/** Every target that a nomination for an award may be of. */
export function targetsFor(compiled: CompiledBook, award: AwardCode | TitleCode): NumberedTarget[] {
  return periodStarts(compiled).flatMap((day, period) =>
    kinds().flatMap((kind, k) =>
      occasions().flatMap((occasion, o) =>
        grounds().map((ground, g) => {
          const number = ((period * kinds().length + k) * occasions().length + o) * grounds().length + g;
          const given = ground === undefined ? {} : { ground };
          const target = withDefaultGround(compiled.book, { award, kind, occasion, ...given });
          return { number, rules: applicableRules(compiled, target, day) };
        }),
      ),
    ),
  );
}

/** The number of a nomination's target, by the day of the law. */
export function targetNumber(compiled: CompiledBook, lawDay: string): string {
  const [, ...starts] = periodStarts(compiled);
  const period =
    starts.length === 0
      ? "0"
      : `CASE ${starts.map((day, index) => `WHEN ${lawDay} < ${dayLiteral(day)} THEN ${index}`).join(" ")} ELSE ${starts.length} END`;
  const place = (codes: readonly string[], column: string) =>
    `(array_position(ARRAY[${literals(codes)}], ${column}) - 1)`;
  const ground = `COALESCE(array_position(ARRAY[${literals(codesOf("ground"))}], n.ground), 0)`;
  return `(((${period}) * ${kinds().length} + ${place(kinds(), "n.kind")}) * ${occasions().length} + ${place(occasions(), "n.occasion")}) * ${grounds().length} + ${ground}`;
}
