import { isForKind } from "../codes/kinds.js";
import { codesOf } from "../codes.js";
import { cellText, read, refuse } from "./cell.js";
import { resolveCell } from "./column-words.js";
import type { FieldReader } from "./scalars.js";

/** Reads who is proposed: a kind of nominee, or a group, which has the kind with it where it is of one kind alone. */
export const readKindOrGroup: FieldReader = (value, path, book) => {
  const text = cellText(value);
  const kind = resolveCell(text, "kind", book);
  if ("code" in kind) return read({ fields: { "nominee.kind": kind.code } });
  const group = resolveCell(text, "group", book);
  if ("code" in group) {
    const [only, ...others] = codesOf("kind").filter((each) => isForKind("group", group.code, each, book));
    const known = only !== undefined && others.length === 0 ? { "nominee.kind": only } : {};
    return read({ fields: { ...known, "nominee.group": group.code } });
  }
  const candidates = [...kind.candidates, ...group.candidates];
  return refuse(path, value, "not-in-vocabulary", { vocabularies: ["kind", "group"] }, candidates);
};
