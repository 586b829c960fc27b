import { codesOf, type LocalizedText } from "../codes.js";
import type { RawDocument } from "../testing/pack-file.js";
import { TEMPLATE_WORDS as WORDS } from "./words/template.js";

/** The layers of plans, the highest first. */
export const PLAN_LAYERS = ["government", "ministry", "province", "commune"] as const;

/** A layer of plans: all but the law. */
export type PlanLayer = (typeof PLAN_LAYERS)[number];

/** What a new pack is made from. */
export interface NewPack {
  id: string;
  layer: PlanLayer;
  extends: string;
  /** The name of the territory, where it is known. */
  name?: string;
  /** The last day up to which the pack above is known to be current. */
  currentThrough: string;
}

/** The level of a territory in which a plan of the layer holds, and the body that typically receives its dossiers. */
const LEVELS = {
  government: { level: "quoc-gia", recipient: "bo-noi-vu" },
  ministry: { level: "bo", recipient: "bo-noi-vu" },
  province: { level: "tinh", recipient: "so-noi-vu" },
  commune: { level: "xa", recipient: "so-noi-vu" },
} as const satisfies Record<PlanLayer, object>;

/** The files of a new pack, by their names. Whatever has a word for it is "not stated"; what has none is a gap of the pack. */
export function templateFiles({
  id,
  layer,
  extends: above,
  name,
  currentThrough,
}: NewPack): Record<string, RawDocument> {
  const instrument = `ke-hoach-${id}`;
  const source = { instrument, section: "I" };
  const { level, recipient } = LEVELS[layer];
  const head = (room: string) => ({ pack: id, room });
  const notStated = (what: LocalizedText) => ({ notStated: { what } });
  const awards = [...codesOf("award")];
  const gap = (part: string, title: LocalizedText) => ({ id: `${id}.${part}`, title, reason: WORDS.unread });
  return {
    "pack.json": {
      ...head("pack"),
      version: "0.1.0",
      layer,
      extends: above,
      title: WORDS.title,
      jurisdiction: { name: name === undefined ? WORDS.territory : { vi: name, en: name }, level },
      currentThrough,
      movements: [],
      instruments: [{ id: instrument, title: WORDS.instrument, textVerified: false, reliability: "secondary" }],
      gaps: [gap("phong-trao", WORDS.movement), gap("tieu-chi", WORDS.criteria)],
    },
    "eligibility.json": {
      ...head("eligibility"),
      listings: [{ id: `${id}.hinh-thuc`, source, ...notStated(WORDS.listing) }],
      judgements: [],
      rules: [
        { id: `${id}.tieu-chuan`, role: "requirement", title: WORDS.ruleTitle, ...notStated(WORDS.rule), source },
      ],
    },
    "criteria.json": { ...head("criteria"), criteria: [] },
    "quota.json": {
      ...head("quota"),
      quotas: [{ id: `${id}.so-luong`, awards, ...notStated(WORDS.quota), source }],
      preferences: [],
    },
    "dossier.json": {
      ...head("dossier"),
      documents: [],
      sets: [{ id: `${id}.bo-ho-so`, awards, recipient, copies: null, ...notStated(WORDS.copies), source }],
      steps: [],
      votes: [],
    },
    "timeline.json": {
      ...head("timeline"),
      phases: [],
      milestones: [],
      deadlines: [
        {
          id: `${id}.bao-cao`,
          title: WORDS.deadlineTitle,
          kind: "yearly",
          boundary: "on-or-before",
          due: notStated(WORDS.deadline),
          source,
        },
      ],
    },
  };
}
