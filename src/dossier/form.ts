import { FALSE, fromBoolean, type Truth, UNKNOWN } from "../logic/truth.js";
import type { FormReference, GivenDocument } from "./types.js";

/** Whether a document is on the form prescribed; unknown where its number or its instrument is not given. */
export function isRightForm(wanted: FormReference, given: GivenDocument["form"]): Truth {
  if (given === undefined) return UNKNOWN;
  if (formNumber(given.number) !== formNumber(wanted.number)) return FALSE;
  if (given.instrument === undefined) return UNKNOWN;
  return fromBoolean(plain(given.instrument) === plain(wanted.instrument));
}

/** A form in a few words, as the result shows it. */
export function formText({ number, instrument }: { number: string; instrument?: string | undefined }): string {
  return instrument === undefined ? number : `${number}, ${instrument}`;
}

/** A clerk's "Mẫu số 08" and a text's "8" are one form: refusing a dossier for a zero would be a false alarm. */
function formNumber(text: string): string {
  return plain(text)
    .replace(/^mẫu(số)?/u, "")
    .replace(/(^|\D)0+(?=\d)/g, "$1");
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}
