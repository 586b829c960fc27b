// The app of an author of packs: `new-author.test.ts` compiles it in an empty folder, against what ships.
import {
  assess,
  checkDeadline,
  checkQuota,
  createRulebook,
  deadlines,
  dossierFor,
  evaluate,
  explain,
  labelOf,
  type NominationInput,
} from "thidua-rules";
import { readPack } from "thidua-rules/testing";

const book = createRulebook(readPack("song-nguon").files.map(({ document }) => document));
const asOf = "2026-08-01";

const library: NominationInput = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf,
  nominee: { kind: "tap-the", group: "song-nguon:thu-vien" },
  unit: { level: "cap-xa", hasCouncil: true },
  indicators: { "song-nguon:ban-doc": 75 },
  scores: {
    "song-nguon.phuc-vu": 40,
    "song-nguon.von-sach": 30,
    "song-nguon.su-kien": 20,
    "song-nguon.sang-kien": 0,
    "song-nguon.xa-hoi-hoa": 0,
    "song-nguon.bao-cao-muon": 0,
    "song-nguon.mat-sach": 0,
  },
  record: {
    ratings: [{ year: 2025, rating: "tot" }],
    recognitions: [{ status: "song-nguon:than-thien", since: "2023-05-01" }],
    discipline: [],
    leaderDiscipline: [],
    awards: [],
    complete: ["ratings", "recognitions", "discipline", "leaderDiscipline", "awards"],
  },
};

const warned = evaluate(book, {
  ...library,
  record: {
    ...library.record,
    leaderDiscipline: [{ leader: "nguoi-dung-dau", level: "canh-cao", from: "2026-02-01", to: "2026-07-01" }],
  },
});

// One item is not scored yet: a database has null there.
const scored = assess(book, {
  asOf,
  nominee: { kind: "tap-the", group: "song-nguon:thu-vien" },
  unit: { level: "cap-xa" },
  scores: { ...library.scores, "song-nguon.von-sach": 20, "song-nguon.su-kien": null },
});
const asked = evaluate(book, { ...library, scores: { ...library.scores, "song-nguon.su-kien": null } });

const flags = checkQuota(book, {
  award: "co-thi-dua-tinh",
  occasion: "hang-nam",
  year: 2026,
  asOf,
  bases: { "so-xa": 41 },
  usedShared: { "song-nguon.toan-tinh": { "tap-the": 3 } },
  requested: { "tap-the": 1 },
});
const flagsOfCollectives = flags.perKind["tap-the"];

const [set] = dossierFor(book, {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf,
  nominee: { kind: "tap-the" },
  unit: { level: "song-nguon:cum-thu-vien" },
}).sets;

const due = deadlines(book, { from: "2026-06-01", to: "2026-07-31", unit: { level: "song-nguon:cum-thu-vien" } });

const special = checkDeadline(book, {
  id: "song-nguon.ho-so",
  asOf: "2027-02-20",
  doneOn: "2027-02-15",
  isSpecialCase: true,
});

const onDraft = evaluate(book, {
  ...library,
  award: "giay-khen",
  occasion: "tong-ket",
  nominee: { kind: "ho-gia-dinh", group: "khac" },
});

console.log(
  JSON.stringify({
    layers: book.packs.map(({ layer }) => layer),
    eligible: evaluate(book, library).outcome,
    warned: [warned.outcome, warned.checks.find(({ status }) => status === "fail")?.id],
    range: scored.scores?.[0]?.total,
    asked: asked.questions.map(({ path }) => path),
    quota: [flags.status, flagsOfCollectives?.limit, (flagsOfCollectives?.used ?? 0) + 1],
    set: {
      recipient: set?.recipient,
      copies: set?.copies,
      electronic: set?.electronic?.copies,
      amendedBy: set?.source.amendedBy,
    },
    due: due.deadlines.filter(({ lastDay }) => lastDay !== null).map(({ id, lastDay }) => `${id} ${lastDay}`),
    lastOfSpecialCases: special.lastDay,
    draft: /dự thảo/.test(explain(onDraft)),
    label: labelOf("group", "song-nguon:thu-vien", book).vi,
  }),
);
