import type { DefaultTheme } from "vitepress";
import type { Locale, LocalizedText } from "../src/index.js";
import { apiQuestions } from "./api-pages.js";
import { allTexts, statedPacks } from "./law/packs.js";
import { textPath } from "./law/places.js";
import { WORDS } from "./law/words.js";
import { sideGroups } from "./navigation.js";

const prefix = (locale: Locale): string => (locale === "vi" ? "/vi" : "");

const NAMES = {
  tryIt: { vi: "Thử một đề nghị", en: "Try it" },
  guide: { vi: "Hướng dẫn", en: "Guide" },
  law: { vi: "Quy định", en: "Law" },
  api: { vi: "API (tiếng Anh)", en: "API" },
  plans: { vi: "Kế hoạch", en: "Plans" },
} as const satisfies Record<string, LocalizedText>;

/** The bar at the top. */
export const navBar = (locale: Locale): DefaultTheme.NavItem[] => [
  { text: NAMES.tryIt[locale], link: "/thu/", target: "_self" },
  { text: NAMES.guide[locale], link: `${prefix(locale)}/guide` },
  { text: NAMES.law[locale], link: `${prefix(locale)}/law/` },
  { text: NAMES.api[locale], link: "/api/" },
];

/** The side bars of one language: of the guides, of the law with the plans, and of the reference. */
export function sideBars(locale: Locale, pages: ReadonlySet<string>): DefaultTheme.SidebarMulti {
  const law = lawMenu(locale);
  return {
    [`${prefix(locale)}/law/`]: law,
    [`${prefix(locale)}/plans/`]: law,
    ...(locale === "en" ? { "/api/": apiMenu() } : {}),
    [`${prefix(locale)}/`]: [...sideGroups(locale, pages), plansMenu(locale)],
  };
}

function plansMenu(locale: Locale): DefaultTheme.SidebarItem {
  const plans = statedPacks().filter(({ header }) => header.layer !== "law");
  return {
    text: NAMES.plans[locale],
    collapsed: false,
    items: plans.map(({ id, header }) => ({ text: header.title[locale], link: `${prefix(locale)}/plans/${id}` })),
  };
}

function lawMenu(locale: Locale): DefaultTheme.SidebarItem[] {
  const texts = allTexts(statedPacks());
  return [
    { text: WORDS.explorer[locale], link: `${prefix(locale)}/law/` },
    plansMenu(locale),
    {
      text: WORDS.texts[locale],
      collapsed: false,
      items: texts.map(({ id, short, title }) => ({
        text: short?.[locale] ?? title[locale],
        link: `/${textPath(id, locale)}`,
      })),
    },
  ];
}

const apiMenu = (): DefaultTheme.SidebarItem[] => [
  {
    text: "By question",
    items: apiQuestions().map(({ title, path }) => ({ text: title.replaceAll("`", ""), link: `/${path}` })),
  },
  { text: "All entries", link: "/api/" },
];
