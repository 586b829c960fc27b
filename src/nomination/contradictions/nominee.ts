import { isForKind } from "../../codes/kinds.js";
import { codesOf } from "../../codes.js";
import type { Members } from "../types.js";
import type { ContradictionCheck } from "./check.js";

/** A group whose nominees are of another kind. */
const groupOfAnotherKind: ContradictionCheck = ({ nominee: { kind, group } }, report, book) => {
  if (group === undefined || isForKind("group", group, kind, book)) return;
  const allowed = codesOf("group", book).filter((one) => isForKind("group", one, kind, book));
  report("nominee.group", group, { code: "not-allowed", params: { allowed, where: kind } });
};

const COUNTED: readonly (keyof Members)[] = ["completed", "advanced", "champions", "disciplined"];

/** More people than there are, or more grassroots champions than people with the title that each of them has first. */
const moreThanAll: ContradictionCheck = ({ nominee: { members } }, report) => {
  if (members === undefined) return;
  const check = (field: keyof Members, most: number | undefined): void => {
    const count = members[field];
    if (count === undefined || most === undefined || count <= most) return;
    const params = { maximum: most, inclusive: true, of: "value" } as const;
    report(`nominee.members.${field}`, count, { code: "too-large", params });
  };
  for (const field of COUNTED) check(field, members.total);
  const { advanced, total } = members;
  if (advanced !== undefined && advanced < total) check("champions", advanced);
};

/** What cannot be true of a nominee. */
export const nomineeChecks: readonly ContradictionCheck[] = [groupOfAnotherKind, moreThanAll];
