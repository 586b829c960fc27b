import * as z from "zod/mini";
import { codesOf, type DisciplineCode, isCode, type LeaderCode, type LocalizedText, labelOf } from "../codes.js";
import { getFirstDay, getLastDay } from "../dates.js";
import { lazySchema } from "../input/parse.js";
import { code, optional } from "../input/schema.js";
import type { Candidacy, ImposedDiscipline } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import type { FactContext } from "./context.js";
import { defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { interval, missingInput, NO, unknownValue, YES, ZERO } from "./fact-value.js";
import { candidateMovements } from "./movement.js";

export const conductUnknownWhen = {
  vi: "khi danh sách kỷ luật, vụ việc chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of discipline is not declared whole and what is on it does not settle the answer",
};

/** What is missing while the list of discipline is not whole. */
export function missingDiscipline(context: FactContext): MissingInput[] {
  if (context.isComplete("discipline")) return [];
  return [{ input: context.nomination.record?.discipline === undefined ? "discipline" : "disciplineWhole" }];
}

function missingLeaderDiscipline(context: FactContext): MissingInput[] {
  if (context.isComplete("leaderDiscipline")) return [];
  const isGiven = context.nomination.record?.leaderDiscipline !== undefined;
  return [{ input: isGiven ? "leaderDisciplineWhole" : "leaderDiscipline" }];
}

/** Whose discipline a fact is about, and where it is on file. */
interface DisciplineList {
  list: "discipline" | "leaderDiscipline";
  end: "disciplineEnd" | "leaderDisciplineEnd";
  entries(nomination: Candidacy): readonly (Partial<ImposedDiscipline> & { leader?: LeaderCode })[];
  missing(context: FactContext): MissingInput[];
}

const OF_NOMINEE: DisciplineList = {
  list: "discipline",
  end: "disciplineEnd",
  entries: ({ record }) => record?.discipline ?? [],
  missing: missingDiscipline,
};

const OF_LEADERS: DisciplineList = {
  list: "leaderDiscipline",
  end: "leaderDisciplineEnd",
  entries: ({ record }) => record?.leaderDiscipline ?? [],
  missing: missingLeaderDiscipline,
};

/** Which disciplines count: from this severity on, and of this leader. */
interface SeverityParams {
  atLeast?: DisciplineCode;
}
interface LeaderParams extends SeverityParams {
  leader?: LeaderCode;
}

const severityFields = () => ({ atLeast: optional(code("discipline")) });
const severityParams = lazySchema((): z.ZodMiniType<SeverityParams> => z.strictObject(severityFields()));
const leaderParams = lazySchema(
  (): z.ZodMiniType<LeaderParams> => z.strictObject({ ...severityFields(), leader: optional(code("leader")) }),
);

type Imposed = (entry: Partial<ImposedDiscipline> & { leader?: LeaderCode }, asOf: string) => boolean;

function imposed({ atLeast, leader }: LeaderParams): Imposed {
  const severities = codesOf("discipline");
  const least = atLeast === undefined ? 0 : severities.indexOf(atLeast);
  return ({ level, from, leader: of }, asOf) =>
    level !== undefined &&
    severities.indexOf(level) >= least &&
    (leader === undefined || of === leader) &&
    (from === undefined || from <= asOf);
}

/** What is said of the leaders of a nominee that is no collective, and so has none. */
const hasNoLeaders = ({ list }: DisciplineList, { nomination }: FactContext): boolean =>
  list === "leaderDiscipline" && nomination.nominee.kind !== "tap-the";

function inForceReader(of: DisciplineList, params: LeaderParams): FactReader {
  const isImposed = imposed(params);
  const endNotGiven = missingInput({ input: of.end });
  return (context) => {
    if (hasNoLeaders(of, context)) return NO;
    const { nomination } = context;
    let withoutEnd = false;
    for (const entry of of.entries(nomination)) {
      if (!isImposed(entry, nomination.asOf)) continue;
      if (entry.to === undefined) withoutEnd = true;
      else if (entry.to >= nomination.asOf) return YES;
    }
    if (withoutEnd) return endNotGiven;
    return context.isComplete(of.list) ? NO : unknownValue(() => of.missing(context));
  };
}

function countReader(of: DisciplineList, params: LeaderParams): FactReader {
  const isImposed = imposed(params);
  return (context) => {
    if (hasNoLeaders(of, context)) return ZERO;
    const { nomination } = context;
    let start: MovementStart | undefined;
    let [sure, possible, withoutEnd] = [0, 0, false];
    for (const entry of of.entries(nomination)) {
      if (!isImposed(entry, nomination.asOf)) continue;
      start ??= movementStart(context);
      const { to } = entry;
      if (to === undefined) withoutEnd = true;
      // A discipline still in force on `asOf` also runs past the first day of a movement that has begun by then.
      if (start.latest === "" || (to !== undefined && to >= min(start.latest, nomination.asOf))) sure += 1;
      if (to === undefined || to >= start.earliest) possible += 1;
    }
    const max = context.isComplete(of.list) ? possible : Number.POSITIVE_INFINITY;
    return interval({ min: sure, max }, () => {
      const missing: MissingInput[] = of.missing(context);
      if (possible > sure && withoutEnd) missing.push({ input: of.end });
      if (possible > sure && start?.earliest !== start?.latest) missing.push({ input: "movementStartedOn" });
      return missing;
    });
  };
}

const min = (a: string | undefined, b: string) => (a === undefined || a > b ? b : a);

interface MovementStart {
  earliest: string;
  latest?: string;
}

/**
 * The earliest and the latest day on which the movement may have begun; no latest day where it is not known.
 *
 * Only a movement award has such a day. For a title, and on any other ground, every discipline counts, however old:
 * both days are then the empty text, which sorts before every date.
 */
function movementStart(context: FactContext): MovementStart {
  const { ground, award } = context;
  if (ground === undefined ? isCode("title", award) : ground !== "phong-trao") return { earliest: "", latest: "" };
  const starts = candidateMovements(context).map(({ startedOn }) => startedOn);
  const days = starts.flatMap((start) => (start === undefined ? [] : [start]));
  // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
  if (days.length === 0 || days.length < starts.length) return { earliest: "" };
  const [earliest = ""] = days.map(getFirstDay).sort();
  const [latest = ""] = days.map(getLastDay).sort();
  return { earliest, latest };
}

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
  params: severityParams,
  title: (params) => withSeverity({ vi: "Đang chấp hành kỷ luật", en: "Discipline being served" }, params),
  reader: (params) => inForceReader(OF_NOMINEE, params),
});

const disciplineCount = defineFact<SeverityParams>({
  name: "disciplineCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số lần bị kỷ luật; với khen thưởng phong trào, chỉ tính lần còn thời hạn từ khi phong trào bắt đầu",
    en: "Disciplines imposed; for a movement award, those served at any time since the movement began",
  },
  unknownWhen: conductUnknownWhen,
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
  params: leaderParams,
  title: (params) =>
    withSeverity({ vi: "Lãnh đạo tập thể đang chấp hành kỷ luật", en: "Discipline being served by a leader" }, params),
  reader: (params) => inForceReader(OF_LEADERS, params),
});

const leaderDisciplineCount = defineFact<LeaderParams>({
  name: "leaderDisciplineCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số lần người đứng đầu, cấp phó của tập thể bị kỷ luật; tính như disciplineCount",
    en: "Disciplines imposed on the leaders of the collective, counted as `disciplineCount` does",
  },
  unknownWhen: leadersUnknownWhen,
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
