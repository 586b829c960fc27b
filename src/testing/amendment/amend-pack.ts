import { judgementsAsked } from "../../conditions/lint.js";
import { makeAnyProblem } from "../../errors/any-problem.js";
import { describeValue } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../../errors.js";
import type { Condition } from "../../pack/conditions.js";
import type { Instrument, Source } from "../../pack/types.js";
import type { RawDocument } from "../pack-file.js";
import { type AmendmentEntry, type AmendmentWorksheet, parseAmendmentWorksheet } from "./worksheet.js";

type RawProvision = Record<string, unknown> & { id: string; source: Source; validFrom?: string; alsoFrom?: Source[] };

/**
 * Puts a filled worksheet into the files of a pack: what is kept or changed gets a version from the first day of the amended text
 * on, what is repealed the clause that repeals it. What is unknown stays as it is, so that answers that rest on it stay provisional.
 *
 * @param files the files of the pack; they are copied, and those of other packs given back as they are.
 * @param worksheet see `makeAmendmentWorksheet`.
 * @returns the files, for `createRulebook`, which checks the changes.
 * @throws InvalidInputError for a worksheet that is incomplete, names what the pack does not have, or keeps a rule without the
 * judgements that it asks for.
 * @example
 * const worksheet = { pack: "national", amendedBy: "06/2026/QH16", from: "2026-10-01", entries: [] };
 * createRulebook(amendPack(nationalPack as object[], worksheet)).digest === national.digest; // true: nothing is filled in
 */
export function amendPack<File extends object>(files: readonly File[], worksheet: AmendmentWorksheet): File[] {
  const checked = parseAmendmentWorksheet(worksheet);
  const amended = structuredClone(files) as unknown as RawDocument[];
  const own = amended.filter(({ pack }) => pack === checked.pack);
  const header = own.find(({ room }) => room === "pack");
  const instruments = (header?.instruments ?? []) as Instrument[];
  const problems = [
    ...repeatedEntries(checked.entries),
    ...checked.entries.flatMap((entry, index) => entryProblems(entry, `entries[${index}]`)),
    ...checked.entries.flatMap((entry, index) => {
      const isThere = own.some((file) => provisionsIn(file, entry.list).some(({ id }) => id === entry.id));
      const place = { path: `entries[${index}].id`, received: entry.id };
      return isThere ? [] : [makeProblem("unknown-id", { of: "provision" }, place)];
    }),
  ];
  for (const list of new Set(checked.entries.map((entry) => entry.list))) {
    const entries = new Map(checked.entries.filter((one) => one.list === list).map((one) => [one.id, one]));
    const last = lastVersions(own.flatMap((file) => provisionsIn(file, list)));
    for (const file of own) {
      const provisions = provisionsIn(file, list);
      if (provisions.length === 0) continue;
      file[list] = provisions.flatMap((each) => {
        const entry = entries.get(each.id);
        return entry === undefined || last.get(each.id) !== each ? [each] : amend(each, entry, checked, instruments);
      });
    }
  }
  problems.push(...judgementProblems(checked, own));
  if (problems.length > 0) throw new InvalidInputError(problems);
  return amended as unknown as File[];
}

const provisionsIn = (file: RawDocument, list: string) => (file[list] ?? []) as RawProvision[];

/** The last version of each provision, of whichever file. */
function lastVersions(provisions: readonly RawProvision[]): ReadonlyMap<string, RawProvision> {
  const last = new Map(provisions.map((each) => [each.id, each]));
  for (const each of provisions) {
    if ((each.validFrom ?? "") > (last.get(each.id)?.validFrom ?? "")) last.set(each.id, each);
  }
  return last;
}

/** What is answered twice: one of the two would be lost. */
function repeatedEntries(entries: readonly AmendmentEntry[]): Problem[] {
  const isSame = (one: AmendmentEntry, other: AmendmentEntry) => one.list === other.list && one.id === other.id;
  return entries.flatMap((entry, index) => {
    const isRepeated = entries.findIndex((other) => isSame(entry, other)) < index;
    const place = { path: `entries[${index}].id`, received: entry.id };
    return isRepeated ? [makeAnyProblem("duplicate", { of: "provision" }, place)] : [];
  });
}

