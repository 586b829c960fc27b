import type { BodyCode, LocalizedText } from "../codes.js";
import type {
  CopiesView,
  DocumentView,
  DossierChecklist,
  ProcessingTermView,
  StepView,
  VoteView,
} from "../dossier/types.js";
import { bullet, detail, type Line, numbered, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { LAYER_LABELS, MESSAGES } from "./phrases.js";
import { citation, onlyIf, procedureParts, shortProceduresSection } from "./procedures.js";
import { headline } from "./sections.js";
import { lowerFirst } from "./values.js";
import { TIED } from "./wrap.js";

/** Whether a book lists the award on the occasion. */
export const LISTED: Record<DossierChecklist["listed"], LocalizedText> = {
  yes: { vi: "Hồ sơ đề nghị", en: "Dossier for" },
  no: { vi: "Không nêu hình thức này cho dịp này", en: "Not listed on this occasion" },
  "left-to-others": {
    vi: "Hình thức này do cơ quan khác tự quyết định",
    en: "Left to other bodies to settle",
  },
};

const CHECKLIST_MESSAGES = {
  sets: { vi: "Số bộ", en: "Sets" },
  steps: { vi: "Trình tự", en: "Steps" },
  votes: { vi: "Bỏ phiếu", en: "Votes" },
  terms: { vi: "Thời hạn giải quyết", en: "Terms" },
  noShare: { vi: "văn bản không nêu tỷ lệ phiếu", en: "the text does not state a share of votes" },
  notStated: { vi: "văn bản không nêu số bộ", en: "the text does not state how many" },
  electronic: { vi: "kèm tệp điện tử", en: "with electronic files" },
  withCouncil: { vi: "nơi có Hội đồng", en: "where there is a council" },
  withoutCouncil: { vi: "nơi không có Hội đồng", en: "where there is no council" },
} as const satisfies Record<string, LocalizedText>;

const documentsHeading = (recipient: string): LocalizedText => ({
  vi: `Giấy tờ nộp: ${recipient}`,
  en: `Papers handed to: ${recipient}`,
});
const onForm = (number: string, text: string): LocalizedText => ({
  vi: `mẫu số ${number}, ${text}`,
  en: `form ${number}, ${text}`,
});
const enclosing = (titles: string): LocalizedText => ({ vi: `kèm: ${titles}`, en: `enclosing: ${titles}` });
const achievementsWithin = (months: number): LocalizedText => ({
  vi: `thành tích kết thúc không quá ${months}${TIED}tháng trước ngày nộp`,
  en: `its achievements end at most ${months}${TIED}${months === 1 ? "month" : "months"} before it is handed in`,
});
const copiesText = (copies: number): LocalizedText => ({
  vi: `${String(copies).padStart(2, "0")} bộ`,
  en: `${String(copies).padStart(2, "0")} ${copies === 1 ? "set" : "sets"}`,
});
const electronicText = (copies: number): LocalizedText => ({
  vi: `${String(copies).padStart(2, "0")} bản điện tử`,
  en: `${String(copies).padStart(2, "0")} electronic ${copies === 1 ? "copy" : "copies"}`,
});
const levelsHandTo = (levels: string, body: string): LocalizedText => ({
  vi: `đơn vị thuộc ${levels} nộp: ${body}`,
  en: `units at the level ${levels} hand it to: ${body}`,
});
const thenTo = (body: string): LocalizedText => ({ vi: `tiếp theo chuyển: ${body}`, en: `then to: ${body}` });
const atLeast = (percent: number, members: string): LocalizedText => ({
  vi: `ít nhất ${percent}% ${members}`,
  en: `at least ${percent}% of ${members}`,
});

/** Whose votes are counted. */
export const COUNTED: Record<Exclude<VoteView["of"], null>, LocalizedText> = {
  "thanh-vien": { vi: "tổng số thành viên", en: "all members" },
  "thuong-truc": { vi: "số thành viên Thường trực Hội đồng", en: "the council's standing members" },
};

const workingDays = (days: number, limit: ProcessingTermView["limit"], from: string): LocalizedText => ({
  vi: `${limit === "at-most" ? "trong" : "ít nhất"} ${days} ngày làm việc, tính từ: ${from}`,
  en: `${limit === "at-most" ? "within" : "at least"} ${days} working days, counted from: ${from}`,
});

/** What a dossier is about: the award, the occasion, and the ground where there is one. */
export function dossierSubject(
  { award, occasion, ground }: Pick<DossierChecklist, "award" | "occasion" | "ground">,
  localizer: Localizer,
): string[] {
  return [
    localizer.awardLabel(award),
    lowerFirst(localizer.label("occasion", occasion)),
    ...(ground === undefined ? [] : [lowerFirst(localizer.label("ground", ground))]),
  ];
}

/** The words of a dossier checklist. */
export function explainChecklist(list: DossierChecklist, localizer: Localizer): Line[][] {
  const { documents, sets, steps, votes, terms } = list;
  const about = [...dossierSubject(list, localizer), localizer.date(list.asOf)].join(", ");
  const recipients = [...new Set(documents.map(({ recipient }) => recipient))];
  return [
    [headline(LISTED[list.listed], about, localizer)],
    ...recipients.map((recipient) => documentsSection(recipient, documents, localizer)),
    section(
      localizer.text(CHECKLIST_MESSAGES.sets),
      sets.map((view) => bullet(setsText(view, localizer))),
    ),
    section(localizer.text(CHECKLIST_MESSAGES.steps), numbered(steps.map((step) => [stepText(step, localizer)]))),
    section(
      localizer.text(CHECKLIST_MESSAGES.votes),
      votes.map((vote) => bullet(voteText(vote, localizer))),
    ),
    section(
      localizer.text(CHECKLIST_MESSAGES.terms),
      terms.map((term) => bullet(termText(term, localizer))),
    ),
    shortProceduresSection(list.shortProcedures, localizer),
    noticesSection(list.notices, localizer),
  ];
}

function documentsSection(recipient: BodyCode, documents: readonly DocumentView[], localizer: Localizer): Line[] {
  return section(
    localizer.text(documentsHeading(localizer.label("body", recipient))),
    documents
      .filter((document) => document.recipient === recipient)
      .flatMap((document) => documentLines(document, localizer)),
  );
}

function documentLines(document: DocumentView, localizer: Localizer): Line[] {
  const { title, form, encloses = [], variants = [], onlyIf: when, achievementsWithinMonths: months } = document;
  const parts = [
    ...levelParts(document, localizer),
    ...procedureParts(document, localizer),
    ...(when === undefined ? [] : [localizer.text(onlyIf(localizer.text(when)))]),
    ...(form === undefined ? [] : [formText(form, localizer)]),
    ...(months === undefined ? [] : [localizer.text(achievementsWithin(months))]),
    ...(encloses.length === 0 ? [] : [localizer.text(enclosing(localizer.names("document", encloses)))]),
  ];
  return [
    bullet(`${localizer.text(title)} ${citation(document, localizer)}`),
    ...parts.map((part) => detail(part)),
    ...variants.map(({ hasCouncil, title: variant }) =>
      bullet(
        `${localizer.text(hasCouncil ? CHECKLIST_MESSAGES.withCouncil : CHECKLIST_MESSAGES.withoutCouncil)}: ${localizer.text(variant)}`,
        1,
      ),
    ),
  ];
}

/** A form, and a mark where the text that has it has ended. */
function formText({ number, instrument, provisional }: Required<DocumentView>["form"], localizer: Localizer): string {
  const mark = provisional === undefined ? "" : ` (${localizer.text(MESSAGES.provisionalMark)})`;
  return `${localizer.text(onForm(number, localizer.title(instrument)))}${mark}`;
}

/** The electronic files that go with the sets, with their number and format where the text has them. */
function filesText({ electronicFiles, electronic }: CopiesView, localizer: Localizer): string {
  if (electronic === undefined) return electronicFiles ? `, ${localizer.text(CHECKLIST_MESSAGES.electronic)}` : "";
  const { copies, format } = electronic;
  const inFormat = format === undefined ? "" : ` (${lowerFirst(localizer.text(format))})`;
  return `, ${localizer.text(electronicText(copies))}${inFormat}`;
}

/** Whom units of some levels hand it to instead. */
function levelParts({ recipientByLevel = [] }: Pick<CopiesView, "recipientByLevel">, localizer: Localizer): string[] {
  return recipientByLevel.map(({ levels, recipient }) =>
    localizer.text(levelsHandTo(localizer.names("unitLevel", levels), localizer.label("body", recipient))),
  );
}

function setsText(view: CopiesView, localizer: Localizer): string {
  const { copies, recipient, layer, paperFormat } = view;
  const number = copies === null ? localizer.text(CHECKLIST_MESSAGES.notStated) : localizer.text(copiesText(copies));
  const format = paperFormat === undefined ? "" : ` (${lowerFirst(localizer.text(paperFormat))})`;
  const handed = [localizer.label("body", recipient), localizer.text(LAYER_LABELS[layer])].join(", ");
  const parts = [`${number}${format}${filesText(view, localizer)}`, ...levelParts(view, localizer)];
  return `${handed}: ${parts.join("; ")} ${citation(view, localizer)}`;
}

function stepText(step: StepView, localizer: Localizer): string {
  const next = step.next === undefined ? "" : `; ${localizer.text(thenTo(localizer.label("body", step.next)))}`;
  const parts = procedureParts(step, localizer).map((part) => `; ${part}`);
  return `${localizer.labels("body", step.actor)}: ${localizer.text(step.action)}${next}${parts.join("")} ${citation(step, localizer)}`;
}

function voteText(vote: VoteView, localizer: Localizer): string {
  const { title, body, atLeastPercent, of } = vote;
  const share =
    atLeastPercent === null || of === null
      ? CHECKLIST_MESSAGES.noShare
      : atLeast(atLeastPercent, localizer.text(COUNTED[of]));
  return `${localizer.text(title)}: ${localizer.labels("body", body)}; ${localizer.text(share)} ${citation(vote, localizer)}`;
}

function termText(term: ProcessingTermView, localizer: Localizer): string {
  const { actor, action, limit, workingDays: days, from, onlyIf: when } = term;
  const parts = [
    localizer.text(workingDays(days, limit, lowerFirst(localizer.text(from)))),
    ...procedureParts(term, localizer),
    ...(when === undefined ? [] : [localizer.text(onlyIf(localizer.text(when)))]),
  ];
  return `${localizer.labels("body", actor)}: ${localizer.text(action)}; ${parts.join("; ")} ${citation(term, localizer)}`;
}
