import type { BodyCode, Text } from "../codes.js";
import type {
  DossierChecklist,
  DossierDocument,
  ProcedureStep,
  ProcessingTerm,
  SetsLine,
  VoteRule,
} from "../dossier/types.js";
import type { Source } from "../pack/types.js";
import { noticesSection } from "./notices.js";
import { headline } from "./parts.js";
import { LAYERS, WORDS } from "./phrases.js";
import { lowerFirst } from "./values.js";
import type { Voice } from "./voice.js";
import { bullet, numbered, page, section, wrap } from "./wrap.js";

/** Whether a book lists the award on the occasion. */
export const LISTED: Record<DossierChecklist["listed"], Text> = {
  yes: { vi: "Hồ sơ đề nghị", en: "Dossier for" },
  no: { vi: "Không nêu hình thức này cho dịp này", en: "Not listed on this occasion" },
  "left-to-others": {
    vi: "Hình thức này do cơ quan khác tự quyết định",
    en: "Left to other bodies to settle",
  },
};

const SAID = {
  sets: { vi: "Số bộ", en: "Sets" },
  procedure: { vi: "Trình tự", en: "Procedure" },
  votes: { vi: "Bỏ phiếu", en: "Votes" },
  terms: { vi: "Thời hạn giải quyết", en: "Terms" },
  noShare: { vi: "văn bản không nêu tỷ lệ phiếu", en: "the text does not state a share of votes" },
  notStated: { vi: "văn bản không nêu số bộ", en: "the text does not state how many" },
  electronic: { vi: "kèm tệp điện tử", en: "with electronic files" },
  withCouncil: { vi: "nơi có Hội đồng", en: "where there is a council" },
  withoutCouncil: { vi: "nơi không có Hội đồng", en: "where there is no council" },
} as const satisfies Record<string, Text>;

const papersFor = (recipient: string): Text => ({
  vi: `Giấy tờ nộp: ${recipient}`,
  en: `Papers handed to: ${recipient}`,
});
const onForm = (number: string, text: string): Text => ({
  vi: `mẫu số ${number}, ${text}`,
  en: `form ${number}, ${text}`,
});
const enclosing = (papers: string): Text => ({ vi: `kèm: ${papers}`, en: `enclosing: ${papers}` });
const onlyIf = (when: string): Text => ({ vi: `chỉ khi: ${when}`, en: `only if: ${when}` });
const copiesOf = (copies: number): Text => ({
  vi: `${String(copies).padStart(2, "0")} bộ`,
  en: `${String(copies).padStart(2, "0")} ${copies === 1 ? "set" : "sets"}`,
});
const thenTo = (body: string): Text => ({ vi: `tiếp theo chuyển: ${body}`, en: `then to: ${body}` });
const atLeast = (percent: number, members: string): Text => ({
  vi: `ít nhất ${percent}% ${members}`,
  en: `at least ${percent}% of ${members}`,
});

/** Whose votes are counted. */
export const COUNTED: Record<Exclude<VoteRule["of"], null>, Text> = {
  "thanh-vien": { vi: "tổng số thành viên", en: "all members" },
  "thuong-truc": { vi: "số thành viên Thường trực Hội đồng", en: "the council's standing members" },
};

const workingDays = (days: number, limit: ProcessingTerm["limit"], from: string): Text => ({
  vi: `${limit === "at-most" ? "trong" : "ít nhất"} ${days} ngày làm việc, tính từ: ${from}`,
  en: `${limit === "at-most" ? "within" : "at least"} ${days} working days, counted from: ${from}`,
});

