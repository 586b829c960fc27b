import { explain, type Locale, type LocalizedText, labelOf } from "../../src/index.js";
import type { Answers } from "./answers.js";

const RULE = "=".repeat(78);

const SAID = {
  title: {
    vi: "Xét thử theo kế hoạch “An Giang thi đua đổi mới sáng tạo và chuyển đổi số”",
    en: "Sample nominations under An Giang's plan",
  },
  outcomes: { vi: "KẾT QUẢ", en: "OUTCOMES" },
  same: { vi: "như trường hợp", en: "as in case" },
  provisional: { vi: "tạm tính theo luật trước đó:", en: "under the law before:" },
} as const satisfies Record<string, LocalizedText>;

/** The demonstration as lines for a terminal. What was printed before is referred to, not printed again. */
export function printed(all: readonly Answers[], locale: Locale): string {
  const firstIn = new Map<string, number>();
  const cases = all.map(({ who, decision, quota, dossier, timeline, deadlines }, index) => {
    const number = index + 1;
    const texts = [decision, quota, dossier, timeline, deadlines].map((result) => {
      return once(explain(result, { locale }), number, firstIn, SAID.same[locale]);
    });
    return [`${RULE}\n${number}. ${who[locale]}\n${RULE}`, ...texts].join("\n\n");
  });
  return [SAID.title[locale], ...cases, `${RULE}\n${SAID.outcomes[locale]}\n${RULE}`, summary(all, locale)].join(
    "\n\n",
  );
}

/** A text whose body was printed before, under whatever headline, is only referred to. */
function once(text: string, number: number, firstIn: Map<string, number>, same: string): string {
  const [headline = "", ...sections] = text.split("\n\n");
  const [first = "", ...lines] = headline.split("\n");
  const body = sections.length > 0 ? sections.join("\n\n") : lines.join("\n");
  const before = firstIn.get(body);
  if (body === "" || before === undefined) {
    firstIn.set(body, number);
    return text;
  }
  return `${sections.length > 0 ? headline : first}\n(${same} ${before})`;
}

function summary(all: readonly Answers[], locale: Locale): string {
  return all
    .map(({ who, decision: { outcome, provisional } }, index) => {
      const label = labelOf("outcome", outcome)[locale];
      const before = provisional === undefined ? "" : ` (${SAID.provisional[locale]} ${lower(provisional, locale)})`;
      return `${index + 1}. ${who[locale]}\n   ${label}${before}`;
    })
    .join("\n");
}

function lower(outcome: Answers["decision"]["outcome"], locale: Locale): string {
  const label = labelOf("outcome", outcome)[locale];
  return label.charAt(0).toLowerCase() + label.slice(1);
}
