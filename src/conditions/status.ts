import type { CheckStatus } from "../result/check.js";
import type { Node } from "./program.js";
import type { Session } from "./session.js";
import { FALSE, not, TRUE, type Truth } from "./truth.js";

/** The status of a tree: judgement when only people are missing for it to speak for the nominee. */
export function statusOf(session: Session, node: Node, wanted: boolean): CheckStatus {
  return statusFrom(session.truthOf(node, "open", wanted), session.truthOf(node, "favourable", wanted), wanted);
}

/** The status of a pair of truths: as things are, and with open judgements settled in the nominee's favour. */
export function statusFrom(open: Truth, favourable: Truth, wanted: boolean): CheckStatus {
  const good = wanted ? TRUE : FALSE;
  if (open === good) return "pass";
  if (open === not(good)) return "fail";
  return favourable === good ? "judgement" : "unknown";
}
