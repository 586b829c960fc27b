import fc from "fast-check";

type Fields = Record<string, unknown>;
type Entries = Fields[];
type Bend = (whole: Fields) => Fields;

const recordOf = (whole: Fields) => (whole.record ?? {}) as Record<string, Entries | undefined>;
const withRecord = (whole: Fields, changes: Fields): Fields => ({
  ...whole,
  record: { ...recordOf(whole), ...changes },
});

/** Changes every entry of every list of the record. */
const everyEntry = (whole: Fields, change: (entry: Fields, index: number) => Fields): Fields =>
  withRecord(
    whole,
    Object.fromEntries(
      Object.entries(recordOf(whole)).flatMap(([list, entries]) =>
        Array.isArray(entries) && typeof entries[0] === "object" ? [[list, entries.map(change)]] : [],
      ),
    ),
  );

const LISTS = ["ratings", "awards", "initiatives", "achievements", "discipline", "leaderDiscipline", "recognitions"];
const OPTIONAL = [
  "number",
  "ground",
  "thematic",
  "decidedOn",
  "periodEnd",
  "achievementId",
  "scope",
  "to",
  "from",
  "post",
];

/** What may be in a nomination and seldom is. */
export const BENDS: Record<string, Bend> = {
  "as it is": (whole) => whole,
  "fields that are there with undefined": (whole) =>
    everyEntry({ ...whole, ground: undefined, referenceYear: undefined }, (entry, index) => {
      const name = OPTIONAL[index % OPTIONAL.length] ?? "number";
      return name in entry ? { ...entry, [name]: undefined } : entry;
    }),
  "school years": (whole) => {
    const inSchoolYears = (entry: Fields, index: number) =>
      index % 2 === 0 && typeof entry.year === "number" ? { ...entry, year: `${entry.year - 1}-${entry.year}` } : entry;
    const { ratings, awards } = recordOf(whole);
    return withRecord(whole, { ratings: ratings?.map(inSchoolYears), awards: awards?.map(inSchoolYears) });
  },
  "awards with their code and year alone": (whole) =>
    withRecord(whole, { awards: recordOf(whole).awards?.map(({ code, year }) => ({ code, year })) }),
  "awards twice": (whole) =>
    withRecord(whole, {
      awards: recordOf(whole).awards?.flatMap((award, index) => {
        const { number: _, ...again } = award;
        return index % 2 === 0 ? [award, again] : [award, { ...award, number: `${award.number} ` }];
      }),
    }),
  "claims without a post, years or days": (whole) =>
    withRecord(whole, {
      achievements: recordOf(whole).achievements?.map((claim, index) => {
        const { [["post", "years", "from", "to"][index % 4] ?? "post"]: _, ...rest } = claim;
        return rest;
      }),
    }),
  "lists without entries": (whole) => withRecord(whole, Object.fromEntries(LISTS.map((list) => [list, []]))),
  "no list whole": (whole) => withRecord(whole, { complete: [] }),
  "no record": ({ record: _, ...rest }) => rest,
  "no movement": ({ movement: _, ...rest }) => rest,
  "a movement by its year": (whole) => ({ ...whole, movement: { startedOn: "2022", closedOn: "2025-Q3" } }),
  "the first years of the calendar": (whole) =>
    withRecord(
      {
        ...whole,
        asOf: "1901-06-30",
        referenceYear: 1900,
        receivedOn: undefined,
        movement: undefined,
        judgements: undefined,
        nominee: { ...(whole.nominee as Fields), foundedOn: "1900-Q2" },
      },
      {
        ratings: [{ year: 1900, rating: "xuat-sac" }],
        awards: [{ code: "lao-dong-tien-tien", year: 1900, periodEnd: "not-stated" }],
        initiatives: [],
        achievements: [],
        discipline: [{ level: "khien-trach", from: "1900-01-01", to: "1900-12-31" }],
        recognitions: [],
        maternityYears: [1901],
      },
    ),
  "the last years of the calendar": (whole) =>
    withRecord(
      { ...whole, asOf: "2199-12-31", referenceYear: 2199 },
      {
        ratings: [
          ...(recordOf(whole).ratings ?? []),
          { year: 1900, rating: "tot" },
          { year: 2199, rating: "xuat-sac" },
        ],
        awards: [
          ...(recordOf(whole).awards ?? []),
          { code: "huan-chuong-lao-dong-hang-ba", year: 2198, ground: "cong-trang", periodEnd: "2198-12-31" },
          { code: "giay-khen", year: 2199, ground: "phong-trao" },
        ],
      },
    ),
};

/** Candidacies with up to two bends. */
export const bent = (whole: fc.Arbitrary<object>): fc.Arbitrary<Fields> => {
  const bend = fc.constantFrom(...Object.keys(BENDS));
  return fc
    .tuple(whole, bend, bend)
    .map(([candidacy, ...names]) =>
      names.reduce((changed, name) => BENDS[name]?.(changed) ?? changed, candidacy as Fields),
    );
};
