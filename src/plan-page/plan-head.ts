import type { Instrument, Layer } from "../pack/types.js";
import { dateWords } from "./days.js";
import { code, inline, section, table } from "./markdown.js";
import { both, named } from "./names.js";
import { STATEMENT_ROOMS, statementsIn } from "./packed-book.js";
import type { Scribe } from "./plan-statement.js";

const LAYERS: Record<Layer, string> = {
  law: "law",
  province: "plan of a province",
  government: "plan of the Government or the Prime Minister",
  ministry: "plan of a ministry",
  commune: "plan of a commune",
};

const ENDS: Record<NonNullable<Instrument["endedBy"]>["how"], string> = {
  amended: "amended",
  replaced: "replaced",
  expired: "expires",
};

const ORIGINS: Record<Instrument["reliability"], string> = {
  official: "from an official source",
  secondary: "from a secondary source",
};

/** Title, territory, layer and dates of a plan. */
export function headLines({ packed: { header, book, id }, planText }: Scribe): string[] {
  const { title, jurisdiction, layer, currentThrough, version, defaultGround, succeeds } = header;
  const text = book.instruments.find((each) => each.id === planText);
  const rows: (readonly [string, string | undefined])[] = [
    ["territory", both(jurisdiction.name)],
    ["layer", `${LAYERS[layer]}, on ${codesAbove(header.extends)}`],
    ["“the plan” below", text === undefined ? planText : both(text.title)],
    ["encoded up to", dateWords(currentThrough)],
    ["territory ended", jurisdiction.endedOn === undefined ? undefined : dateWords(jurisdiction.endedOn)],
    ["succeeded by", jurisdiction.succeededBy === undefined ? undefined : both(jurisdiction.succeededBy)],
    ["succeeds", succeeds === undefined ? undefined : both(succeeds)],
    ["ground where none is named", defaultGround === undefined ? undefined : named("ground", [defaultGround])],
    ["pack", `${code(id)}, version ${version}`],
  ];
  return [
    `# ${inline(header.jurisdiction.name.en)}`,
    "",
    `**${inline(title.en)}** (${inline(title.vi)})`,
    "",
    "This page is generated from the pack; what the pack says is told here in words, statement by statement. Official",
    "Vietnamese names stand in brackets. The law itself is not repeated.",
    "",
    ...table(
      ["", ""],
      rows.flatMap(([key, value]) => (value === undefined ? [] : [[key, inline(value)]])),
    ),
  ];
}

const codesAbove = (above: string | undefined): string => (above === undefined ? "nothing" : code(above));

/** Movements, texts, layers that are missing, and what is left out. */
export function packLines(scribe: Scribe): string[] {
  const { header } = scribe.packed;
  const movements = (header.movements ?? []).flatMap((movement) =>
    scribe.statement(both(movement.name), { id: movement.id }, [
      ["launched by", named("launcher", [movement.launchedBy])],
      ["starts", dateWords(movement.startedOn)],
      ["closes", movement.closedOn === undefined ? "not stated" : dateWords(movement.closedOn)],
      ["text", scribe.cite(movement.source)],
    ]),
  );
  const missing = (header.missingLayers ?? []).map(({ layer, title, source }) => {
    const place = source === undefined ? "" : `; ${scribe.cite(source)}`;
    return `- ${LAYERS[layer]}: ${inline(`${both(title)}${place}`)}`;
  });
  return [
    ...section(2, "Movements", movements),
    ...section(2, "Texts", textLines(scribe)),
    ...section(2, "Missing layers", missing),
    ...section(2, "Left out", gapLines(scribe)),
  ];
}

/** What a pack knowingly does not encode, and why. */
export function gapLines({ packed: { header } }: Scribe): string[] {
  return (header.gaps ?? []).map(({ id, title, reason }) => `- ${inline(title.en)} ${code(id)}: ${inline(reason.en)}`);
}

function textLines({ packed, book }: Scribe): string[] {
  const cited = new Set([
    ...(packed.header.basis ?? []),
    ...STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room)).map(({ source }) => source.instrument),
    ...(packed.header.instruments ?? []).map(({ id }) => id),
  ]);
  return table(
    ["text", "issued by", "issued", "in force", "how far it is known"],
    book.instruments
      .filter(({ id }) => cited.has(id))
      .map((text) => [
        `${both(text.title)} ${code(text.id)}`,
        text.issuer === undefined ? "" : both(text.issuer),
        text.draft === true ? "not issued" : text.issuedOn === undefined ? "not known" : dateWords(text.issuedOn),
        forceWords(text),
        `${text.draft === true ? "draft; " : ""}${text.textVerified ? `read word by word${signedWords(text)}` : "named only"}; ${ORIGINS[text.reliability]}`,
      ])
      .map((cells) => cells.map(inline)),
  );
}

const signedWords = ({ verified }: Instrument): string =>
  verified === undefined ? "" : ` by ${verified.by.en}, ${dateWords(verified.on)}`;

function forceWords({ inForceFrom, inForceTo, endedBy, otherEnds, transition }: Instrument): string {
  const parts = [
    ...(inForceFrom === undefined ? [] : [`from ${dateWords(inForceFrom)}`]),
    ...(inForceTo === undefined ? [] : [`to ${dateWords(inForceTo)}`]),
    ...(endedBy === undefined ? [] : [`${ENDS[endedBy.how]}${endedBy.by === undefined ? "" : ` by ${endedBy.by}`}`]),
    ...(otherEnds === undefined ? [] : [`it may be otherwise: ${otherEnds.en}`]),
    ...(transition === undefined ? [] : [transition.en]),
  ];
  return parts.length === 0 ? "no end known" : parts.join("; ");
}
