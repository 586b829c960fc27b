import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import {
  type AwardList,
  awardsListed,
  codesOf,
  createRulebook,
  type Decision,
  evaluate,
  InvalidInputError,
  type ListingView,
  labelOf,
  type Rulebook,
} from "../../src/index.js";
import { lawEligibility, lawHeader, planEligibility, planHeader } from "../rulebook/packs.js";
import { sampled } from "../sampled.js";

const BOOKS = [national, anGiang, baTo, haTinh, haiDuong, sonLa];
/** Before the districts were dissolved, under the law as encoded, and after it was amended. */
const DAYS = ["2025-05-01", "2026-08-15", "2026-11-27"] as const;

/** What a list has of an award for one kind of nominee on one occasion. */
function found(list: AwardList, award: string, occasion: string, kind: string): ListingView[] {
  return (list.awards.find(({ code }) => code === award)?.listings ?? []).filter(
    ({ occasions, kinds }) =>
      occasions.some(({ code }) => code === occasion) && kinds.some(({ code }) => code === kind),
  );
}

/** What the listings of a decision come to, as a list has it; the words for what is not known are the list's own. */
function decided({ checks, decidedBy }: Decision) {
  const listings = checks.filter(({ role }) => role === "listing");
  const together = (statuses: readonly string[]) =>
    statuses.includes("fail") ? "not-given" : statuses.every((status) => status === "pass") ? "given" : "open";
  return {
    status: together(listings.map((check) => check.status)),
    lastInForce: together(listings.map((check) => check.provisional ?? check.status)),
    decidedBy,
    sources: listings.map(({ source }) => source),
  };
}

const isKnown = (status: string) => status === "given" || status === "not-given";

function listed({ status, provisional = status, decidedBy, sources }: ListingView): ReturnType<typeof decided> {
  return {
    status: isKnown(status) ? status : "open",
    lastInForce: isKnown(provisional) ? provisional : "open",
    decidedBy: decidedBy.map(({ code }) => code),
    sources,
  };
}

/** Compares a list with the decisions on every award, occasion and kind; gives how many are listed. */
function expectAgreement(book: Rulebook, list: AwardList, more: object): number {
  const all = codesOf("awardOrTitle").flatMap((award) =>
    codesOf("occasion").flatMap((occasion) => codesOf("kind").map((kind) => ({ award, occasion, kind }))),
  );
  // Every seventh has each award, and each occasion with each kind.
  const cells = sampled(all, 11);
  const byList = cells.map(({ award, occasion, kind }) => found(list, award, occasion, kind).map(listed));
  const byDecisions = cells.map(({ award, occasion, kind }) => {
    const { asOf } = list;
    const decision = decided(evaluate(book, { ...more, award, occasion, asOf, nominee: { kind } }));
    return decision.status === "not-given" ? [] : [decision];
  });
  expect(byList).toEqual(byDecisions);
  return byList.flat().length;
}

describe.each(BOOKS.map((book) => [book.id, book] as const))("the awards of %s", (_, book) => {
  it.each(DAYS)("are on %s those that no decision refuses by its listings", (asOf) => {
    expect(expectAgreement(book, awardsListed(book, { asOf }), {})).toBeGreaterThan(3);
  });

  it("are on one occasion, for one kind of nominee, that part of all", () => {
    const asOf = "2026-08-15";
    const all = awardsListed(book, { asOf });
    for (const occasion of codesOf("occasion")) {
      for (const kind of codesOf("kind")) {
        const some = awardsListed(book, { occasion, nominee: { kind }, asOf });
        for (const award of codesOf("awardOrTitle")) {
          const narrowed = found(all, award, occasion, kind).map((view) => ({
            ...view,
            occasions: [{ code: occasion, label: labelOf("occasion", occasion) }],
            kinds: [{ code: kind, label: labelOf("kind", kind) }],
          }));
          expect(some.awards.find(({ code }) => code === award)?.listings ?? []).toEqual(narrowed);
        }
      }
    }
  });
});

