import type { Locale } from "../codes.js";
import { type ErrorCode, type Problem, ThiduaError } from "../errors.js";
import { explain } from "../explain/explain.js";
import { ServiceError } from "./service-error.js";
import { SERVICE_ERRORS, type ServiceErrorCode } from "./words.js";

/** Why a request is not answered, as RFC 9457 has it (`application/problem+json`). */
export interface ProblemDocument {
  /** Always so; `code` names the kind. */
  type: "about:blank";
  /** The phrase of the status, in English. */
  title: string;
  status: number;
  /** What is wrong, in the language of the service. */
  detail: string;
  /** Stable. */
  code: ErrorCode | ServiceErrorCode;
  /** Everything that is wrong with the input, with its path; there where the library refused it. */
  problems?: Problem[];
  /** How many problems there are beyond those given. */
  moreProblems?: number;
  /** The paths or names that may have been meant. */
  candidates?: string[];
}

const PHRASES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** What a client learns of an error: nothing of one that is not ours. */
export function problemDocument(error: unknown, locale: Locale): ProblemDocument {
  if (error instanceof ThiduaError) {
    const { code, problems, moreProblems } = error;
    const detail = explain(error, { locale, paths: true, detail: "full" });
    return { ...head(400, detail), code, problems: [...problems], moreProblems };
  }
  const { code, about, candidates } = error instanceof ServiceError ? error : new ServiceError("failed");
  const { status, words } = SERVICE_ERRORS[code];
  const document: ProblemDocument = {
    ...head(
      status,
      words[locale].replace("{}", () => String(about)),
    ),
    code,
  };
  return candidates.length === 0 ? document : { ...document, candidates: [...candidates] };
}

const head = (status: number, detail: string) =>
  ({ type: "about:blank", title: PHRASES[status] ?? "", status, detail }) as const;
