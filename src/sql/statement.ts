import type { AwardCode, TitleCode } from "../codes.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { CLOCK_YEARS, sameAward } from "./award-rows.js";
import type { Aggregates } from "./columns.js";
import { yearIn } from "./days.js";
import type { Draft } from "./draft.js";
import { dayLiteral, literal, literals } from "./expressions.js";
import { outcomeColumns } from "./outcome-columns.js";
import { outcomeText, UNDETERMINED } from "./outcomes.js";
import { POST_RANK, type Step, serviceSteps } from "./service-steps.js";
import { COMPLETE_COLUMNS } from "./tables.js";
import { targetNumber } from "./targets.js";

const join = (items: readonly string[]) => items.join(",\n    ");

/** The statement: one row a nomination and award, with its outcome and its provisional one. */
export function writeStatement(
  draft: Draft,
  compiled: CompiledBook,
  awards: readonly (AwardCode | TitleCode)[],
): string {
  const outcomes = awards.map((award) => ({ award, ...outcomeColumns(draft, compiled, award) }));
  const steps: Step[] = [
    ["nomination", nomination(draft, compiled)],
    ...compute(draft, "movement", "nomination"),
    ...rowSteps(draft),
    ...recordSteps(draft),
    ...countSteps(draft),
    ...compute(draft, "facts", "counts"),
    ...compute(draft, "rules", "facts"),
    ...compute(draft, "groups", "rules"),
    [
      "current_law",
      `SELECT n.*,\n    ${join(outcomes.map(({ outcome }, index) => `${outcome} AS outcome_${index + 1}`))}\n  FROM groups n`,
    ],
    [
      "decided",
      `SELECT n.nomination_id,\n    ${join(
        outcomes.map(
          ({ provisional }, index) =>
            `n.outcome_${index + 1}, CASE WHEN n.outcome_${index + 1} = ${UNDETERMINED} THEN ${provisional} END AS provisional_${index + 1}`,
        ),
      )}\n  FROM current_law n`,
    ],
  ];
  const rows = awards.map(
    (award, index) =>
      `SELECT nomination_id, ${literal(award)} AS award, ${outcomeText(`outcome_${index + 1}`)} AS outcome, ${outcomeText(`provisional_${index + 1}`)} AS provisional_outcome FROM decided`,
  );
  return `WITH\n${steps.map(([name, query]) => `${name} AS MATERIALIZED (\n  ${query}\n)`).join(",\n")}\n${rows.join("\nUNION ALL\n")}`;
}

/** A nomination with its defaults, as `screen` takes them. */
function nomination({ book, on }: Draft, compiled: CompiledBook): string {
  const columns = [
    "n.nomination_id, n.kind, n.nominee_group, n.occupation, n.founded_on, n.outside_flag_list, n.woman",
    "n.members_total, n.members_completed, n.members_advanced, n.members_champions, n.members_disciplined",
    "n.unit_level, n.occasion, n.ground, n.achievement_id, n.movement_launched_by, n.movement_started_on, n.movement_closed_on",
    "n.resistance_pre_uprising, n.resistance_both_wars",
    book.defaultGround === undefined
      ? "n.ground AS ground_or_default"
      : `COALESCE(n.ground, ${literal(book.defaultGround)}) AS ground_or_default`,
    `n.as_of, COALESCE(n.reference_year, ${yearIn("n.as_of")} - 1) AS last_year`,
    ...COMPLETE_COLUMNS.map(({ name }) => `COALESCE(n.${name}, FALSE) AS ${name}`),
    `${targetNumber(compiled)} AS target`,
  ];
  return `SELECT ${join(columns)}
  FROM (SELECT ${nominationFields().join(", ")}, COALESCE(g.as_of, ${dayLiteral(on)}) AS as_of, COALESCE(g.received_on, g.as_of, ${dayLiteral(on)}) AS received_on FROM nominations g) n`;
}

