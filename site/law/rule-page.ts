import {
  cite,
  formatDate,
  type Locale,
  type LocalizedText,
  labelOf,
  type Rulebook,
  type Vocabulary,
} from "../../src/index.js";
import type { Rule, Source } from "../../src/pack/types.js";
import { table } from "../../src/plan-page/markdown.js";
import { prizeLabel } from "../../src/plan-page/names.js";
import type { Page } from "../page.js";
import { casesOnRule, type ProtectingCase } from "./cases.js";
import { ConditionWriter } from "./condition-lines.js";
import { addsTo, type Narrowing } from "./narrowing.js";
import { clauseLink, rulePath } from "./places.js";
import { ROLES, WORDS } from "./words.js";

/** What the pages of all rules share. */
export interface RuleContext {
  /** The titles of the packs. */
  titles: ReadonlyMap<string, LocalizedText>;
  cases: ReadonlyMap<string, ProtectingCase[]>;
  narrowing: readonly Narrowing[];
}

/** So many cases are listed; the rest are counted. */
const CASES_SHOWN = 12;

/** The page of a rule in one language: its latest version, and beside it those before. */
export function rulePage(versions: readonly Rule[], book: Rulebook, context: RuleContext, locale: Locale): Page {
  const latest = versions.at(-1);
  if (latest === undefined) throw new Error("a rule without a version");
  const word = (name: keyof typeof WORDS): string => WORDS[name][locale];
  const writer = new ConditionWriter(locale, book);
  const other = locale === "vi" ? "en" : "vi";
  const { conditions, interpretation, notStated } = latest;
  const path = rulePath(latest.pack, latest.id, locale);
  const lines = [
    `# ${latest.title[locale]}`,
    "",
    `${context.titles.get(latest.pack)?.[locale] ?? latest.pack} · ${ROLES[latest.role][locale]} · [${word("otherLanguage")}](/${rulePath(latest.pack, latest.id, other)})`,
    "",
    ...table(
      [word("field"), ""],
      scopeRows(latest, book, locale).concat([
        [
          word("clause"),
          sources(latest)
            .map((source) => citation(source, book, locale))
            .join("; "),
        ],
        [word("inForce"), period(latest, locale)],
        [word("id"), `\`${latest.id}\``],
      ]),
    ),
    ...part(2, word("condition"), conditions === undefined ? [] : writer.lines(conditions)),
    ...part(2, word("notStated"), notStated === undefined ? [] : [notStated.what[locale]]),
    ...part(
      2,
      word("reading"),
      interpretation === undefined
        ? []
        : [interpretation.reading[locale], "", `${word("because")}: ${interpretation.why[locale]}`],
    ),
    ...part(2, word("beforeAfter"), versionLines(versions, writer, book, locale)),
    ...narrowingLines(latest, context, locale),
    ...caseLines(versions, context, locale),
  ];
  return { path: `${path}.md`, text: `---\nprev: false\nnext: false\n---\n\n${lines.join("\n")}\n` };
}

