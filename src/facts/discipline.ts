import { type LocalizedText, labelOf } from "../codes.js";
import { COUNT, defineFact, type FactDefinition } from "./definition.js";
import {
  countReader,
  inForceReader,
  type LeaderParams,
  OF_LEADERS,
  OF_NOMINEE,
  type SeverityParams,
} from "./imposed-discipline.js";
import { raisedByTime } from "./raise.js";

/** A title with the leader and the severity that the parameters name. */
function withSeverity({ vi, en }: LocalizedText, { atLeast, leader }: LeaderParams): LocalizedText {
  const who = leader === undefined ? undefined : labelOf("leader", leader);
  const least = atLeast === undefined ? undefined : labelOf("discipline", atLeast);
  return {
    vi: `${vi}${who === undefined ? "" : ` (${who.vi})`}${least === undefined ? "" : `, từ ${least.vi} trở lên`}`,
    en: `${en}${who === undefined ? "" : ` (${who.en})`}${least === undefined ? "" : `, ${least.en} or heavier`}`,
  };
}

const disciplineInForce = defineFact<SeverityParams>({
  name: "disciplineInForce",
  type: "boolean",
  raisedBy: raisedByTime,
  title: (params) => withSeverity({ vi: "Đang chấp hành kỷ luật", en: "Discipline being served" }, params),
  reader: (params) => inForceReader(OF_NOMINEE, params),
});

const disciplineCount = defineFact<SeverityParams>({
  name: "disciplineCount",
  type: "number",
  unit: "times",
  range: COUNT,
  raisedBy: raisedByTime,
  title: (params) => withSeverity({ vi: "Số lần bị kỷ luật được tính", en: "Disciplines that count" }, params),
  dependsOnAward: () => true,
  reader: (params) => countReader(OF_NOMINEE, params),
});

const leaderDisciplineInForce = defineFact<LeaderParams>({
  name: "leaderDisciplineInForce",
  type: "boolean",
  raisedBy: raisedByTime,
  title: (params) =>
    withSeverity({ vi: "Lãnh đạo tập thể đang chấp hành kỷ luật", en: "Discipline being served by a leader" }, params),
  reader: (params) => inForceReader(OF_LEADERS, params),
});

const leaderDisciplineCount = defineFact<LeaderParams>({
  name: "leaderDisciplineCount",
  type: "number",
  unit: "times",
  range: COUNT,
  raisedBy: raisedByTime,
  title: (params) =>
    withSeverity({ vi: "Số lần lãnh đạo tập thể bị kỷ luật", en: "Disciplines of its leaders" }, params),
  dependsOnAward: () => true,
  reader: (params) => countReader(OF_LEADERS, params),
});

/** The facts about discipline imposed on a nominee, or on the leaders of a collective. */
export const disciplineFacts: readonly FactDefinition[] = [
  disciplineInForce,
  disciplineCount,
  leaderDisciplineInForce,
  leaderDisciplineCount,
];
