// The shape of an entry, and the languages.

export type { AchievementCode } from "./codes/achievements.js";
// Awards and titles.
export type { AwardCode, AwardFamilyCode } from "./codes/awards.js";
// Bodies, papers and what a plan measures.
export type { BodyCode, LauncherCode } from "./codes/bodies.js";
export type { DisciplineCode, PendingMatterCode } from "./codes/discipline.js";
export type { DocumentCode } from "./codes/dossier.js";
export type { CodeEntry, Locale, LocalizedText } from "./codes/entry.js";
export { awardsIn } from "./codes/families.js";
// Decisions, and the record they rest on.
export type { GroundCode } from "./codes/grounds.js";
export type { IndicatorCode } from "./codes/indicators.js";
export type { InitiativeScopeCode } from "./codes/initiative-scopes.js";
export { labelOf } from "./codes/label.js";
export { nearestCodes } from "./codes/nearest.js";
// Nominees and their units.
export type { GroupCode, KindCode, OccupationCode } from "./codes/nominees.js";
export type { OccasionCode } from "./codes/occasions.js";
export type { OutcomeCode } from "./codes/outcomes.js";
export type { PostCode } from "./codes/posts.js";
export type { RatingCode } from "./codes/ratings.js";
// From what people write to a code.
export type { Resolution, ResolveOptions } from "./codes/resolve.js";
export { resolveCode } from "./codes/resolve.js";
export type { TitleCode } from "./codes/titles.js";
export type { UnitLevelCode } from "./codes/units.js";
// The vocabularies.
export type { CodeByVocabulary, CodeIn, Vocabulary } from "./codes/vocabulary.js";
export { codesOf, isCode, vocabularyNames } from "./codes/vocabulary.js";
