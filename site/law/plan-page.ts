import { PROVISION_LIST_LABELS } from "../../src/explain/book-diff.js";
import { renderSource } from "../../src/explain/cite.js";
import { explain, labelOf, reviewPlans } from "../../src/index.js";
import type { Source } from "../../src/pack/types.js";
import { section } from "../../src/plan-page/markdown.js";
import { PROVISION_LISTS } from "../../src/rulebook/compose.js";
import type { Page } from "../page.js";
import type { ListedProvision, StatedPack } from "./packs.js";
import { clauseAnchor, clauseLink, rulePath } from "./places.js";
import { citation as fullCitation, period } from "./rule-page.js";
import { WORDS } from "./words.js";

/** The page of a plan in Vietnamese: what is encoded, what people judge, what the text leaves open, and what is left out. */
export function vietnamesePlanPage({ id, header, book, stated }: StatedPack): Page {
  // Most of a plan's page cites the plan itself: its place is enough.
  const own = header.instruments?.map(({ id: text }) => text) ?? [];
  const citation = (source: Source): string =>
    own.includes(source.instrument) && clauseAnchor(source) !== ""
      ? `[${renderSource(source, "", "vi").replace(/,?\s*$/, "")}](${clauseLink(source, "vi")})`
      : fullCitation(source, book, "vi");
  const line = (provision: ListedProvision): string => {
    const name = provision.title?.vi ?? provision.id;
    const linked = provision.list === "rules" ? `[${name}](/${rulePath(id, provision.id, "vi")})` : name;
    return `- ${linked}; ${citation(provision.source)}; ${period(provision, "vi")}`;
  };
  const judged = book.judgements.filter(({ pack }) => pack === id);
  const silent = stated.flatMap((entry) =>
    entry.notStated === undefined
      ? []
      : [`- ${entry.title?.vi ?? entry.id}: ${entry.notStated.what.vi}; ${citation(entry.source)}`],
  );
  const read = stated.flatMap(({ interpretation, source }) =>
    interpretation === undefined
      ? []
      : [
          `- ${interpretation.reading.vi}; ${WORDS.because.vi.toLowerCase()}: ${interpretation.why.vi} (${citation(source)})`,
        ],
  );
  const lists = PROVISION_LISTS.filter((list) => list !== "judgements").flatMap((list) =>
    section(3, PROVISION_LIST_LABELS[list].vi, stated.filter((entry) => entry.list === list).map(line)),
  );
  const lines = [
    `# ${header.title.vi}`,
    "",
    `[Trang đầy đủ (tiếng Anh)](/plans/${id}) · [${WORDS.explorer.vi}](/vi/law/)`,
    "",
    ...section(2, WORDS.encoded.vi, lists),
    ...section(
      2,
      WORDS.judged.vi,
      orNone(
        judged.map(
          ({ title, judgedBy, source }) =>
            `- ${title.vi} (${WORDS.judgedBy.vi}: ${judgedBy.map((body) => labelOf("body", body, book).vi).join(", ")}); ${citation(source)}`,
        ),
      ),
    ),
    ...section(2, WORDS.silent.vi, orNone(silent)),
    ...section(2, WORDS.reading.vi, orNone(read)),
    ...section(
      2,
      WORDS.leftOut.vi,
      orNone((header.gaps ?? []).map(({ title, reason }) => `- ${title.vi}: ${reason.vi}`)),
    ),
    ...section(2, WORDS.review.vi, [
      explain(reviewPlans(book), { locale: "vi", format: "markdown" }).replaceAll(/^#/gm, "###"),
    ]),
  ];
  return { path: `vi/plans/${id}.md`, text: `${lines.join("\n")}\n` };
}

const orNone = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [WORDS.none.vi] : lines);
