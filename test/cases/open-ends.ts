import { type Check, decisiveChecks, type Notice, type NoticeCode } from "../../src/index.js";
import { type CaseDecision, caseDecisions } from "./decisions.js";

/** The notices that say what would settle an outcome that no fact of the nominee and no judgement can. */
const SETTLING: readonly NoticeCode[] = [
  "law-amended",
  "text-replaced",
  "text-expired",
  "provision-ended",
  "not-in-force",
  "not-stated",
  "not-encoded",
  "external-guidance",
];

/** A decision that is open although nobody is asked anything. */
export interface OpenEnd {
  name: string;
  /** The notices that say what would settle it. */
  notices: Notice[];
  /** The checks that leave the outcome open and that no such notice is about. */
  untold: string[];
}

/** Every decision of the cases that is `undetermined` and asks for nothing. */
export async function openEnds(): Promise<OpenEnd[]> {
  return (await caseDecisions())
    .filter(
      ({ decision: { outcome, questions, judgements } }) =>
        outcome === "undetermined" && questions.length === 0 && judgements.length === 0,
    )
    .map(openEnd);
}

function openEnd({ name, decision }: CaseDecision): OpenEnd {
  const notices = decision.notices.filter(({ code }) => SETTLING.includes(code));
  const told = new Set(notices.flatMap(({ concerns }) => concerns ?? []));
  // The group of routes has no clause of its own: no route applies, and whether the law has others depends on its text.
  const isTold = ({ id, role, source }: Check) =>
    told.has(id) || (role === "routes" && notices.some(({ instrument }) => instrument === source.instrument));
  const open = decisiveChecks(decision).filter(({ status }) => status === "unknown");
  return { name, notices, untold: open.filter((check) => !isTold(check)).map(({ id }) => id) };
}
