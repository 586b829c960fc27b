import type { LocalizedText } from "../../codes.js";
import { FINDING_SEVERITIES } from "../../errors/finding.js";
import type { FindingParams, FindingSeverity, ReviewFindingCode } from "../../errors.js";
import type { Provision, Source } from "../../pack/types.js";
import { fileWithList, type ProvisionList } from "../compose.js";

/** What is found in a pack, before its provisions are named. */
export interface FoundFinding {
  code: ReviewFindingCode;
  severity: FindingSeverity;
  pack: string;
  /** The file of the pack, by its section: `timeline.json`. */
  file: string;
  /** The id of the statement, text or movement it is in; of the pack itself, the id of the pack. */
  id: string;
  /** Where in the file: `deadlines[bao-cao-nam].due.monthDay`. */
  path: string;
  /** The ids of the provisions concerned. */
  concerns: string[];
  /** The codes concerned: awards without sets, levels of unit that one clause names and another does not. */
  codes?: string[];
  /** What its sentence names. */
  params?: FindingParams;
  /** The clause, where the finding is in a provision. */
  source?: Source;
}

/** Something in a pack that its author should look at, as data; `explain` words it, with what to do. */
export interface ReviewFinding extends FoundFinding {
  /** What each of the provisions concerned is called; null for one without a name. */
  titles: (LocalizedText | null)[];
}

/** What a finding has besides its place. */
type FindingContent = Partial<Pick<FoundFinding, "concerns" | "codes" | "params">>;

/** A finding in a provision of a list, at a path within it. */
export function findingIn(
  list: ProvisionList,
  { id, pack, source }: Provision & { id: string; source: Source },
  code: ReviewFindingCode,
  path = "",
  content: FindingContent = {},
): FoundFinding {
  return { ...findingInHeader(pack, list, id, code, path, content), file: fileWithList(list), source };
}

/** A finding in the `pack.json` of a pack: in one of its lists, or in a field of its own. */
export function findingInHeader(
  pack: string,
  list: string,
  id: string,
  code: ReviewFindingCode,
  path = "",
  content: FindingContent = {},
): FoundFinding {
  return {
    code,
    severity: FINDING_SEVERITIES[code],
    pack,
    file: "pack.json",
    id,
    path: id === pack ? list : `${list}[${id}]${path}`,
    concerns: [id],
    ...content,
  };
}
