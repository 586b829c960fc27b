import * as z from "zod/mini";
import { type LocalizedText, labelOf } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { code, optional } from "../input/schema.js";
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

/** When a fact about conduct is unknown. */
export const conductUnknownWhen = {
  vi: "khi danh sách kỷ luật, vụ việc chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of discipline is not declared whole and what is on it does not settle the answer",
};

const severityFields = () => ({ atLeast: optional(code("discipline")) });
const severityParams = lazySchema((): z.ZodMiniType<SeverityParams> => z.strictObject(severityFields()));
const leaderParams = lazySchema(
  (): z.ZodMiniType<LeaderParams> => z.strictObject({ ...severityFields(), leader: optional(code("leader")) }),
);

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
  meaning: {
    vi: "Đang trong thời hạn chấp hành kỷ luật vào ngày xét",
    en: "Whether a discipline is still being served on the day asked about",
  },
  unknownWhen: conductUnknownWhen,
  raisedBy: raisedByTime,
  params: severityParams,
  title: (params) => withSeverity({ vi: "Đang chấp hành kỷ luật", en: "Discipline being served" }, params),
  reader: (params) => inForceReader(OF_NOMINEE, params),
});

const disciplineCount = defineFact<SeverityParams>({
  name: "disciplineCount",
  type: "number",
  unit: "times",
  range: COUNT,
  meaning: {
    vi: "Số lần bị kỷ luật; với khen thưởng phong trào, chỉ tính lần còn thời hạn từ khi phong trào bắt đầu",
    en: "Disciplines imposed; for a movement award, those served at any time since the movement began",
  },
  unknownWhen: conductUnknownWhen,
  raisedBy: raisedByTime,
  params: severityParams,
  title: (params) => withSeverity({ vi: "Số lần bị kỷ luật được tính", en: "Disciplines that count" }, params),
  dependsOnAward: () => true,
  reader: (params) => countReader(OF_NOMINEE, params),
});

const leadersUnknownWhen = {
  vi: "khi danh sách kỷ luật của người đứng đầu, cấp phó chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of its leaders' discipline is not declared whole and what is on it does not settle the answer",
};

const leaderDisciplineInForce = defineFact<LeaderParams>({
  name: "leaderDisciplineInForce",
  type: "boolean",
  meaning: {
    vi: "Người đứng đầu, cấp phó của tập thể đang trong thời hạn chấp hành kỷ luật vào ngày xét",
    en: "Whether a leader of the collective is serving a discipline on the day asked about; nobody else has leaders",
  },
  unknownWhen: leadersUnknownWhen,
  raisedBy: raisedByTime,
  params: leaderParams,
  title: (params) =>
    withSeverity({ vi: "Lãnh đạo tập thể đang chấp hành kỷ luật", en: "Discipline being served by a leader" }, params),
  reader: (params) => inForceReader(OF_LEADERS, params),
});

const leaderDisciplineCount = defineFact<LeaderParams>({
  name: "leaderDisciplineCount",
  type: "number",
  unit: "times",
  range: COUNT,
  meaning: {
    vi: "Số lần người đứng đầu, cấp phó của tập thể bị kỷ luật; tính như disciplineCount",
    en: "Disciplines imposed on the leaders of the collective, counted as `disciplineCount` does",
  },
  unknownWhen: leadersUnknownWhen,
  raisedBy: raisedByTime,
  params: leaderParams,
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
