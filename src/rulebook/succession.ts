import type { LocalizedText } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import { fileWithList, PROVISION_LISTS, type ProvisionList } from "./compose.js";
import { versionsOn } from "./in-force.js";
import type { LintedProvision } from "./lint/provisions.js";
import { type NamedProvision, provisionTitle } from "./provision-title.js";
import type { Rulebook } from "./types.js";

/** A statement that has ended, while no version of it is in force: whoever encodes the new text has it still to do. */
export interface StatementWithoutSuccessor {
  pack: string;
  /** The file it is in, by its section. */
  file: string;
  list: ProvisionList;
  id: string;
  /** What it is about; left out where its pack does not name it. */
  title?: LocalizedText;
  /** Its last day. */
  endedOn: CivilDate;
  /** The text that took the place of its own, where one is named. */
  by?: string;
  source: Source;
}

/** The statements of every pack that have ended by a day without a version in force. */
export function statementsWithoutSuccessor(book: Rulebook, asOf: CivilDate): StatementWithoutSuccessor[] {
  const texts = new Map(book.instruments.map((instrument) => [instrument.id, instrument]));
  return PROVISION_LISTS.flatMap((list) => {
    const provisions: readonly (LintedProvision & NamedProvision)[] = book[list];
    return versionsOn(provisions, asOf).flatMap(({ provision, forceStatus }): StatementWithoutSuccessor[] => {
      const { pack, id, validTo, source } = provision;
      if (forceStatus !== "ended" || validTo === undefined || isExpected(list)) return [];
      const by = texts.get(source.instrument)?.endedBy?.by;
      const title = provisionTitle(provision);
      const place = { pack, file: fileWithList(list), list, id, ...(title === undefined ? {} : { title }) };
      return [{ ...place, endedOn: validTo, ...(by === undefined ? {} : { by }), source }];
    });
  });
}

/** The calendar of a year and the base salary of a time end by their nature: another of another id follows. */
const isExpected = (list: ProvisionList): boolean => list === "calendars" || list === "baseSalaries";