describe("the awards listed", () => {
  it("are on another ground those of the law, which no plan narrows", () => {
    const list = awardsListed(anGiang, { asOf: "2026-08-15", ground: "cong-trang" });
    expect(list.ground).toEqual({ code: "cong-trang", label: labelOf("ground", "cong-trang") });
    expectAgreement(anGiang, list, { ground: "cong-trang" });
    expect(awardsListed(anGiang, { asOf: "2026-08-15" }).ground?.code).toBe("phong-trao");
    expect(awardsListed(national, { asOf: "2026-08-15" })).not.toHaveProperty("ground");
  });

  it("are those of the law on the day of receipt", () => {
    const days = { asOf: "2026-11-27", receivedOn: "2026-09-30" } as const;
    const list = awardsListed(sonLa, days);
    expectAgreement(sonLa, list, days);
    expect(list.awards.flatMap(({ listings }) => listings.filter(({ status }) => status === "undetermined"))).toEqual(
      [],
    );
  });

  it("are undetermined under a plan to come, and nothing is provisional", () => {
    const { awards } = awardsListed(sonLa, { asOf: "2025-05-01", occasion: "tong-ket" });
    const [listing] = awards.find(({ code }) => code === "bang-khen-tinh")?.listings ?? [];
    expect(listing?.status).toBe("undetermined");
    expect(listing).not.toHaveProperty("provisional");
  });

  it("take a whole nomination, whose award counts for nothing", () => {
    const nomination = {
      award: "giay-khen",
      occasion: "so-ket",
      asOf: "2026-08-15",
      nominee: { kind: "tap-the" },
    } as const;
    const { award: _, ...candidacy } = nomination;
    expect(awardsListed(haTinh, nomination).awards).toEqual(awardsListed(haTinh, candidacy).awards);
  });

  it("name to whom a plan leaves what is given", () => {
    const [listing] = found(awardsListed(baTo, { asOf: "2026-08-15" }), "bang-khen-thu-tuong", "so-ket", "tap-the");
    expect(listing).toMatchObject({ status: "left-to-others", leftTo: [{ code: "chu-tich-ubnd-tinh" }] });
    expect(listing?.decidedBy.map(({ code }) => code)).toEqual(["thu-tuong"]);
  });

  it("are not stated where a plan gives what the law, as encoded, lists for nobody", () => {
    const listings = [{ id: "line", award: "bang-khen-tinh", source: { instrument: "P1", section: "I" } }];
    const book = createRulebook([lawHeader(), lawEligibility(), planHeader(), planEligibility({ listings })]);
    const list = awardsListed(book, { asOf: "2026-01-01", occasion: "so-ket" });
    const [listing] = found(list, "bang-khen-tinh", "so-ket", "tap-the");
    expect(listing?.status).toBe("not-stated");
    expect(listing).not.toHaveProperty("leftTo");
  });

  it("are undetermined where the law of the day is not encoded, with the answer of the last one", () => {
    const list = awardsListed(anGiang, { asOf: "2026-11-27" });
    expect(list.notices).toContainEqual(expect.objectContaining({ code: "law-amended", instrument: "06/2022/QH15" }));
    const flag = (kind: string) => found(list, "co-thi-dua-tinh", "tong-ket", kind)[0];
    expect(flag("tap-the")).toMatchObject({ status: "undetermined", provisional: "given" });
    expect(flag("ca-nhan")).toMatchObject({ status: "undetermined", provisional: "not-given" });
  });

  it.each([
    ["no day", {}, "asOf"],
    ["another occasion", { asOf: "2026-08-15", occasion: "khac" }, "occasion"],
    ["another field", { asOf: "2026-08-15", kind: "tap-the" }, "kind"],
  ])("refuse %s", (_, query, path) => {
    expect(() => awardsListed(anGiang, query as never)).toThrow(InvalidInputError);
    expect(() => awardsListed(anGiang, query as never)).toThrow(expect.objectContaining({ path }));
  });
});
