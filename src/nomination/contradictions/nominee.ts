import { isForKind } from "../../codes/kinds.js";
import { codesOf } from "../../codes.js";
import type { ContradictionCheck } from "./check.js";

/** A group whose nominees are of another kind. */
const groupOfAnotherKind: ContradictionCheck = ({ candidacy: { nominee }, book }, report) => {
  const { kind, group } = nominee;
  if (group === undefined || isForKind("group", group, kind, book)) return;
  const allowed = codesOf("group", book).filter((one) => isForKind("group", one, kind, book));
  report("nominee.group", group, { code: "not-allowed", params: { allowed, where: kind } });
};

/** More people than there are, or more grassroots champions than people with the title that each of them has first. */
const moreThanAll: ContradictionCheck = ({ numbers }, report) => {
  const { members } = numbers.nominee;
  const { total, advanced } = members;
  if (total < 0) return;
  const check = (field: "completed" | "advanced" | "champions" | "disciplined", most: number): void => {
    if (members[field] <= most) return;
    const params = { maximum: most, inclusive: true, of: "value" } as const;
    report(`nominee.members.${field}`, members[field], { code: "too-large", params });
  };
  for (const field of ["completed", "advanced", "champions", "disciplined"] as const) check(field, total);
  if (advanced >= 0 && advanced < total) check("champions", advanced);
};

/** What cannot be true of a nominee. */
export const nomineeChecks: readonly ContradictionCheck[] = [groupOfAnotherKind, moreThanAll];