const nominationFields = () =>
  [
    "nomination_id, kind, nominee_group, occupation, founded_on, outside_flag_list, woman, members_total, members_completed",
    "members_advanced, members_champions, members_disciplined, unit_level, occasion, ground, achievement_id",
    "movement_launched_by, movement_started_on, movement_closed_on, resistance_pre_uprising, resistance_both_wars, reference_year",
    ...COMPLETE_COLUMNS.map(({ name }) => name),
  ]
    .flatMap((names) => names.split(", "))
    .map((name) => `g.${name}`);

/** A step that adds the columns of a kind to the one before it. */
function compute(
  draft: Draft,
  name: "movement" | "years" | "breaks" | "windows" | "streaks" | "facts" | "rules" | "groups",
  before: string,
): Step[] {
  const columns = draft[name].list();
  return [[name, `SELECT n.*${columns.map((each) => `,\n    ${each}`).join("")}\n  FROM ${before} n`]];
}

/** The rows of lists, with what is worked out of each row alone. */
function rowSteps(draft: Draft): Step[] {
  const steps: Step[] = [];
  if (readsAwards(draft)) {
    const year = `COALESCE(x.year, ${yearIn("x.decided_on")}) AS year`;
    steps.push(
      [
        "award_dated",
        `SELECT x.nomination_id, x.entry, x.code, ${year}, x.ground, x.thematic, x.decided_on, x.period_end, x.number, x.achievement_id FROM awards x`,
      ],
      [
        "award_matched",
        `SELECT x.*,\n    ${join([...Object.entries(CLOCK_YEARS).map(([name, sql]) => `${sql} AS ${name}`), ...draft.awardMatches.list()])}\n  FROM award_dated x`,
      ],
    );
    const repeats = draft.awardRepeats.list();
    if (repeats.length === 0) steps.push(["award_row", "SELECT x.* FROM award_matched x"]);
    else {
      const names = repeats.map((each) => each.slice(each.lastIndexOf(" ") + 1));
      steps.push(
        [
          "award_pair",
          `SELECT b.*, x.entry AS later, ${sameAward()} AS is_same
  FROM award_matched b JOIN award_matched x ON x.nomination_id = b.nomination_id AND x.code = b.code AND x.year = b.year AND b.entry < x.entry`,
        ],
        [
          "award_repeat",
          `SELECT b.nomination_id, b.later,\n    ${join(repeats)}\n  FROM award_pair b GROUP BY b.nomination_id, b.later`,
        ],
        [
          "award_row",
          `SELECT x.*, ${names.map((name) => `r.${name}`).join(", ")}
  FROM award_matched x LEFT JOIN award_repeat r ON r.nomination_id = x.nomination_id AND r.later = x.entry`,
        ],
      );
    }
  }
  if (readsAchievements(draft))
    steps.push(["achievement_row", `SELECT x.*, ${POST_RANK} AS post_rank FROM achievements x`]);
  if (!draft.recognitions.isEmpty) steps.push(...RECOGNITION_STEPS);
  return steps;
}

const readsAwards = ({ awards, countedAwards, opened }: Draft) =>
  ![awards, countedAwards, opened].every(({ isEmpty }) => isEmpty);
const readsAchievements = ({ claims, countedAchievements, service }: Draft) =>
  ![claims, countedAchievements, service].every(({ isEmpty }) => isEmpty);

/** Recognitions with the first day of the stretch without a gap that each is part of. */
const RECOGNITION_STEPS: Step[] = [
  [
    "recognition_after",
    `SELECT x.*, max(COALESCE(x.until, DATE '2199-12-31')) OVER (PARTITION BY x.nomination_id, x.status ORDER BY x.since, x.until
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
  FROM recognitions x`,
  ],
  [
    "recognition_stretch",
    `SELECT x.*, sum(CASE WHEN x.before + 1 >= x.since THEN 0 ELSE 1 END) OVER (PARTITION BY x.nomination_id, x.status ORDER BY x.since, x.until
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch
  FROM recognition_after x`,
  ],
  [
    "recognition_row",
    "SELECT x.*, min(x.since) OVER (PARTITION BY x.nomination_id, x.status, x.stretch) AS held_since FROM recognition_stretch x",
  ],
];