const part = (level: number, title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${"#".repeat(level)} ${title}`, "", ...lines];

const sources = ({ source, alsoFrom = [] }: Rule): Source[] => [source, ...alsoFrom];

/** A citation that leads to its clause. */
export const citation = (source: Source, book: Rulebook, locale: Locale): string =>
  `[${cite(source, book, { locale })}](${clauseLink(source, locale)})`;

interface Period {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

/** The days on which a provision is law. */
export function period({ validFrom, validTo }: Period, locale: Locale): string {
  const day = (name: "from" | "to", date: string | undefined): string[] =>
    date === undefined ? [] : [WORDS[name][locale].replace("{day}", formatDate(date, { locale }))];
  return [...day("from", validFrom), ...day("to", validTo)].join(" ") || WORDS.always[locale];
}

function scopeRows({ appliesTo, ground }: Rule, book: Rulebook, locale: Locale): string[][] {
  const named = (vocabulary: Vocabulary, codes: readonly string[] | undefined): string | undefined =>
    codes?.map((code) => labelOf(vocabulary, code, book)[locale]).join(", ");
  const rows: [keyof typeof WORDS, string | undefined][] = [
    ["ground", named("ground", appliesTo?.grounds ?? (ground === undefined ? undefined : [ground]))],
    ["awards", appliesTo?.awards?.map((code) => prizeLabel(code)[locale]).join(", ")],
    ["kinds", named("kind", appliesTo?.kinds)],
    ["groups", named("group", appliesTo?.groups)],
    ["exceptGroups", named("group", appliesTo?.exceptGroups)],
    ["occupations", named("occupation", appliesTo?.occupations)],
    ["occasions", named("occasion", appliesTo?.occasions)],
    ["levels", named("unitLevel", appliesTo?.levels)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[WORDS[name][locale], value]]));
}

/** The versions side by side, by what differs between them. */
function versionLines(versions: readonly Rule[], writer: ConditionWriter, book: Rulebook, locale: Locale): string[] {
  if (versions.length < 2) return [];
  const rows: [string, (rule: Rule) => string][] = [
    [WORDS.condition[locale], (rule) => differingCondition(rule, versions, writer)],
    [WORDS.role[locale], ({ role }) => ROLES[role][locale]],
    [
      WORDS.kinds[locale],
      (rule) =>
        scopeRows(rule, book, locale)
          .map((cells) => cells.join(": "))
          .join("; "),
    ],
    [WORDS.reading[locale], ({ interpretation }) => interpretation?.reading[locale] ?? ""],
    [
      WORDS.clause[locale],
      (rule) =>
        sources(rule)
          .map((source) => citation(source, book, locale))
          .join("; "),
    ],
  ];
  const compared = table(
    [WORDS.field[locale], ...versions.map((rule) => period(rule, locale))],
    rows.flatMap(([name, say]) => {
      const cells = versions.map(say);
      return new Set(cells).size > 1 ? [[name, ...cells]] : [];
    }),
  );
  return compared.length > 0 ? compared : versions.map((rule) => `- ${period(rule, locale)}`);
}

/** What only some versions ask; the whole condition where the same is asked in another way. */
function differingCondition(rule: Rule, versions: readonly Rule[], writer: ConditionWriter): string {
  if (rule.conditions === undefined) return WORDS.noCondition[writer.locale];
  const asked = versions.map(({ conditions }) => (conditions === undefined ? [] : writer.leaves(conditions)));
  const own = writer.leaves(rule.conditions).filter((leaf) => !asked.every((leaves) => leaves.includes(leaf)));
  const isOther = asked.some((leaves) => leaves.some((leaf) => !asked.every((each) => each.includes(leaf))));
  return isOther ? [...new Set(own)].join("; ") : writer.line(rule.conditions);
}

function narrowingLines(rule: Rule, { narrowing, titles }: RuleContext, locale: Locale): string[] {
  const link = (each: Rule): string =>
    `- ${titles.get(each.pack)?.[locale] ?? each.pack}: [${each.title[locale]}](/${rulePath(each.pack, each.id, locale)})`;
  if (rule.layer !== "law") {
    const law = narrowing.filter(({ plan }) => isSameRule(plan, rule)).map((each) => each.law);
    return part(2, WORDS.narrows[locale], withoutVersions(law).map(link));
  }
  if (!addsTo(rule)) return [];
  const plans = narrowing.filter(({ law }) => isSameRule(law, rule)).map(({ plan }) => plan);
  return part(
    2,
    WORDS.narrowedBy[locale],
    plans.length === 0 ? [WORDS.narrowedByNone[locale]] : withoutVersions(plans).map(link),
  );
}

/** Plans of different places may give their rules the same id. */
const isSameRule = (one: Rule, other: Rule): boolean => one.pack === other.pack && one.id === other.id;

/** Every rule once, its latest version. */
const withoutVersions = (rules: readonly Rule[]): Rule[] => [
  ...new Map(rules.map((rule) => [`${rule.pack} ${rule.id}`, rule])).values(),
];

function caseLines(versions: readonly Rule[], { cases }: RuleContext, locale: Locale): string[] {
  const all = versions.flatMap((rule) => casesOnRule(cases, rule));
  if (all.length === 0) return part(2, WORDS.cases[locale], [WORDS.casesNone[locale]]);
  const left = all.length - CASES_SHOWN;
  return part(2, WORDS.cases[locale], [
    WORDS.casesLead[locale],
    "",
    ...all
      .slice(0, CASES_SHOWN)
      .map(({ book, id, protects, side }) => `- (${side === "for" ? "+" : "−"}) ${protects} \`${book}/${id}\``),
    ...(left > 0 ? [`- ${WORDS.casesMore[locale].replace("{count}", String(left))}`] : []),
  ]);
}
