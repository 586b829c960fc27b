import type { LanguageTag, Locale } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError, type Problem } from "../errors.js";
import type { Detail } from "./document.js";
import { DEFAULT_WIDTH } from "./wrap.js";

interface Options {
  locale: Locale;
  width: number;
  format: "text" | "markdown" | "html";
  detail: Detail;
  paths: boolean;
}

const LOCALES = ["vi", "en"] as const;
const FORMATS = ["text", "markdown", "html"] as const;
const DETAILS = ["short", "standard", "full"] as const;
const [LEAST_WIDTH, MOST_WIDTH] = [40, 400];

/** Fills in what is left out of the options, and refuses what is not one: for callers without types. */
export function parseExplainOptions(options: unknown): Options {
  const given = readOptions<Partial<Options> & { locale?: LanguageTag }>(options, [
    "locale",
    "width",
    "format",
    "detail",
    "paths",
  ]);
  const locale = LOCALES.find((language) => language === languageIn(given.locale ?? "vi"));
  const { width = DEFAULT_WIDTH, format = "text", detail = "short", paths = false } = given;
  const isWidth = Number.isInteger(width) && width >= LEAST_WIDTH && width <= MOST_WIDTH;
  const problems: Problem[] = [
    ...(locale === undefined ? notAmong("locale", given.locale, LOCALES) : []),
    ...notAmong("format", format, FORMATS),
    ...notAmong("detail", detail, DETAILS),
    ...(typeof paths === "boolean"
      ? []
      : [makeProblem("wrong-type", { type: "boolean" }, { path: "paths", received: describeValue(paths) })]),
    ...(isWidth
      ? []
      : [
          makeProblem(
            "out-of-range",
            { ranges: [{ from: LEAST_WIDTH, to: MOST_WIDTH }] },
            { path: "width", received: describeValue(width) },
          ),
        ]),
  ];
  if (locale === undefined || problems.length > 0) throw new InvalidInputError(problems);
  return { locale, width, format, detail, paths };
}

/** The language of a tag as browsers and servers give it (BCP 47), such as `vi-VN`; its other parts change no words here. */
function languageIn(tag: unknown): string | undefined {
  return typeof tag === "string" ? /^([a-z]{2})(?:-[a-z0-9]{1,8})*$/i.exec(tag)?.[1]?.toLowerCase() : undefined;
}

function notAmong(path: string, value: unknown, codes: readonly string[]): Problem[] {
  if (codes.includes(value as string)) return [];
  const near = typeof value === "string" ? codes.filter((code) => value.toLowerCase().startsWith(code)) : [];
  return [
    makeProblem(
      "not-a-code",
      { codes },
      { path, received: describeValue(value), ...(near.length === 0 ? {} : { candidates: near }) },
    ),
  ];
}
