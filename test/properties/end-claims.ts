import { addDays } from "../../src/dates.js";
import type { Notice } from "../../src/result/notice.js";
import { PROVISION_LISTS } from "../../src/rulebook/compose.js";
import type { Rulebook } from "../../src/rulebook/types.js";

interface Dated {
  id: string;
  source: { instrument: string };
  validFrom?: string;
  validTo?: string;
}

export const END_CODES = ["text-replaced", "law-amended", "text-expired", "provision-ended"];

/** Every statement of a book, of whatever room. */
export function statementsIn(book: Rulebook): Dated[] {
  return PROVISION_LISTS.flatMap((list) => book[list] as readonly unknown[] as Dated[]);
}

/** The days on which something of a book ends, and the day after each. */
export function endsIn(book: Rulebook): string[] {
  const last = [
    ...book.instruments.map(({ inForceTo }) => inForceTo),
    ...statementsIn(book).map(({ validTo }) => validTo),
  ];
  return [...new Set(last)]
    .filter((day) => day !== undefined)
    .flatMap((day) => [day, addDays(day, 1)])
    .sort();
}

const HOW: Record<string, string> = {
  "text-replaced": "replaced",
  "law-amended": "amended",
  "text-expired": "expired",
};

/** What a notice of an end says that is not so on a day, by what the book itself holds of the text. */
export function falseClaims(book: Rulebook, notice: Notice, sentence: string, day: string): string[] {
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string) => holds || faults.push(fault);
  const text = book.instruments.find(({ id }) => id === notice.instrument);
  if (text === undefined) return ["a text that the book does not hold"];
  const saysMissing = /chưa có|not encoded|does not hold/.test(sentence);
  const firstDayAfter = text.inForceTo === undefined ? undefined : addDays(text.inForceTo, 1);
  if (notice.code === "provision-ended") {
    const concerned = statementsIn(book).filter(({ id }) => notice.concerns?.includes(id));
    claim(notice.since !== undefined && notice.since <= day, "ended before the day");
    claim(notice.since !== firstDayAfter, "earlier than the text");
    claim(
      concerned.some((each) => each.source.instrument === text.id && after(each) === notice.since),
      "so ended",
    );
    const inForce = concerned.some(({ validFrom = "", validTo = "9999" }) => validFrom <= day && day <= validTo);
    claim(!inForce, "no later version");
    return faults;
  }
  claim(text.inForceTo !== undefined && text.inForceTo < day, "the text has ended");
  claim((text.endedBy?.how ?? "expired") === HOW[notice.code], "ended in this way");
  claim(notice.by === text.endedBy?.by, "ended by this text");
  claim(notice.since === firstDayAfter, "ended on this day");
  const isEncoded = statementsIn(book).some(({ source }) => source.instrument === notice.by);
  claim(notice.code === "text-expired" || saysMissing !== isEncoded, "what took its place is not encoded");
  return faults;
}

const after = ({ validTo }: Dated) => (validTo === undefined ? undefined : addDays(validTo, 1));
