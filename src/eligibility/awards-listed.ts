// The award forms and titles that a book lists, found without a nominee, from the same provisions as a decision.

import { awardRefLabel } from "../codes/award-ref.js";
import { codesOf, labelOf } from "../codes.js";
import type { WithBlanks } from "../input/blanks.js";
import { makeResult } from "../result/envelope.js";
import { type Notice, Notices } from "../result/notice.js";
import { type Availability, covers, findAvailability } from "../rulebook/availability.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import { type Target, withDefaultGround } from "../rulebook/target.js";
import type { EligibilityRulebook } from "../rulebook/types.js";
import { parseAwardListInput } from "./award-list-input.js";
import type { AwardList, AwardListInput } from "./award-list-types.js";
import { type FoundListing, listingStatus, listingViews } from "./listing-views.js";
import { addReferralNotices } from "./notices.js";
import { decidingBodies } from "./select.js";

/** An award that is listed for one kind of nominee on one occasion. */
interface ListedTarget extends FoundListing {
  target: Target;
  availability: Availability;
}

/**
 * Lists the award forms and titles that the law and the plans give, with the occasions and the kinds of nominee, without a
 * nominee: for the drop-down lists of a portal. What is left out is what `evaluate` refuses by its listings.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query `asOf`, the day, as a civil date; an `occasion`, a `nominee.kind` or a `ground` narrows the list. A whole
 * nomination will do: its `award` counts for nothing.
 * @throws InvalidInputError for input that is not a query, with every problem and its path.
 * @example
 * awardsListed(anGiang, { occasion: "so-ket", nominee: { kind: "tap-the" }, asOf: "2026-08-01" })
 *   .awards.map(({ code }) => code)
 *   .slice(0, 2); // ["bang-khen-tinh", "giay-khen"]
 */
export function awardsListed(book: EligibilityRulebook, query: WithBlanks<AwardListInput>): AwardList {
  const compiled = compiledBook(book);
  const checked = parseAwardListInput(book, query);
  const { asOf, ground = book.defaultGround } = checked;
  const byAward = codesOf("awardOrTitle").map((code) => ({ code, listed: listedTargets(book, code, checked) }));
  const list = {
    asOf,
    ...(ground === undefined ? {} : { ground: { code: ground, label: labelOf("ground", ground) } }),
    awards: byAward
      .filter(({ listed }) => listed.length > 0)
      .map(({ code, listed }) => ({ code, label: awardRefLabel(code), listings: listingViews(book, listed) })),
    notices: listNotices(
      compiled,
      byAward.flatMap(({ listed }) => listed),
      asOf,
    ),
  };
  return makeResult(book, "award-list", list, checked);
}

/** Every kind of nominee and occasion for which an award is not refused by its listings. */
function listedTargets(book: EligibilityRulebook, award: Target["award"], query: AwardListInput): ListedTarget[] {
  const { asOf, receivedOn = asOf, ground, occasion: askedOccasion, nominee } = query;
  const occasions = askedOccasion === undefined ? codesOf("occasion") : [askedOccasion];
  const kinds = nominee?.kind === undefined ? codesOf("kind") : [nominee.kind];
  return occasions.flatMap((occasion) =>
    kinds.flatMap((kind) => {
      const target = withDefaultGround(book, { award, kind, occasion, ...(ground === undefined ? {} : { ground }) });
      const availability = findAvailability(book, target, receivedOn);
      const { status, provisional } = listingStatus(availability);
      if (status === "not-given") return [];
      const { law, plans } = availability;
      const layers = [law, ...plans];
      const leftTo = layers.flatMap(({ deciding }) => deciding?.provision.leftTo ?? []);
      const decidedBy = decidingBodies(book, availability, target);
      const sources = layers.map(({ source }) => source);
      return [{ occasion, kind, status, provisional, decidedBy, leftTo, sources, target, availability }];
    }),
  );
}

function listNotices(compiled: CompiledBook, listed: readonly ListedTarget[], asOf: string): Notice[] {
  const notices = new Notices();
  for (const { availability, target } of listed) {
    for (const { deciding } of [availability.law, ...availability.plans]) {
      if (deciding === undefined) continue;
      addProvisionNotices(notices, compiled, deciding.provision, deciding.forceStatus, asOf);
      if (covers(deciding.provision, target)) addReferralNotices(notices, deciding.provision);
    }
  }
  const bodies = new Set(listed.flatMap(({ decidedBy, leftTo }) => [...decidedBy, ...leftTo]));
  addDissolvedNotices(notices, { bodies: [...bodies] }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}
