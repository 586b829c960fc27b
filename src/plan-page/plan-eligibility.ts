import { expandAwardRef } from "../codes/award-ref.js";
import { codesOf, labelOf } from "../codes.js";
import type { Listing, Rule } from "../pack/types.js";
import { conditionWords } from "./condition-words.js";
import { inline, section, table } from "./markdown.js";
import { both, named, optionallyNamed, prizeLabel } from "./names.js";
import { own } from "./packed-book.js";
import { type Detail, type Scribe, scopeDetails } from "./plan-statement.js";

const ROLES: Record<Rule["role"], string> = {
  requirement: "requirement: must hold",
  route: "route: one of the routes is enough",
  bar: "bar: must not hold",
  hold: "hold: puts the award off, and is no refusal",
};

const ANY_FORM = "Any form that is proposed (mọi hình thức)";
const formOf = ({ award }: Listing): string => (award === undefined ? ANY_FORM : both(prizeLabel(award)));

/** The room of eligibility: award lines, judgements and rules. */
export function eligibilityLines(scribe: Scribe): string[] {
  const listings = own(scribe.packed, "listings");
  const judgements = own(scribe.packed, "judgements").flatMap((judgement) =>
    scribe.statement(both(judgement.title), judgement, [["judged by", named("body", judgement.judgedBy, scribe.book)]]),
  );
  const rules = own(scribe.packed, "rules").flatMap((rule) => ruleLines(rule, scribe));
  return section(2, "Eligibility", [
    ...section(3, "Awards at a glance", glance(listings, scribe)),
    ...section(
      3,
      "Award lines",
      listings.flatMap((listing) => listingLines(listing, scribe)),
    ),
    ...section(3, "Requirements", rules),
    ...section(3, "Judgements", judgements),
  ]);
}

/** Award by occasion: who may get it, and who decides. */
function glance(listings: readonly Listing[], scribe: Scribe): string[] {
  const occasions = codesOf("occasion");
  const forms = [...new Set([...listings].sort((one, other) => rankOf(one) - rankOf(other)).map(formOf))];
  const cell = (form: string, occasion: (typeof occasions)[number]) =>
    listings
      .filter((each) => formOf(each) === form && (each.occasions?.includes(occasion) ?? true))
      .map((each) => cellWords(each, scribe))
      .join("; ");
  return table(
    ["award", ...occasions.map((occasion) => both(labelOf("occasion", occasion)))],
    forms.map((form) => [form, ...occasions.map((occasion) => cell(form, occasion))].map(inline)),
  );
}

/** Where a form stands in the vocabulary, the highest first; a family stands where its first form does. */
function rankOf({ award }: Listing): number {
  const forms: readonly string[] = codesOf("award");
  const [first = ""] = award === undefined ? [] : expandAwardRef(award);
  return forms.includes(first) ? forms.indexOf(first) : forms.length;
}

function cellWords({ kinds, decidedBy, leftTo }: Listing, { book }: Scribe): string {
  const english = (vocabulary: "kind" | "body", codes: readonly string[]) =>
    codes.map((code) => labelOf(vocabulary, code, book).en).join(", ");
  const whom = kinds === undefined ? "any kind" : english("kind", kinds).toLowerCase();
  if (leftTo !== undefined) return `${whom}: left to ${english("body", leftTo)}`;
  return decidedBy === undefined ? whom : `${whom}: ${english("body", decidedBy)}`;
}

function listingLines(listing: Listing, scribe: Scribe): string[] {
  const { kinds, occasions, decidedBy, proposedBy, leftTo, guidance, namedByLaw } = listing;
  const { book } = scribe;
  const details: Detail[] = [
    ["occasions", optionallyNamed("occasion", occasions, book) ?? "not limited by the line"],
    ["for", optionallyNamed("kind", kinds, book) ?? "every kind of nominee"],
    ["proposed by", optionallyNamed("body", proposedBy, book)],
    ["decided by", optionallyNamed("body", decidedBy, book)],
    ["left to", optionallyNamed("body", leftTo, book)],
    ["guidance", guidance?.en],
    ["form named by", namedByLaw === undefined ? undefined : scribe.cite(namedByLaw)],
  ];
  return scribe.statement(formOf(listing), listing, details);
}

function ruleLines(rule: Rule, scribe: Scribe): string[] {
  const { role, ground, appliesTo, conditions, title } = rule;
  return scribe.statement(both(title), rule, [
    ["role", ROLES[role]],
    ["ground", ground === undefined ? undefined : named("ground", [ground])],
    ...scopeDetails(appliesTo, scribe.book),
    ["condition", conditions === undefined ? undefined : conditionWords(conditions, scribe.book)],
  ]);
}
