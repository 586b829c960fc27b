// The shape of an entry, and the languages.

// Awards and titles.
export type { AwardCode, AwardFamilyCode } from "./codes/awards.js";
// Bodies, papers and what a plan measures.
export type { BodyCode, LauncherCode } from "./codes/bodies.js";
// Decisions, and the record they rest on.
export type { GroundCode, OccasionCode, OutcomeCode } from "./codes/decisions.js";
export type { DisciplineCode, PendingMatterCode } from "./codes/discipline.js";
export type { DocumentCode } from "./codes/dossier.js";
export type { CodeEntry, Locale, LocalizedText } from "./codes/entry.js";
export { awardsIn } from "./codes/families.js";
export type { IndicatorCode } from "./codes/indicators.js";
export { labelOf } from "./codes/label.js";
export { nearestCodes } from "./codes/nearest.js";
// Nominees and their units.
export type { GroupCode, KindCode, OccupationCode } from "./codes/nominees.js";
export type { PostCode } from "./codes/posts.js";
export type { AchievementCode, InitiativeScopeCode, RatingCode } from "./codes/records.js";
// From what people write to a code.
export type { Resolution, ResolveOptions } from "./codes/resolve.js";
export { resolveCode } from "./codes/resolve.js";
export type { TitleCode } from "./codes/titles.js";
export type { UnitLevelCode } from "./codes/units.js";
// The vocabularies.
export type { CodeByVocabulary, CodeIn, Vocabulary } from "./codes/vocabulary.js";
export { codesOf, isCode, vocabularyNames } from "./codes/vocabulary.js";
