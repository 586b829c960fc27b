import type { Locale } from "../../src/index.js";
import type { Rule } from "../../src/pack/types.js";
import { prizeLabel } from "../../src/plan-page/names.js";
import type { Page } from "../page.js";
import { allTexts, rulesById, type StatedPack } from "./packs.js";
import { rulePath, textPath } from "./places.js";
import { ROLES, WORDS } from "./words.js";

/** The front page of the law explorer: every text, and every rule by the award that it is about. */
export function lawIndexPage(packs: readonly StatedPack[], locale: Locale): Page {
  const path = locale === "vi" ? "vi/law/index.md" : "law/index.md";
  const lines = [
    `# ${WORDS.explorer[locale]}`,
    "",
    WORDS.explorerLead[locale],
    "",
    `## ${WORDS.texts[locale]}`,
    "",
    ...allTexts(packs).map((text) => `- [${text.title[locale]}](/${textPath(text.id, locale)})`),
    ...packs.flatMap((pack) => packLines(pack, locale)),
  ];
  return { path, text: `---\noutline: [2, 3]\n---\n\n${lines.join("\n")}\n` };
}

function packLines(pack: StatedPack, locale: Locale): string[] {
  const rules = [...rulesById(pack).values()].flatMap((versions) => versions.at(-1) ?? []);
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = rule.appliesTo?.awards?.map((code) => prizeLabel(code)[locale]).join(", ") ?? GENERAL[locale];
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [
    "",
    `## ${pack.header.title[locale]}`,
    ...[...groups].flatMap(([name, members]) => [
      "",
      `### ${name}`,
      "",
      ...members.map(
        (rule) => `- [${rule.title[locale]}](/${rulePath(rule.pack, rule.id, locale)}) · ${ROLES[rule.role][locale]}`,
      ),
    ]),
  ];
}

const GENERAL = { vi: "Mọi hình thức", en: "Every award" } as const;
