import { shownCode } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { UnknownCodeError } from "../errors.js";
import { type AchievementCode, achievements } from "./achievements.js";
import { type AwardCode, type AwardFamilyCode, awardFamilies, awards } from "./awards.js";
import { type BodyCode, bodies, type LauncherCode, launchers } from "./bodies.js";
import { type DisciplineCode, disciplines, type PendingMatterCode, pendingMatters } from "./discipline.js";
import { type DocumentCode, documents } from "./dossier.js";
import type { CodeEntry } from "./entry.js";
import { type GroundCode, grounds } from "./grounds.js";
import { type IndicatorCode, indicators } from "./indicators.js";
import { type InitiativeScopeCode, initiativeScopes } from "./initiative-scopes.js";
import { type LeaderCode, leaders } from "./leaders.js";
import { type GroupCode, groups, type KindCode, kinds, type OccupationCode, occupations } from "./nominees.js";
import { type OccasionCode, occasions } from "./occasions.js";
import { type OutcomeCode, outcomes } from "./outcomes.js";
import { type BookCodes, ownEntries } from "./own.js";
import { type PostCode, posts } from "./posts.js";
import { type ProcedureCode, procedures } from "./procedures.js";
import { type RatingCode, ratings } from "./ratings.js";
import { type RecognitionCode, recognitions } from "./recognitions.js";
import { nearestIds } from "./suggestions.js";
import { type TitleCode, titles } from "./titles.js";
import { type UnitLevelCode, unitLevels } from "./units.js";

/** The union of codes of each vocabulary. */
export interface CodeByVocabulary {
  award: AwardCode;
  awardFamily: AwardFamilyCode;
  title: TitleCode;
  awardOrTitle: AwardCode | TitleCode;
  kind: KindCode;
  group: GroupCode;
  occupation: OccupationCode;
  occasion: OccasionCode;
  ground: GroundCode;
  procedure: ProcedureCode;
  rating: RatingCode;
  initiativeScope: InitiativeScopeCode;
  achievement: AchievementCode;
  post: PostCode;
  pendingMatter: PendingMatterCode;
  discipline: DisciplineCode;
  leader: LeaderCode;
  recognition: RecognitionCode;
  unitLevel: UnitLevelCode;
  launcher: LauncherCode;
  body: BodyCode;
  document: DocumentCode;
  indicator: IndicatorCode;
  outcome: OutcomeCode;
}

/** The name of a vocabulary of codes. */
export type Vocabulary = keyof CodeByVocabulary;

/** The codes of one vocabulary, as a union of literals. */
export type CodeIn<V extends Vocabulary> = CodeByVocabulary[V];

type EntriesByVocabulary = { readonly [V in Vocabulary]: readonly (CodeEntry & { readonly code: CodeIn<V> })[] };

/** Every vocabulary with its entries, in the order in which candidates of equal nearness are named. */
const vocabularies: EntriesByVocabulary = {
  award: awards,
  awardFamily: awardFamilies,
  title: titles,
  awardOrTitle: [...awards, ...titles],
  kind: kinds,
  group: groups,
  occupation: occupations,
  occasion: occasions,
  ground: grounds,
  procedure: procedures,
  rating: ratings,
  initiativeScope: initiativeScopes,
  achievement: achievements,
  post: posts,
  pendingMatter: pendingMatters,
  discipline: disciplines,
  leader: leaders,
  recognition: recognitions,
  unitLevel: unitLevels,
  launcher: launchers,
  body: bodies,
  document: documents,
  indicator: indicators,
  outcome: outcomes,
};

/** The names of all vocabularies. */
export const vocabularyNames = (): readonly Vocabulary[] => Object.keys(vocabularies) as Vocabulary[];

/** The vocabularies that a vocabulary joins; itself where it joins none. */
export function joinedBy(vocabulary: Vocabulary): readonly Vocabulary[] {
  return vocabulary === "awardOrTitle" ? ["award", "title"] : [vocabulary];
}

/** The entries of a vocabulary; a name that is none throws, for callers without types. */
export function codeEntries<V extends Vocabulary>(vocabulary: V): EntriesByVocabulary[V] {
  if (typeof vocabulary !== "string" || !Object.hasOwn(vocabularies, vocabulary)) {
    throw new UnknownCodeError(
      makeProblem(
        "unknown-id",
        { of: "vocabulary" },
        {
          path: "vocabulary",
          received: shownCode(vocabulary),
          candidates: typeof vocabulary === "string" ? nearestIds(vocabulary, vocabularyNames()) : [],
        },
      ),
    );
  }
  return vocabularies[vocabulary];
}

const codeSets = /* @__PURE__ */ new Map<Vocabulary, ReadonlySet<unknown>>();
const codeLists = /* @__PURE__ */ new Map<Vocabulary, readonly string[]>();

/**
 * Lists the codes of a vocabulary in its order: awards highest first, ratings best first, discipline lightest first.
 *
 * @param book a rulebook, for the codes that its packs declare too; they come last.
 * @throws {UnknownCodeError} when the vocabulary does not exist.
 *
 * @example
 * codesOf("rating");
 * //=> ["xuat-sac", "tot", "hoan-thanh", "khong-hoan-thanh"]
 */
export function codesOf<V extends Vocabulary>(vocabulary: V, book?: BookCodes): readonly CodeIn<V>[] {
  const own = ownEntries(book, vocabulary);
  const builtIn = builtInCodes(vocabulary);
  return own.length === 0 ? builtIn : [...builtIn, ...own.map(({ code }) => code as CodeIn<V>)];
}

function builtInCodes<V extends Vocabulary>(vocabulary: V): readonly CodeIn<V>[] {
  let codes = codeLists.get(vocabulary);
  if (codes === undefined) {
    codes = Object.freeze(codeEntries(vocabulary).map((entry) => entry.code));
    codeLists.set(vocabulary, codes);
  }
  return codes as readonly CodeIn<V>[];
}

/**
 * Checks whether a value is exactly a code of a vocabulary; names and abbreviations are for `resolveCode`.
 *
 * @param book a rulebook, for the codes that its packs declare too.
 * @throws {UnknownCodeError} when the vocabulary does not exist.
 *
 * @example
 * isCode("award", "bang-khen");
 * //=> false
 */
export function isCode<V extends Vocabulary>(vocabulary: V, value: unknown, book?: BookCodes): value is CodeIn<V> {
  let codes = codeSets.get(vocabulary);
  if (codes === undefined) {
    codes = new Set<unknown>(builtInCodes(vocabulary));
    codeSets.set(vocabulary, codes);
  }
  return codes.has(value) || ownEntries(book, vocabulary).some(({ code }) => code === value);
}