/** The words of a dossier checklist. */
export function explainChecklist(list: DossierChecklist, voice: Voice): string {
  const { documents, sets, procedure, votes, terms } = list;
  const about = `${voice.prize(list.award)}, ${lowerFirst(voice.label("occasion", list.occasion))}, ${voice.date(list.asOf)}`;
  const recipients = [...new Set(documents.map(({ recipient }) => recipient))];
  return page(
    [headline(LISTED[list.listed], about, voice)],
    ...recipients.map((recipient) => papersSection(recipient, documents, voice)),
    section(
      voice.say(SAID.sets),
      sets.map((line) => bullet(setsText(line, voice))),
    ),
    section(voice.say(SAID.procedure), numbered(procedure.map((step) => [stepText(step, voice)]))),
    section(
      voice.say(SAID.votes),
      votes.map((vote) => bullet(voteText(vote, voice))),
    ),
    section(
      voice.say(SAID.terms),
      terms.map((term) => bullet(termText(term, voice))),
    ),
    noticesSection(list.notices, voice),
  );
}

function papersSection(recipient: BodyCode, documents: readonly DossierDocument[], voice: Voice): string[] {
  return section(
    voice.say(papersFor(voice.label("body", recipient))),
    documents.filter((paper) => paper.recipient === recipient).flatMap((paper) => paperLines(paper, voice)),
  );
}

function paperLines(paper: DossierDocument, voice: Voice): string[] {
  const { title, form, encloses = [], variants = [], onlyIf: when } = paper;
  const parts = [
    ...(when === undefined ? [] : [voice.say(onlyIf(voice.say(when)))]),
    ...(form === undefined ? [] : [voice.say(onForm(form.number, voice.title(form.instrument)))]),
    ...(encloses.length === 0 ? [] : [voice.say(enclosing(voice.names("document", encloses)))]),
  ];
  return [
    bullet(`${voice.say(title)} ${placeOf(paper, voice)}`),
    ...parts.map((part) => wrap(part, "  ")),
    ...variants.map(({ hasCouncil, title: variant }) =>
      bullet(`${voice.say(hasCouncil ? SAID.withCouncil : SAID.withoutCouncil)}: ${voice.say(variant)}`, 1),
    ),
  ];
}

function setsText(line: SetsLine, voice: Voice): string {
  const { copies, recipient, layer, electronicFiles } = line;
  const number = copies === null ? voice.say(SAID.notStated) : voice.say(copiesOf(copies));
  const files = electronicFiles ? `, ${voice.say(SAID.electronic)}` : "";
  return `${voice.label("body", recipient)}, ${voice.say(LAYERS[layer])}: ${number}${files} ${placeOf(line, voice)}`;
}

function stepText(step: ProcedureStep, voice: Voice): string {
  const next = step.next === undefined ? "" : `; ${voice.say(thenTo(voice.label("body", step.next)))}`;
  return `${voice.labels("body", step.actor)}: ${voice.say(step.action)}${next} ${placeOf(step, voice)}`;
}

function voteText(vote: VoteRule, voice: Voice): string {
  const { title, body, atLeastPercent, of } = vote;
  const share = atLeastPercent === null || of === null ? SAID.noShare : atLeast(atLeastPercent, voice.say(COUNTED[of]));
  return `${voice.say(title)}: ${voice.labels("body", body)}; ${voice.say(share)} ${placeOf(vote, voice)}`;
}

function termText(term: ProcessingTerm, voice: Voice): string {
  const { actor, action, limit, workingDays: days, from, onlyIf: when } = term;
  const parts = [
    voice.say(workingDays(days, limit, lowerFirst(voice.say(from)))),
    ...(when === undefined ? [] : [voice.say(onlyIf(voice.say(when)))]),
  ];
  return `${voice.labels("body", actor)}: ${voice.say(action)}; ${parts.join("; ")} ${placeOf(term, voice)}`;
}

/** The place in brackets, and a mark where the text there has ended. */
function placeOf({ source, provisional }: { source: Source; provisional?: true }, voice: Voice): string {
  return `(${voice.cite(source)}${provisional === undefined ? "" : `; ${voice.say(WORDS.provisionalMark)}`})`;
}
