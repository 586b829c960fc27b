import type { Scope } from "../../pack/types.js";
import { isOnGround } from "../applicability.js";
import type { ComposedBook, ProvisionList } from "../compose.js";
import { ruleScope } from "../scope.js";
import {
  type EffectiveListing,
  effectiveListings,
  type ListedScope,
  listsAward,
  listsKind,
  listsOccasion,
  meetsScope,
  ofPack,
  plansIn,
} from "./covering.js";
import { type FoundFinding, findingIn } from "./finding.js";
import type { LintedProvision } from "./provisions.js";

interface ScopedProvision {
  list: ProvisionList;
  provision: LintedProvision;
  scope: ListedScope;
  /** Where in the statement its awards, kinds and occasions are. */
  paths: { awards: string; kinds: string; occasions: string };
}

const DIRECT = { awards: ".awards", kinds: ".kinds", occasions: ".occasions" };
const SCOPED = { awards: ".appliesTo.awards", kinds: ".appliesTo.kinds", occasions: ".appliesTo.occasions" };

/** What a plan's statements name and its listings do not: an award, a kind of nominee, an occasion. */
export function lintListed(book: ComposedBook): FoundFinding[] {
  return plansIn(book).flatMap((plan) => {
    const listings = effectiveListings(book, plan);
    if (listings.length === 0) return [];
    return scopedProvisions(book, plan.pack).flatMap((scoped) => unlistedParts(scoped, listings));
  });
}

/** Rules that no listing of their pack lets apply: what they demand is in no decision. */
export function lintApplicability(book: ComposedBook): FoundFinding[] {
  return book.packs.flatMap((header) => {
    const listings = effectiveListings(book, header);
    return ofPack(book.rules, header.pack).flatMap((rule) => {
      const scope = ruleScope(rule);
      // A law may be encoded in part: of an award that it does not list, nothing is known.
      const isPartial =
        header.layer === "law" && (scope.awards ?? []).some((award) => !listings.some((one) => listsAward(one, award)));
      // The days are left out: of a new text, rules may be encoded before its listings.
      const isListed = listings.some((one) => meetsScope(one, scope));
      const isOfGround = scope.grounds?.some((ground) => isOnGround(header, ground)) ?? true;
      if (listings.length === 0 || isPartial || (isListed && isOfGround)) return [];
      const unlisted = isOfGround
        ? unlistedParts({ list: "rules", provision: rule, scope, paths: SCOPED }, listings)
        : [];
      const value = isOfGround ? unlisted.map(({ params }) => params?.value).join(", ") : scope.grounds?.join(", ");
      const allowed = isOfGround || header.defaultGround === undefined ? {} : { allowed: [header.defaultGround] };
      return [
        findingIn("rules", rule, "rule-never-applies", isOfGround ? "" : ".ground", {
          params: { ...(value ? { value } : {}), ...allowed },
        }),
      ];
    });
  });
}

function unlistedParts(
  { list, provision, scope, paths }: ScopedProvision,
  listings: readonly EffectiveListing[],
): FoundFinding[] {
  const { awards, kinds, occasions } = scope;
  const finding = (code: "award-not-listed" | "kind-not-listed" | "occasion-not-listed", path: string, value: string) =>
    findingIn(list, provision, code, path, { params: { value } });
  const unlisted = (awards ?? []).filter((award) => !listings.some((one) => listsAward(one, award)));
  const ofAwards =
    awards === undefined ? listings : listings.filter((one) => awards.some((award) => listsAward(one, award)));
  const found = unlisted.map((award) => finding("award-not-listed", paths.awards, award));
  // Of awards that are not listed at all, the kinds and occasions are not either.
  if (ofAwards.length === 0) return found;
  const otherOccasions = (occasions ?? []).filter((one) => !ofAwards.some((given) => listsOccasion(given, one)));
  const onOccasions = ofAwards.filter((given) => meetsScope(given, occasions === undefined ? {} : { occasions }));
  const otherKinds = (kinds ?? []).filter((kind) => !onOccasions.some((given) => listsKind(given, kind)));
  return [
    ...found,
    ...otherOccasions.map((occasion) => finding("occasion-not-listed", paths.occasions, occasion)),
    ...(onOccasions.length === 0 ? [] : otherKinds.map((kind) => finding("kind-not-listed", paths.kinds, kind))),
  ];
}

function scopedProvisions(book: ComposedBook, pack: string): ScopedProvision[] {
  const scoped = (
    list: ProvisionList,
    provision: LintedProvision,
    scope: ListedScope,
    paths: ScopedProvision["paths"],
  ) => ({
    list,
    provision,
    scope,
    paths,
  });
  const withScope = (
    list: ProvisionList,
    provisions: readonly (LintedProvision & { appliesTo?: Scope | undefined })[],
  ) => ofPack(provisions, pack).map((provision) => scoped(list, provision, provision.appliesTo ?? {}, SCOPED));
  return [
    ...withScope("rules", book.rules),
    ...withScope("documents", book.documents),
    ...withScope("steps", book.steps),
    ...withScope("shortProcedures", book.shortProcedures),
    ...withScope("terms", book.terms),
    ...ofPack(book.quotas, pack).map((quota) =>
      scoped(
        "quotas",
        quota,
        {
          awards: quota.awards,
          ...(quota.occasions === undefined ? {} : { occasions: quota.occasions }),
          ...(quota.limits === undefined ? {} : { kinds: quota.limits.map(({ kind }) => kind) }),
        },
        { ...DIRECT, kinds: ".limits" },
      ),
    ),
    ...ofPack(book.sets, pack).map((set) => scoped("sets", set, set, DIRECT)),
    ...ofPack(book.votes, pack).map((vote) => scoped("votes", vote, { awards: vote.awards }, DIRECT)),
    ...ofPack(book.prizes, pack).map((prize) =>
      scoped("prizes", prize, { awards: [prize.award], kinds: prize.kinds }, { ...DIRECT, awards: ".award" }),
    ),
    ...ofPack(book.prizeNotes, pack).map((note) => scoped("prizeNotes", note, note, DIRECT)),
    ...ofPack(book.milestones, pack).map((milestone) =>
      scoped("milestones", milestone, { occasions: [milestone.occasion] }, { ...DIRECT, occasions: ".occasion" }),
    ),
  ];
}
