import { anGiang } from "../../src/books/an-giang.js";
import { compactDecision, evaluate, type NominationInput } from "../../src/index.js";
import type { CallName } from "../../src/service/calls.js";
import type { CaseCall } from "../../src/testing.js";

/** A nomination that nothing is known of besides. */
export const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
} as const satisfies NominationInput;

const decision = evaluate(anGiang, nomination);
const [question] = decision.questions;

/** A body for each function that no case calls, in the order of `CALLS`. */
export const BODIES: Record<Exclude<CallName, CaseCall>, Record<string, unknown>> = {
  awardsListed: { book: "an-giang", input: { asOf: "2026-08-15" }, explain: { locale: "en" } },
  remediesFor: { book: "an-giang", input: nomination },
  screen: { book: "an-giang", rows: [nomination, nomination] },
  applyChanges: { book: "an-giang", nomination, changes: [{ type: "wait", path: "asOf", value: "2027-01-01" }] },
  answer: { given: nomination, question, value: [] },
  decisiveChecks: { decision },
  compactDecision: { decision, nomination },
  expandDecision: { book: "an-giang", compact: compactDecision(decision, nomination) },
  verifyReceipt: { book: "an-giang", nomination, receipt: decision.receipt, explain: {} },
  reviewPlans: { book: "an-giang", options: { asOf: "2026-08-15" } },
  diffBooks: { before: "an-giang", after: "son-la" },
  explain: { result: decision, options: { locale: "en", format: "html" } },
  explanationOf: { result: decision },
  cite: { source: { instrument: "06/2022/QH15", article: 44 }, book: "an-giang", options: { locale: "en" } },
  statusLabel: { vocabulary: "checkStatus", code: "pass" },
  formatDate: { date: "2026-Q2", options: { locale: "vi" } },
  vocabularyNames: {},
  codesOf: { vocabulary: "award" },
  labelOf: { vocabulary: "award", code: "giay-khen" },
  nearestCodes: { text: "giay khenn", vocabulary: "award" },
  resolveCode: { text: "BK tỉnh", options: { among: "award" } },
  awardsIn: { code: "huan-chuong-lao-dong" },
  readRows: {
    rows: [{ "Họ và tên": "Người A", "Đối tượng": "Cá nhân", "Hình thức đề nghị": "BKTTCP", "Xếp loại 2025": "?" }],
    options: { shared: { occasion: "tong-ket", asOf: "2026-08-01" } },
  },
};
