/** Two invented packs use every word that the format has for a plan, so that each is known to work together with the others. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { visitFields } from "../../scripts/generate/format/fields.js";
import type { Source } from "../../src/index.js";
import { readInvented } from "./books.js";

/** Fields that the two packs leave out, and why: by the list or block they are in, or one by one. */
const LEFT_OUT: Record<string, string> = {
  prizes: "prize money is the law's: the national pack has all of it",
  baseSalaries: "prize money is the law's",
  roundings: "prize money is the law's",
  prizeNotes: "prize money is the law's",
  calendars: "the days off are the law's",
  "dossier.calendars": "the days off are the law's",
  params: "what a fact may be asked is on the page of facts, and tested with each fact",
  after: "a parameter of facts",
  "jurisdiction.endedOn": "of a territory that is no more, as Hải Dương is",
  "jurisdiction.succeededBy": "of a territory that is no more",
  "documents.fallback": "a plan's documents are no minimum for others; the law's are",
  "sets.fallback": "a plan's numbers are no minimum for others",
  "steps.fallback": "a plan's steps are no minimum for others",
  "source.clause": "of a law, whose statements are not in the two packs",
  "source.point": "of a law",
  "text.en": "the words of the two packs are in both languages; that English may be left out has tests of its own",
};

/** Values that the two packs leave out. */
const VALUES_LEFT_OUT: Record<string, string> = {
  "pack.layer law": "the two are plans",
  "pack.layer ministry": "at the place of the Government's plan, which they have",
  "pack.layer commune": "below the province's",
  "jurisdiction.level bo": "of a ministry's plan",
  "jurisdiction.level xa": "of a commune's plan",
  "endedBy.how amended": "it is for a law that is amended as a whole, clause by clause: see docs/new-law.md",
  "missingLayers.layer government": "they have the Government's plan",
  "missingLayers.layer province": "they have the province's plan",
  "rules.role route": "only the law opens an award",
  "votes.of thanh-vien": "all members count where it is left out",
  "terms.limit at-least": "the law's, of a list that is made public for some days at the least",
};

/** Fields that stand in many lists with one meaning: one use is enough. */
const EVERYWHERE = new Set([
  ..."validFrom validTo repealedBy interpretation notStated alsoFrom occasions kinds levels $schema".split(" "),
]);

/** Blocks of fields that have one meaning wherever they stand. */
const BLOCKS = new Set(["source", "text", "notStated", "interpretation", "scope", "condition", "params", "after"]);

const documents = ["doc-sach", "song-nguon"].flatMap((name) =>
  readInvented(name)
    .files.map(({ document }) => document)
    .filter(({ pack }) => pack === name),
);

/** Every field of the packs as `parent.name`, and every text in one as `parent.name text`. */
function* usedIn(value: unknown, parent: string): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* usedIn(item, parent);
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      yield `${parent}.${name}`;
      for (const text of [inner].flat()) if (typeof text === "string") yield `${parent}.${name} ${text}`;
      yield* usedIn(inner, name);
    }
}

const used = new Set(documents.flatMap((document) => [...usedIn(document, document.room)]));
const names = new Set([...used].map((place) => place.replace(/^[^.]*\./, "")));

interface Place {
  /** The list or block, and the field as `parent.name`. */
  context: string;
  field: string;
  isRequired: boolean;
  values: string[];
}

const places: Place[] = [];
visitFields(JSON.parse(readFileSync("rules/schema.json", "utf8")), ({ key, schema, isRequired }) => {
  const path = key.split(".");
  const values = Array.isArray(schema.enum)
    ? schema.enum.filter((value): value is string => typeof value === "string")
    : [];
  places.push({ context: path[0] ?? "", field: path.slice(-2).join("."), isRequired, values });
});

const nameIn = (field: string) => field.replace(/^.*\./, "");
const isAnywhere = ({ context, field }: Place) => BLOCKS.has(context) || EVERYWHERE.has(nameIn(field));
const isUsed = (place: Place) => (isAnywhere(place) ? names.has(nameIn(place.field)) : used.has(place.field));

describe("the packs of Cả nước đọc sách and Sông Nguồn", () => {
  it("use every field that a pack may leave out", () => {
    const optional = places.filter(({ isRequired }) => !isRequired);
    const unused = optional.filter((place) => !isUsed(place) && LEFT_OUT[place.context] === undefined);
    expect([...new Set(unused.map(({ field }) => field))].filter((field) => LEFT_OUT[field] === undefined)).toEqual([]);
    expect(optional.length).toBeGreaterThan(200);
  });

  it("use every value of the fields that name theirs", () => {
    const unused = places
      // What a rule may ask, and how, is on the page of facts.
      .filter(({ context }) => LEFT_OUT[context] === undefined && context !== "condition")
      .flatMap(({ field, values }) => values.map((value) => `${field} ${value}`))
      .filter((place) => !used.has(place) && VALUES_LEFT_OUT[place] === undefined);
    expect([...new Set(unused)]).toEqual([]);
  });

  it("leave out nothing else than is said here", () => {
    const contexts = new Set(places.map(({ context }) => context));
    const stale = Object.keys(LEFT_OUT).filter(
      (name) => used.has(name) || !(contexts.has(name) || places.some(({ field }) => field === name)),
    );
    const values = new Set(places.flatMap(({ field, values }) => values.map((value) => `${field} ${value}`)));
    expect(stale).toEqual([]);
    expect(Object.keys(VALUES_LEFT_OUT).filter((value) => used.has(value) || !values.has(value))).toEqual([]);
  });

  it.each(["doc-sach", "song-nguon"])("cite no place that the texts of %s do not have", (name) => {
    const own = documents.filter(({ pack }) => pack === name);
    const cited: Source[] = [];
    JSON.stringify(own, (_, value) => {
      if (value?.section !== undefined) cited.push(value);
      return value;
    });
    const places = placesIn(readFileSync(`test/packs/${name}/text.txt`, "utf8"));
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.map(placeName).filter((place) => !places.has(place))).toEqual([]);
  });
});

function placeName({ instrument, section, item, bullet }: Source): string {
  return [instrument, section, item, ...[bullet ?? []].flat()].join(" ");
}

/** The items of the texts in a file, with their bullets; a text without a number is the draft. */
function placesIn(file: string): Set<string> {
  const places = new Set<string>();
  for (const text of file.split("\n---\n")) {
    const instrument = /^(?:Quyết định|Kế hoạch) số (\S+)/m.exec(text)?.[1] ?? "du-thao-huong-dan-song-nguon";
    let place: [section: string, item: string, bullet: number, inner: number] = ["", "", 0, 0];
    for (const line of text.split("\n")) {
      const [, section, item, bullet, inner] = /^(?:([IVX]+)\. |(\d+)\. |(- )|( {2}\+ ))/.exec(line) ?? [];
      if (section !== undefined) place = [section, "", 0, 0];
      else if (item !== undefined) place = [place[0], item, 0, 0];
      else if (bullet !== undefined) place = [place[0], place[1], place[2] + 1, 0];
      else if (inner !== undefined) place = [place[0], place[1], place[2], place[3] + 1];
      places.add([instrument, ...place.filter((part) => part !== 0 && part !== "")].join(" "));
    }
  }
  return places;
}
