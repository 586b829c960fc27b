import type { FormReference, GivenDocument } from "./types.js";

/** Whether a paper is on the form asked for; `undefined` where what is given does not tell. */
export function isRightForm(wanted: FormReference, given: GivenDocument["form"]): boolean | undefined {
  if (given === undefined) return undefined;
  if (formNumber(given.number) !== formNumber(wanted.number)) return false;
  if (given.instrument === undefined) return undefined;
  return plain(given.instrument) === plain(wanted.instrument);
}

/** A form in a few words, as the result shows it. */
export function formText({ number, instrument }: { number: string; instrument?: string | undefined }): string {
  return instrument === undefined ? number : `${number}, ${instrument}`;
}

/** A clerk's "Mẫu số 08" and a text's "8" are one form: refusing a dossier for a zero would be a false alarm. */
function formNumber(text: string): string {
  return plain(text)
    .replace(/^mẫu(số)?/u, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}