/** A step that works out aggregates of rows for each nomination. */
const aggregate = (aggregates: Aggregates, rows: string, nominations: string): Step[] =>
  aggregates.isEmpty
    ? []
    : [
        [
          aggregates.name,
          `SELECT x.nomination_id,\n    ${join(aggregates.list())}\n  FROM ${rows} x JOIN ${nominations} n ON n.nomination_id = x.nomination_id GROUP BY x.nomination_id`,
        ],
      ];

/** A step that joins aggregates to the nominations. */
const joined = (
  name: string,
  before: string,
  aggregates: readonly Aggregates[],
  more: readonly string[] = [],
): Step => {
  const used = aggregates.filter(({ isEmpty }) => !isEmpty);
  const columns = used.flatMap((each) => each.joined());
  const names = [...used.map((each) => each.name), ...more];
  const moreColumns = more.flatMap((each) => JOINED[each] ?? [`${each}.${each}`]);
  return [
    name,
    `SELECT n.*${[...columns, ...moreColumns].map((each) => `,\n    ${each}`).join("")}\n  FROM ${before} n${names
      .map((each) => `\n  LEFT JOIN ${each} ON ${each}.nomination_id = n.nomination_id`)
      .join("")}`,
  ];
};

const JOINED: Record<string, string[]> = { judged: ["judged.judged_given", "judged.judged_holds"] };

/** The record of each nomination, its years and where counting begins. */
function recordSteps(draft: Draft): Step[] {
  const { awards, ratings, leave, discipline, leaders, claims, recognitions, indicators, opened, matters } = draft;
  const judged = judgedStep(draft);
  return [
    ...aggregate(awards, "award_row", "movement"),
    ...aggregate(ratings, "ratings", "movement"),
    ...aggregate(leave, "maternity_years", "movement"),
    ...aggregate(discipline, "discipline", "movement"),
    ...aggregate(leaders, "leader_discipline", "movement"),
    ...aggregate(claims, "achievement_row", "movement"),
    ...aggregate(recognitions, "recognition_row", "movement"),
    ...aggregate(indicators, "indicators", "movement"),
    ...judged,
    joined(
      "record",
      "movement",
      [awards, ratings, leave, discipline, leaders, claims, recognitions, indicators],
      judged.map(([name]) => name),
    ),
    ...compute(draft, "years", "record"),
    ...compute(draft, "breaks", "years"),
    ...aggregate(opened, "award_row", "breaks"),
    ...aggregate(matters, "discipline", "breaks"),
    joined("openings", "breaks", [opened, matters]),
    ...compute(draft, "windows", "openings"),
    ...compute(draft, "streaks", "windows"),
  ];
}

/** The judgements given, and those that hold, each at its place in a row of bits. */
function judgedStep({ judged, dialect }: Draft): Step[] {
  if (judged.size === 0) return [];
  const place = `array_position(ARRAY[${literals([...judged.keys()])}], x.judgement) - 1`;
  const none = dialect.noBits(judged.size);
  return [
    [
      "judged",
      `SELECT x.nomination_id, ${dialect.bitsAt("x.place", judged.size, "TRUE")} AS judged_given,
    COALESCE(${dialect.bitsAt("x.place", judged.size, "x.holds")}, ${none}) AS judged_holds
  FROM (SELECT x.nomination_id, x.holds, ${place} AS place FROM judgements x) x WHERE x.place IS NOT NULL GROUP BY x.nomination_id`,
    ],
  ];
}

/** What lies in the years that count. */
function countSteps(draft: Draft): Step[] {
  const { countedAwards, countedInitiatives, countedAchievements } = draft;
  const service = serviceSteps(draft);
  const totals = draft.service.list().map((each) => each.slice(each.lastIndexOf(" ") + 1));
  return [
    ...aggregate(countedAwards, "award_row", "streaks"),
    ...aggregate(countedInitiatives, "initiatives", "streaks"),
    ...aggregate(countedAchievements, "achievement_row", "streaks"),
    ...service,
    joined("counts", "streaks", [countedAwards, countedInitiatives, countedAchievements], totals),
  ];
}
