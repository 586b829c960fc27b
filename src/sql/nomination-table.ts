import { COMPLETE_COLUMNS, type CodeColumn, column, NOMINATION_ID, REQUIRED, type TableShape } from "./table-shape.js";

const COUNTED = ["completed", "advanced", "champions", "disciplined"].map((count) => `members_${count}`);

/** No more members than there are, and none of a number that is not known. */
const MEMBER_CHECKS = [
  "members_total > 0",
  `members_total IS NOT NULL OR COALESCE(${COUNTED.join(", ")}) IS NULL`,
  ...COUNTED.map((count) => `${count} <= members_total`),
  "members_champions <= members_advanced",
];

/** The table with one nomination a row. */
export function nominationTable(code: CodeColumn): TableShape {
  return {
    name: "nominations",
    columns: [
      column(NOMINATION_ID, "text", "nominee.id", REQUIRED),
      code("kind", "kind", "nominee.kind", REQUIRED),
      code("nominee_group", "group", "nominee.group"),
      code("occupation", "occupation", "nominee.occupation"),
      column("founded_on", "date", "nominee.foundedOn"),
      column("outside_flag_list", "boolean", "nominee.outsideFlagList"),
      column("woman", "boolean", "nominee.woman"),
      ...["members_total", ...COUNTED].map((count) =>
        column(count, "integer", count.replace("members_", "nominee.members.")),
      ),
      code("unit_level", "unitLevel", "unit.level"),
      code("award", "awardOrTitle"),
      code("occasion", "occasion", "occasion", REQUIRED),
      code("ground", "ground"),
      column("as_of", "day", "asOf"),
      column("received_on", "day", "receivedOn"),
      column("reference_year", "year", "referenceYear"),
      column("achievement_id", "text", "achievementId"),
      code("movement_launched_by", "launcher", "movement.launchedBy"),
      column("movement_started_on", "date", "movement.startedOn"),
      column("movement_closed_on", "date", "movement.closedOn"),
      column("resistance_pre_uprising", "boolean", "record.resistance.preUprising"),
      column("resistance_both_wars", "boolean", "record.resistance.bothWars"),
      ...COMPLETE_COLUMNS.map(({ name }) => column(name, "boolean", "", { holds: "is-complete" })),
    ],
    checks: MEMBER_CHECKS,
  };
}
