import type { Gap, Instrument, Interpretation, Listing, NotStated, Source, Stated } from "../pack/types.js";
import { endNotice, type Notice, type Notices } from "../result/notice.js";
import type { CompiledBook } from "./create.js";
import { deepFreeze } from "./freeze.js";
import type { Standing } from "./in-force.js";

type Speaking = Stated & {
  id: string;
  source: Source;
  notStated?: NotStated | undefined;
  interpretation?: Interpretation | undefined;
};

/**
 * The notices that a statement brings with it: a reading taken, a silence, a text that has ended or is not law yet.
 *
 * @param standing where it stands on the day that chooses the law.
 * @param asOf the day asked about, where that may be a later one.
 */
export function noteStatement(
  notices: Notices,
  instruments: readonly Instrument[],
  statement: Speaking,
  standing: Standing,
  asOf?: string,
): void {
  const instrument = instruments.find(({ id }) => id === statement.source.instrument);
  // A dossier received in time is decided by the old text, but what replaced it may be more favourable by now.
  const endedSince = asOf !== undefined && instrument?.inForceTo !== undefined && instrument.inForceTo < asOf;
  for (const notice of noticesOf(statement, standing, instrument, endedSince)) notices.add(notice);
}

const said = new WeakMap<Speaking, Map<string, readonly Notice[]>>();

/** What a statement says while it stands so is worked out once. */
function noticesOf(
  statement: Speaking,
  standing: Standing,
  instrument: Instrument | undefined,
  endedSince: boolean,
): readonly Notice[] {
  const found = said.get(statement) ?? new Map<string, readonly Notice[]>();
  said.set(statement, found);
  const key = `${standing} ${endedSince}`;
  let notices = found.get(key);
  if (notices === undefined) {
    notices = deepFreeze(draft(statement, standing, instrument, endedSince));
    found.set(key, notices);
  }
  return notices;
}

function draft(
  statement: Speaking,
  standing: Standing,
  instrument: Instrument | undefined,
  endedSince: boolean,
): Notice[] {
  const concerns = [statement.id];
  const { source, interpretation, notStated } = statement;
  if (standing === "not-yet") {
    const since = statement.validFrom === undefined ? {} : { since: statement.validFrom };
    return [{ code: "not-in-force", instrument: source.instrument, ...since, concerns }];
  }
  const drafted: Notice[] = [];
  if (interpretation !== undefined) {
    drafted.push({ code: "interpretation", text: interpretation.reading, why: interpretation.why, source, concerns });
  }
  if (notStated !== undefined) {
    const why = notStated.refersTo === undefined ? {} : { why: notStated.refersTo };
    drafted.push({ code: "not-stated", text: notStated.what, ...why, source, concerns });
  }
  if (instrument !== undefined && (standing === "ended" || endedSince)) {
    drafted.push(endNotice(instrument, concerns, standing === "ended" ? statement.validTo : undefined));
  }
  return drafted;
}

/** Adds the notice of a listing that follows another body's guidance, or leaves what is given to it. */
export function addGuidanceNotice(notices: Notices, { id, leftTo, guidance, source }: Listing): void {
  if (leftTo === undefined && guidance === undefined) return;
  const text = guidance === undefined ? {} : { text: guidance };
  notices.add({ code: "external-guidance", ...text, source, concerns: [id] });
}

/** The notices of a whole book on a day: plans that rest on texts no longer law, missing layers, former territories. */
export function noteBook(notices: Notices, { book }: CompiledBook, asOf: string): void {
  for (const header of book.packs) {
    for (const id of header.basis ?? []) {
      const text = book.instruments.find((instrument) => instrument.id === id);
      if (text?.inForceTo !== undefined && text.inForceTo < asOf) notices.add(endNotice(text, [header.pack]));
    }
    const { endedOn, succeededBy } = header.jurisdiction;
    if (endedOn !== undefined && endedOn < asOf) {
      notices.add({
        code: "succeeded",
        since: endedOn,
        ...(succeededBy === undefined ? {} : { text: succeededBy }),
        concerns: [header.pack],
      });
    }
    for (const missing of header.missingLayers ?? []) {
      notices.add({
        code: "layer-missing",
        text: missing.title,
        ...(missing.source === undefined ? {} : { source: missing.source }),
        concerns: [header.pack],
      });
    }
  }
}

/** The notices of gaps that a question falls into. */
export function noteGaps(notices: Notices, gaps: readonly Gap[]): void {
  for (const { id, title, reason } of gaps) {
    notices.add({ code: "not-encoded", text: title, why: reason, concerns: [id] });
  }
}
