import type { Rulebook } from "../../src/rulebook/types.js";
import { releasedRulebook } from "../rulebook/released.js";

/** Wording of an invented text. */
export const words = (en: string) => ({ vi: `vi: ${en}`, en });

type Entries = Record<string, unknown>[];

/** What one pack of an invented jurisdiction says, as far as a test cares. */
export interface Says {
  listings?: Entries;
  documents?: Entries;
  sets?: Entries;
  steps?: Entries;
  votes?: Entries;
  terms?: Entries;
  shortProcedures?: Entries;
  /** Fields of the pack's text, and of its head. */
  instrument?: Record<string, unknown>;
  head?: Record<string, unknown>;
}

export const LAW = "01/2020/QH";
export const PLAN = "09/KH";
export const COMMUNE = "03/KH-X";
const VERIFIED = { textVerified: true, reliability: "official" };

function pack(id: string, layer: string, text: string, above: string | undefined, says: Says): unknown[] {
  const source = { instrument: text, article: 1 };
  const sourced = (entries: Entries | undefined) => (entries ?? []).map((entry) => ({ source, ...entry }));
  return [
    {
      pack: id,
      room: "pack",
      version: "1.0.0",
      layer,
      ...(above === undefined ? {} : { extends: above }),
      title: words(id),
      jurisdiction: { name: words(id), level: layer === "law" ? "quoc-gia" : layer === "province" ? "tinh" : "xa" },
      currentThrough: "2027-12-31",
      instruments: [{ id: text, title: words(`text of ${id}`), ...VERIFIED, ...says.instrument }],
      ...says.head,
    },
    { pack: id, room: "eligibility", listings: sourced(says.listings) },
    {
      pack: id,
      room: "dossier",
      documents: sourced(says.documents).map((paper) => ({ title: words("a paper"), ...paper })),
      sets: sourced(says.sets),
      steps: sourced(says.steps).map((step) => ({ action: words("a step"), ...step })),
      votes: sourced(says.votes).map((vote) => ({ title: words("a vote"), ...vote })),
      terms: sourced(says.terms).map((term) => ({ action: words("does it"), from: words("a day"), ...term })),
      shortProcedures: sourced(says.shortProcedures).map((entry) => ({ title: words("a case"), ...entry })),
    },
  ];
}

/** A rulebook of an invented country: its law, and where given the plans of a province and of a commune. */
export function bookOf(law: Says, plan?: Says, commune?: Says): Rulebook {
  return releasedRulebook([
    ...pack("mau-quoc", "law", LAW, undefined, law),
    ...(plan === undefined ? [] : pack("mau-tinh", "province", PLAN, "mau-quoc", plan)),
    ...(commune === undefined ? [] : pack("mau-xa", "commune", COMMUNE, "mau-tinh", commune)),
  ]);
}

/** The law's lines: a certificate for everyone, a flag for collectives only, and a family of orders for persons. */
export const lawAwards: Entries = [
  { id: "luat.bang-khen", award: "bang-khen-tinh", kinds: ["ca-nhan", "tap-the", "ho-gia-dinh"] },
  { id: "luat.co", award: "co-thi-dua-tinh", kinds: ["tap-the"] },
  { id: "luat.hcld", award: "huan-chuong-lao-dong", kinds: ["ca-nhan"] },
];

export const FORM = { number: "8", instrument: LAW };

/** A plan's papers: a letter with its list, minutes with two variants, and a report on a form. */
export const planPapers: Entries = [
  { id: "tinh.bao-cao", kind: "bao-cao-thanh-tich", recipient: "so-noi-vu", form: FORM },
  {
    id: "tinh.bien-ban",
    kind: "bien-ban",
    recipient: "so-noi-vu",
    variants: [
      { body: "hoi-dong", hasCouncil: true, title: words("the council's minutes") },
      { body: "co-quan", hasCouncil: false, title: words("the body's minutes") },
    ],
  },
  { id: "tinh.to-trinh", kind: "to-trinh", recipient: "so-noi-vu", encloses: ["danh-sach"] },
];

export const lawPapers: Entries = [
  { id: "luat.to-trinh", kind: "to-trinh", recipient: "bo-noi-vu" },
  { id: "luat.xac-nhan", kind: "giay-xac-nhan", recipient: "bo-noi-vu", onlyIf: words("where the ground is sudden") },
];

/** The book most tests ask: three sets to the province and one to the State level. */
export const usual = bookOf(
  {
    listings: lawAwards,
    documents: lawPapers,
    sets: [
      { id: "luat.bo", awards: ["bang-khen-tinh"], recipient: "bo-noi-vu", copies: 1, electronicFiles: true },
      { id: "luat.bo-khac", awards: ["giay-khen"], recipient: "bo-noi-vu", copies: 9 },
    ],
    steps: [{ id: "luat.buoc-1", actor: ["bo-noi-vu"] }],
    votes: [
      {
        id: "luat.phieu",
        awards: ["bang-khen-tinh"],
        body: ["hoi-dong-tdkt-tinh"],
        atLeastPercent: 90,
      },
    ],
  },
  {
    listings: [
      { id: "tinh.tong-ket", award: "bang-khen-tinh", occasions: ["tong-ket"] },
      { id: "tinh.co", award: "co-thi-dua-tinh", occasions: ["tong-ket"] },
      { id: "tinh.hcld", award: "huan-chuong-lao-dong", kinds: ["ca-nhan"], occasions: ["tong-ket"] },
      { id: "tinh.hang-nam", occasions: ["hang-nam"], leftTo: ["thu-truong-don-vi"] },
    ],
    documents: planPapers,
    sets: [{ id: "tinh.bo", awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: 3 }],
    steps: [
      { id: "tinh.buoc-10", actor: ["chu-tich-ubnd-tinh"] },
      { id: "tinh.buoc-2", actor: ["so-noi-vu"], next: "chu-tich-ubnd-tinh" },
      { id: "tinh.buoc-3", actor: ["ban-tdkt"], appliesTo: { awards: ["giay-khen"] } },
    ],
  },
);

export const asked = { award: "bang-khen-tinh", occasion: "tong-ket", asOf: "2026-08-01" } as const;
