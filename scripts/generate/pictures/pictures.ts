import { factCatalogue } from "../../../src/facts/catalogue.js";
import {
  type Check,
  cite,
  dossierFor,
  type ExplanationItem,
  evaluate,
  explanationOf,
  isCode,
  labelOf,
  type NominationInput,
} from "../../../src/index.js";
import { packedBook } from "../plans.js";
import { drawRows, type PictureRow, type Sign } from "./draw-rows.js";

/** The nomination of the README, whose answer is drawn: as it is there, and in the tree under the law that is encoded. */
const NOMINATION: NominationInput = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
  unit: { level: "cap-xa", hasCouncil: true },
  record: {
    discipline: [{ pending: "xac-minh-don-thu", from: "2026-07-01" }],
    complete: ["discipline"],
  },
};

const README_DAY = "2026-11-28";

const PLAN = "an-giang";

/** The drawings of the pages, each from a real result. */
export function pictures(): { path: string; text: () => string }[] {
  return [
    { path: "docs/pictures/answer.svg", text: answerPicture },
    { path: "docs/pictures/decision.svg", text: decisionPicture },
    { path: "docs/pictures/dossier-route.svg", text: routePicture },
  ];
}

/** A short explanation, as a clerk sees it. */
function answerPicture(): string {
  const decision = evaluate(packedBook(PLAN).book, { ...NOMINATION, asOf: README_DAY });
  const { heading, lines, sections } = explanationOf(decision, { locale: "vi" });
  const rows = sections.flatMap(({ name, heading: title = "", items = [] }): PictureRow[] => [
    { depth: 0, text: title, isHeading: true },
    ...items.flatMap((item) => itemRows(item, name === "judgements" ? "judgement" : "fail", 0)),
  ]);
  return drawRows("answer", heading, [
    { depth: 0, text: heading, isHeading: true, sign: "fail" },
    ...lines.map((text): PictureRow => ({ depth: 0, text })),
    ...rows,
  ]);
}

function itemRows({ text, source, children = [] }: ExplanationItem, sign: Sign, depth: number): PictureRow[] {
  return [
    { depth, text, sign, ...(source === undefined ? {} : { note: source }) },
    ...children.flatMap((child) => itemRows(child, sign, depth + 1)),
  ];
}

/** All checks of a decision as a tree, without what is not for the nominee. */
function decisionPicture(): string {
  const { book } = packedBook(PLAN);
  const decision = evaluate(book, NOMINATION);
  const { heading } = explanationOf(decision, { locale: "vi" });
  const rows = (check: Check, depth: number): PictureRow[] =>
    check.status === "not-applicable"
      ? []
      : [
          {
            depth,
            text: `${check.title.vi}${requiredCodes(check)}`,
            sign: check.status,
            ...(depth === 0 && check.role !== "routes" ? { note: cite(check.source, book, { locale: "vi" }) } : {}),
          },
          ...(check.children ?? []).flatMap((child) => rows(child, depth + 1)),
        ];
  return drawRows("decision", heading, [
    { depth: 0, text: heading, isHeading: true },
    ...decision.checks.flatMap((check) => rows(check, 0)),
    { depth: 0, text: "✓ đạt   ✗ vướng   ○ chờ người đánh giá   ? chưa rõ" },
  ]);
}

/** The names of the codes that a check looks for, which tell leaves of one title apart. */
function requiredCodes({ fact, required }: Check): string {
  const vocabulary = fact === undefined ? undefined : factCatalogue().get(fact.name)?.vocabulary;
  const names = [required?.value ?? []].flat().flatMap((code) => {
    return vocabulary === undefined || !isCode(vocabulary, code) ? [] : [labelOf(vocabulary, code).vi];
  });
  return names.length === 0 || names.length > 3 ? "" : `: ${names.join(", ")}`;
}

/** The way of a dossier: who acts, what is done, who is next. */
function routePicture(): string {
  const { book } = packedBook(PLAN);
  const award = "bang-khen-tinh";
  const { steps } = dossierFor(book, { award, occasion: "tong-ket", asOf: "2026-08-01", unit: { hasCouncil: true } });
  const title = `Trình tự: ${labelOf("award", award).vi}`;
  const rows = steps.map(
    ({ actor, action, next, source }): PictureRow => ({
      depth: 0,
      sign: next === undefined ? "pass" : "step",
      text: `${actor.map((body) => labelOf("body", body).vi).join(", ")}: ${action.vi}`,
      note: cite(source, book, { locale: "vi" }),
    }),
  );
  return drawRows("dossier-route", title, [{ depth: 0, text: title, isHeading: true }, ...rows]);
}
