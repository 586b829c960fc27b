/** The lists of a record. */
export const RECORD_LISTS = [
  "ratings",
  "awards",
  "initiatives",
  "achievements",
  "discipline",
  "leaderDiscipline",
  "recognitions",
] as const;

/** The name of a list of a record. */
export type RecordList = (typeof RECORD_LISTS)[number];
