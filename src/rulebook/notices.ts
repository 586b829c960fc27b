import { deepFreeze } from "../input/freeze.js";
import type { Gap, Instrument, Interpretation, Listing, NotStated, Provision, Source } from "../pack/types.js";
import type { Notice, Notices } from "../result/notice.js";
import { hasReleasedLaw } from "../result/receipt.js";
import type { CompiledBook } from "./compile.js";
import { provisionEndNotice, textEndNotice } from "./end-notice.js";
import { governingInstrument } from "./governing-instrument.js";
import type { ForceStatus } from "./in-force.js";
import type { Rulebook } from "./types.js";

type NotifyingProvision = Provision & {
  id: string;
  source: Source;
  notStated?: NotStated | undefined;
  interpretation?: Interpretation | undefined;
};

/**
 * Adds the notices of one provision: an interpretation chosen, a point not stated, a text that has ended, is not in force
 * yet or was not compared with the original.
 *
 * @param forceStatus of the provision on the day that decides which law applies.
 * @param asOf the day of the answer, where that may be a later one.
 */
export function addProvisionNotices(
  notices: Notices,
  compiled: CompiledBook,
  provision: NotifyingProvision,
  forceStatus: ForceStatus,
  asOf?: string,
): void {
  const instrument = governingInstrument(compiled.book.instruments, provision.source);
  // A dossier received in time is decided under the ended instrument, but its successor may be more favourable by now.
  const endedSince = asOf !== undefined && instrument?.inForceTo !== undefined && instrument.inForceTo < asOf;
  for (const notice of provisionNotices(compiled, provision, forceStatus, instrument, endedSince)) notices.add(notice);
}

/**
 * The notices drafted so far, by provision: they depend on it, its force status and its instrument alone. Weak, for a caller
 * may make a provision for one answer.
 */
const draftedNotices = () => new WeakMap<NotifyingProvision, Map<string, readonly Notice[]>>();

function provisionNotices(
  compiled: CompiledBook,
  provision: NotifyingProvision,
  forceStatus: ForceStatus,
  instrument: Instrument | undefined,
  endedSince: boolean,
): readonly Notice[] {
  const drafted = compiled.derive(draftedNotices);
  const found = drafted.get(provision) ?? new Map<string, readonly Notice[]>();
  drafted.set(provision, found);
  const key = `${forceStatus} ${endedSince}`;
  let notices = found.get(key);
  if (notices === undefined) {
    notices = deepFreeze(draftNotices(compiled, provision, forceStatus, instrument, endedSince));
    found.set(key, notices);
  }
  return notices;
}

function draftNotices(
  compiled: CompiledBook,
  provision: NotifyingProvision,
  forceStatus: ForceStatus,
  instrument: Instrument | undefined,
  endedSince: boolean,
): Notice[] {
  const concerns = [provision.id];
  const { source, interpretation, notStated } = provision;
  if (forceStatus === "not-yet") {
    const since = provision.validFrom === undefined ? {} : { since: provision.validFrom };
    return [{ code: "not-in-force", instrument: source.instrument, ...since, concerns }];
  }
  const drafted: Notice[] = [];
  if (instrument?.textVerified === false) {
    drafted.push({ code: "unverified-text", instrument: source.instrument, concerns });
  }
  if (interpretation !== undefined) {
    drafted.push({
      code: "interpretation",
      wording: interpretation.reading,
      why: interpretation.why,
      source,
      concerns,
    });
  }
  if (notStated !== undefined) {
    const why = notStated.refersTo === undefined ? {} : { why: notStated.refersTo };
    drafted.push({ code: "not-stated", wording: notStated.what, ...why, source, concerns });
  }
  if (instrument !== undefined && (forceStatus === "ended" || endedSince)) {
    const lastDay = forceStatus === "ended" ? provision.validTo : undefined;
    drafted.push(
      lastDay === undefined
        ? textEndNotice(compiled, instrument, concerns)
        : provisionEndNotice(compiled, instrument, lastDay, concerns),
    );
  }
  return drafted;
}

/** Adds the notice of a listing that follows another body's guidance, or leaves what is given to it. */
export function addGuidanceNotice(notices: Notices, { id, leftTo, guidance, source }: Listing): void {
  if (leftTo === undefined && guidance === undefined) return;
  const text = guidance === undefined ? {} : { wording: guidance };
  notices.add({ code: "external-guidance", ...text, source, concerns: [id] });
}

/**
 * Adds the notices of a book on a day: a law that is not the released one, plans based on instruments no longer in force,
 * missing layers, former territories.
 */
export function addBookNotices(notices: Notices, compiled: CompiledBook, asOf: string): void {
  const { book } = compiled;
  if (!hasReleasedLaw(book)) {
    notices.add({
      code: "other-law",
      concerns: book.packs.filter(({ layer }) => layer === "law").map(({ pack }) => pack),
    });
  }
  for (const header of book.packs) {
    for (const id of header.basis ?? []) {
      for (const text of endedTexts(book, id, asOf)) notices.add(textEndNotice(compiled, text, [header.pack]));
    }
    const { endedOn, succeededBy } = header.jurisdiction;
    if (endedOn !== undefined && endedOn < asOf) {
      notices.add({
        code: "succeeded",
        since: endedOn,
        ...(succeededBy === undefined ? {} : { wording: succeededBy }),
        concerns: [header.pack],
      });
    }
    for (const missing of header.missingLayers ?? []) {
      notices.add({
        code: "layer-missing",
        wording: missing.title,
        ...(missing.source === undefined ? {} : { source: missing.source }),
        concerns: [header.pack],
      });
    }
  }
}

/** A text that has ended, and those that took its place one after the other as far as they have ended too. */
function endedTexts(book: Rulebook, id: string | undefined, asOf: string): Instrument[] {
  const text = book.instruments.find((instrument) => instrument.id === id);
  if (text?.inForceTo === undefined || text.inForceTo >= asOf) return [];
  return [text, ...endedTexts(book, text.endedBy?.by, asOf)];
}

/** Adds a notice for each gap: what the packs knowingly do not encode. */
export function addGapNotices(notices: Notices, gaps: readonly Gap[]): void {
  for (const { id, title, reason } of gaps) {
    notices.add({ code: "not-encoded", wording: title, why: reason, concerns: [id] });
  }
}
