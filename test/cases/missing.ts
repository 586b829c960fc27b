import type { Rulebook } from "../../src/index.js";
import { answerTo } from "./answer.js";
import type { Case } from "./case.js";
import { fileOf, type PackFile, packFiles, packIds } from "./documents.js";
import { bookOf, caseFiles } from "./files.js";
import { nameOf, type Side, type TwoSided, twoSidedOf } from "./sides.js";
import { type Sighting, sightingsIn } from "./sightings.js";

/** The sides from which the cases show each statement, by its key. */
export type Seen = ReadonlyMap<string, ReadonlySet<Side>>;

/** A statement, the file it stands in, and the sides that no case shows. */
export interface Missing extends TwoSided {
  path: string;
  sides: Side[];
}

/** Runs all cases of all books: a rule of the law may be reached through any of them. */
export async function seenInCases(): Promise<Seen> {
  const seen = new Map<string, Set<Side>>();
  for (const { book: id, cases } of caseFiles()) {
    const book = await bookOf(id);
    for (const one of cases) {
      for (const [key, side] of sightingsOf(book, one)) seen.set(key, (seen.get(key) ?? new Set()).add(side));
    }
  }
  return seen;
}

/** A case that cannot even be asked shows nothing; that it fails is for its own test to say. */
function sightingsOf(book: Rulebook, one: Case): Sighting[] {
  try {
    return sightingsIn(book, one, answerTo(book, one));
  } catch {
    return [];
  }
}

/** What the cases do not show of the statements of a pack. */
export async function missingIn(
  pack: string,
  seen: Seen,
  files: readonly PackFile[] = packFiles(),
): Promise<Missing[]> {
  return twoSidedOf(await bookOf(pack), pack)
    .map((entry): Missing => {
      const owed = (["for", "against"] as const).filter((side) => !entry.exempt?.sides.includes(side));
      return {
        ...entry,
        path: fileOf(files, entry),
        sides: owed.filter((side) => !(seen.get(entry.key)?.has(side) ?? false)),
      };
    })
    .filter(({ sides }) => sides.length > 0);
}

const WORDS: Record<string, Record<Side, string>> = {
  awards: { for: "covered", against: "not covered" },
  rules: { for: "speaks for the nominee", against: "fails" },
  criteria: { for: "met", against: "not met" },
  quotas: { for: "within", against: "exceeded" },
  deadlines: { for: "in time", against: "late" },
};

/** What is missing, file by file, one statement a line. */
export function tableOf(missing: readonly Missing[]): string {
  const paths = [...new Set(missing.map(({ path }) => path))].sort();
  return paths
    .map((path) => [path, ...missing.filter((one) => one.path === path).map((one) => `  ${lineOf(one)}`)].join("\n"))
    .join("\n");
}

function lineOf(missing: Missing): string {
  const { list, sides } = missing;
  return `${nameOf(missing)}: no case ${sides.map((side) => WORDS[list]?.[side] ?? side).join(", none ")}`;
}

/** The tables of several packs; of all, where none is named. */
export async function missingTable(packs: readonly string[]): Promise<string> {
  const files = packFiles();
  const seen = await seenInCases();
  const found: Missing[] = [];
  for (const id of packs.length > 0 ? packs : packIds(files)) found.push(...(await missingIn(id, seen, files)));
  return found.length === 0 ? "nothing is missing" : tableOf(found);
}
