// Awards and titles.
export type { AwardCode, AwardFamilyCode } from "./codes/awards.js";
export type { TitleCode } from "./codes/titles.js";
export { awardsIn } from "./codes/families.js";

// Nominees and their units.
export type { GroupCode, KindCode, OccupationCode } from "./codes/nominees.js";
export type { PostCode } from "./codes/posts.js";
export type { UnitLevelCode } from "./codes/units.js";

// Decisions.
export type { GroundCode } from "./codes/grounds.js";
export type { OccasionCode } from "./codes/occasions.js";
export type { ProcedureCode } from "./codes/procedures.js";
export type { OutcomeCode } from "./codes/outcomes.js";

// The record that decisions rest on.
export type { AchievementCode } from "./codes/achievements.js";
export type { InitiativeScopeCode } from "./codes/initiative-scopes.js";
export type { RatingCode } from "./codes/ratings.js";
export type { LeaderCode } from "./codes/leaders.js";
export type { RecognitionCode } from "./codes/recognitions.js";
export type { DisciplineCode, PendingMatterCode } from "./codes/discipline.js";

// Bodies, documents and what a plan measures.
export type { BodyCode, LauncherCode } from "./codes/bodies.js";
export type { DocumentCode } from "./codes/dossier.js";
export type { IndicatorCode } from "./codes/indicators.js";

// The vocabularies: their codes, labels and shape.
export type { CodeByVocabulary, CodeIn, Vocabulary } from "./codes/vocabulary.js";
export { codesOf, isCode, vocabularyNames } from "./codes/vocabulary.js";
export { labelOf } from "./codes/label.js";
export type { CodeEntry, LanguageTag, Locale, LocalizedText } from "./codes/entry.js";

// The codes that a pack declares for itself.
export type { BookCodes, OpenVocabulary, OwnCode, OwnCodeEntry, OwnVocabularies } from "./codes/own.js";

// From what people write to a code.
export type { Resolution, ResolveOptions } from "./codes/resolve.js";
export { resolveCode } from "./codes/resolve.js";
export { nearestCodes } from "./codes/nearest.js";
