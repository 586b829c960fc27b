import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { PICTURE_WORDS } from "../explain/pictures.js";
import type { Rulebook } from "../rulebook/types.js";
import { drawAsOf, drawAxis } from "./draw-axis.js";
import { drawDeadline, drawMark } from "./draw-deadline.js";
import { drawSpan, drawSpanSample } from "./draw-span.js";
import { COLOURS, FONT, MARGIN, makeScale, plain, text, textBlock, WIDTH } from "./drawing.js";
import { type TimelineModel, type TimelinePictureOptions, timelineModel } from "./timeline-model.js";

/**
 * Draws a plan's phases, reviews and duties over its years, with a line at `asOf`; duties without a day stand below as text.
 *
 * Bars show the days a phase may have, and darker those that it has for sure. What is over differs from what is ahead in
 * shape and words, not by colour alone. The picture is 1,000 units wide, prints in grey, and carries its content as text.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param options `asOf`, and what to show.
 * @returns an SVG document; the same for the same book and options.
 * @throws InvalidInputError for options that are not well formed.
 * @example
 * timelineSvg(haTinh, { asOf: "2026-11-28" }).startsWith("<svg"); // true
 */
export function timelineSvg(book: Rulebook, options: TimelinePictureOptions): string {
  const model = timelineModel(book, options);
  const { locale, bookId, range } = model;
  const words = (name: keyof typeof PICTURE_WORDS) => PICTURE_WORDS[name][locale];
  const scale = makeScale(range);
  const drawn: Element[] = [];
  let y = MARGIN;
  const add = ({ elements, height }: { elements: Element[]; height: number }) => {
    drawn.push(...elements);
    y += height;
  };
  add(textBlock(model.title, { y, size: 18, isBold: true }));
  y += 8;
  add(drawLegend(y, model, words));
  const [chartTop, behind] = [y, drawn.length];
  add(drawAxis(y, scale, range));
  const section = (title: string, rows: readonly (() => { elements: Element[]; height: number })[]) => {
    if (rows.length === 0) return;
    add(textBlock(title, { y: y + 6, size: 13, isBold: true }));
    y += 6;
    for (const row of rows) add(row());
  };
  section(
    words("phases"),
    model.phases.map((span) => () => drawSpan(y, span, scale)),
  );
  section(
    words("reviews"),
    model.reviews.map((span) => () => drawSpan(y, span, scale)),
  );
  const duties = (isOfLaw: boolean) =>
    model.duties.filter((each) => each.isOfLaw === isOfLaw).map((each) => () => drawDeadline(y, each, scale, model));
  section(words("planDuties"), duties(false));
  section(words("lawDuties"), duties(true));
  // Behind the bars and marks.
  drawn.splice(behind, 0, ...drawAsOf(chartTop, y, scale, model));
  y += 8;
  const listed = (title: string, lines: readonly string[]) =>
    section(
      title,
      lines.map((line) => () => textBlock(line, { y, size: 13, lead: "– " })),
    );
  listed(words("undated"), model.undated);
  listed(words("notEncoded"), model.notes);
  const height = Math.ceil(y + MARGIN);
  const [titleId, descId] = [`${bookId}-timeline-title`, `${bookId}-timeline-desc`];
  const root = x(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: String(WIDTH),
      height: String(height),
      role: "img",
      "aria-labelledby": `${titleId} ${descId}`,
      "xml:lang": locale,
      "font-family": FONT,
      fill: COLOURS.ink,
    },
    [
      x("title", { id: titleId }, plain(model.title)),
      x("desc", { id: descId }, plain(description(model))),
      x("rect", { width: String(WIDTH), height: String(height), fill: COLOURS.paper }),
      ...drawn,
    ],
  );
  return `${toXml(root)}\n`;
}

/** All that the picture shows, for those who do not see it. */
function description({ asOfLabel, phases, reviews, duties, undated, notes, locale }: TimelineModel): string {
  const spans = [...phases, ...reviews].map(({ label, when, state }) => `${label}: ${when}, ${state}`);
  const rows = duties.map(({ label, marks }) => `${label}: ${marks.map(({ day }) => day).join(", ")}`);
  const below = undated.length === 0 ? [] : [`${PICTURE_WORDS.undated[locale]}: ${undated.join("; ")}`];
  return [asOfLabel, ...spans, ...rows, ...below, ...notes].map((each) => each.replace(/[.\s]+$/, "")).join(". ");
}

function drawLegend(
  y: number,
  { duties }: TimelineModel,
  words: (name: keyof typeof PICTURE_WORDS) => string,
): { elements: Element[]; height: number } {
  const marks = duties.flatMap((each) => each.marks);
  const samples: { sample: (at: number) => Element[]; label: string }[] = [
    { sample: (at) => [drawSpanSample(at, y + 7, true)], label: words("certain") },
    { sample: (at) => [drawSpanSample(at, y + 7, false)], label: words("possible") },
    ...(marks.length === 0
      ? []
      : [
          {
            sample: (at: number) => [drawMark(at + 8, y + 7, { isPast: true, isProvisional: false })],
            label: words("past"),
          },
          {
            sample: (at: number) => [drawMark(at + 8, y + 7, { isPast: false, isProvisional: false })],
            label: words("coming"),
          },
        ]),
    ...(marks.some(({ isProvisional }) => isProvisional)
      ? [
          {
            sample: (at: number) => [drawMark(at + 8, y + 7, { isPast: false, isProvisional: true })],
            label: words("provisional"),
          },
        ]
      : []),
  ];
  let at = MARGIN;
  const elements = samples.flatMap(({ sample, label }) => {
    const drawn = [...sample(at), text(label, { x: at + 26, y: y + 11, size: 12 })];
    at += 26 + label.length * 6.6 + 22;
    return drawn;
  });
  return { elements, height: 26 };
}