/** The versions of a provision once its entry is put in. */
function amend(
  provision: RawProvision,
  { answer, source, changes = {}, removes = [] }: AmendmentEntry,
  { amendedBy, from }: AmendmentWorksheet,
  instruments: readonly Instrument[],
): RawProvision[] {
  if (answer === "unknown") return [provision];
  if (answer === "repealed") return [{ ...provision, repealedBy: source }];
  const sameClause = (clause: Source): Source =>
    instruments.some(({ id, endedBy }) => id === clause.instrument && endedBy?.by === amendedBy)
      ? { ...clause, amendedBy }
      : clause;
  const { validTo: _, alsoFrom, ...rest } = provision;
  const next = {
    ...rest,
    ...(alsoFrom === undefined ? {} : { alsoFrom: alsoFrom.map(sameClause) }),
    ...changes,
    source: source ?? sameClause(provision.source),
    validFrom: from,
  };
  const stated = Object.entries(next).filter(([field]) => !removes.includes(field));
  return [provision, Object.fromEntries(stated) as RawProvision];
}

/** What a new version has from its entry and the worksheet: under `changes` it would be lost, or make another provision of it. */
const FROM_ENTRY: readonly string[] = ["id", "source", "validFrom"];

/** What an entry lacks, and what goes with another answer. */
function entryProblems({ answer, source, changes, removes }: AmendmentEntry, path: string): Problem[] {
  const lacking = (...fields: string[]) => makeProblem("missing-one-of", { fields }, { path, received: answer });
  const surplus = (field: string, allowed: AmendmentEntry["answer"][]) =>
    makeProblem("not-allowed", { allowed, where: field }, { path: `${path}.answer`, received: answer });
  return [
    ...(answer === "repealed" && source === undefined ? [lacking("source")] : []),
    ...(answer === "changed" && changes === undefined && removes === undefined ? [lacking("changes", "removes")] : []),
    ...(answer === "unknown" && source !== undefined ? [surplus("source", ["kept", "changed", "repealed"])] : []),
    ...(answer !== "changed" && changes !== undefined ? [surplus("changes", ["changed"])] : []),
    ...(answer !== "changed" && removes !== undefined ? [surplus("removes", ["changed"])] : []),
    ...FROM_ENTRY.filter((field) => changes !== undefined && Object.hasOwn(changes, field)).map((field) =>
      makeProblem("unknown-field", {}, { path: `${path}.changes.${field}`, received: describeValue(changes?.[field]) }),
    ),
    ...(removes ?? []).flatMap((field, index) =>
      FROM_ENTRY.includes(field)
        ? [makeProblem("unknown-field", {}, { path: `${path}.removes[${index}]`, received: field })]
        : [],
    ),
  ];
}

/** The judgements that a rule going on asks for, and that are not said to go on with it. */
function judgementProblems({ entries, from }: AmendmentWorksheet, files: readonly RawDocument[]): Problem[] {
  const open = new Map(
    entries.flatMap(({ list, id, answer }, index) =>
      list === "judgements" && (answer === "unknown" || answer === "repealed")
        ? [[id, { path: `entries[${index}].answer`, received: answer }]]
        : [],
    ),
  );
  const rules = files.flatMap((file) => provisionsIn(file, "rules")).filter(({ validFrom }) => validFrom === from);
  return rules.flatMap(({ id, conditions }) =>
    [...new Set(conditions === undefined ? [] : judgementsAsked(conditions as Condition))].flatMap((judgement) => {
      const place = open.get(judgement);
      const params = { allowed: ["kept", "changed"], where: `rules[${id}]` };
      return place === undefined ? [] : [makeProblem("not-allowed", params, place)];
    }),
  );
}
