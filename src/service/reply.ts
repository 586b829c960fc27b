import type { Locale } from "../codes.js";
import { problemDocument } from "./problem-document.js";

/** What answers a request: a status, and JSON. */
export interface Reply {
  status: number;
  text: string;
  /** Where in the code a fault of the service arose, without what was asked; there only with 500. */
  fault?: string;
}

/** The reply to a request that is not answered. */
export function refusal(error: unknown, locale: Locale): Reply {
  const document = problemDocument(error, locale);
  const reply = { status: document.status, text: JSON.stringify(document) };
  return document.code === "failed" ? { ...reply, fault: placeOfFault(error) } : reply;
}

/** The kind of an error and the places in the code. Its message may quote what was asked, which is personal data. */
export function placeOfFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join("\n");
}
