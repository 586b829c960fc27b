import { labelOf } from "../codes.js";
import type { DeadlineProvision } from "../pack/types.js";
import { dateWords, dueWords, kindWords, reviewWords, specialWords } from "./days.js";
import { codes, section } from "./markdown.js";
import { both, optionallyNamed } from "./names.js";
import { own } from "./packed-book.js";
import type { Scribe } from "./plan-statement.js";

/** The room of time: phases, reviews, and deadlines with their days. */
export function timelineLines(scribe: Scribe, picture?: string): string[] {
  const { packed } = scribe;
  const phases = own(packed, "phases").flatMap((phase) =>
    scribe.statement(both(phase.title), phase, [["runs", `${dateWords(phase.from)} to ${dateWords(phase.to)}`]]),
  );
  const reviews = own(packed, "milestones").flatMap((review) =>
    scribe.statement(both(review.title), review, [
      ["occasion", both(labelOf("occasion", review.occasion))],
      ["when", reviewWords(review.on)],
    ]),
  );
  const deadlines = own(packed, "deadlines").flatMap((deadline) => deadlineLines(deadline, scribe));
  const drawn = picture === undefined ? [] : [`![The timeline of the plan; all that it shows is below](${picture})`];
  return section(2, "Timeline", [
    ...drawn,
    ...section(3, "Phases", phases),
    ...section(3, "Reviews", reviews),
    ...section(3, "Duties", deadlines),
  ]);
}

function deadlineLines(deadline: DeadlineProvision, scribe: Scribe): string[] {
  const { title, levels, owedBy, recipients, competesWith, quantity, due } = deadline;
  const units = optionallyNamed("unitLevel", levels, scribe.book);
  const bodies = optionallyNamed("body", owedBy, scribe.book);
  const silence = "notStated" in due ? { notStated: due.notStated } : {};
  return scribe.statement(both(title), { ...deadline, ...silence }, [
    ["due", `${kindWords(deadline)}; ${dueWords(deadline)}`],
    ["in special cases", specialWords(deadline)],
    ["owed by", [bodies, units].filter((each) => each !== undefined).join("; ") || "every unit"],
    ["to be served", optionallyNamed("body", recipients, scribe.book)],
    ["quantity", quantity === undefined ? undefined : quantityWords(quantity)],
    ["competes with", competesWith === undefined ? undefined : codes(competesWith)],
  ]);
}

function quantityWords({ atLeast, atMost, of }: NonNullable<DeadlineProvision["quantity"]>): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return `${bounds.join(", ")} ${both(of)}`;
}
