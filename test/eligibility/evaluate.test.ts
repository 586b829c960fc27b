import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { type Check, decisiveChecks, evaluate, explain, type Nomination } from "../../src/index.js";
import { department, judgements } from "./nominations.js";

const ask = (more: Partial<Nomination> = {}, book = anGiang) => evaluate(book, { ...department, ...more });
const leavesOf = (check: Check): Check[] => (check.children === undefined ? [check] : check.children.flatMap(leavesOf));

describe("the outcomes", () => {
  it("for-council: all a machine can check holds, and people are asked", () => {
    const decision = ask();
    expect(decision.outcome).toBe("for-council");
    expect(decision.questions).toEqual([]);
    expect(decision.judgements.map(({ id }) => id).sort()).toEqual(Object.keys(judgements).sort());
  });

  it("for-council: each judgement names the standard that it decides, or the rule", () => {
    const { judgements: open, checks } = ask();
    const routes = checks.find(({ role }) => role === "routes")?.children ?? [];
    const settling = open.filter(({ settles }) => settles.includes("routes"));
    expect(settling.length).toBeGreaterThan(0);
    for (const { id, settles } of settling) {
      const deciding = routes.filter((route) => leavesOf(route).some(({ judgement }) => judgement === id));
      expect(deciding.length).toBeGreaterThan(0);
      expect(settles).toEqual(["routes", ...deciding.map((route) => route.id)].sort());
    }
    for (const { settles } of open) expect(settles.length).toBeGreaterThan(0);
  });

  it("eligible: people have judged, and nothing is left open", () => {
    expect(ask({ judgements })).toMatchObject({ outcome: "eligible", questions: [], judgements: [] });
  });

  it("ineligible: one judgement against it is enough, whatever else is unknown", () => {
    const against = { "noi-bo-doan-ket": { holds: false, by: "Sở" } };
    const { record: _, ...unknown } = department;
    const decision = evaluate(anGiang, { ...unknown, judgements: against });
    expect(decision.outcome).toBe("ineligible");
    expect(decisiveChecks(decision).map(({ id }) => id)).toEqual(["bang-khen-tinh.tap-the.guong-mau-doan-ket"]);
    expect(decision.questions).toEqual([]);
  });

  it("name every clause that a rule rests on", () => {
    const decision = evaluate(national, {
      award: "huan-chuong-lao-dong-hang-ba",
      occasion: "hang-nam",
      ground: "cong-trang",
      asOf: "2026-08-01",
      nominee: { kind: "ca-nhan" },
    });
    const routes = decision.checks.find(({ id }) => id === "routes")?.children ?? [];
    const chain = routes.find(({ id }) => id === "huan-chuong-lao-dong-hang-ba.ca-nhan.cong-trang");
    expect(chain?.alsoFrom?.map(({ article, clause }) => [article, clause])).toEqual([
      [4, 3],
      [33, 7],
    ]);
    expect(explain(decision, { locale: "vi", detail: "full" })).toMatch(
      /khoản\s+3\s+Điều\s+4;\s+khoản\s+7\s+Điều\s+33\s+Nghị\s+định/,
    );
    expect(decision.texts).toHaveProperty("152/2025/NĐ-CP");
  });

  it("undetermined: a list left out is not an empty list", () => {
    const { record: _, ...without } = department;
    const decision = evaluate(anGiang, without);
    expect(decision.outcome).toBe("undetermined");
    expect(decision.questions.map(({ path }) => path)).toEqual(["record.discipline"]);
  });

  it("undetermined: an empty list is not a whole one", () => {
    const decision = ask({ record: { discipline: [] } });
    expect(decision.outcome).toBe("undetermined");
    expect(decision.questions).toMatchObject([{ path: "record.complete", options: [{ code: "discipline" }] }]);
  });

  it("on-hold: a matter is pending, and everything else would stand", () => {
    const pending = [{ pending: "xac-minh-don-thu", from: "2026-07-01" }] as const;
    const record = { discipline: [...pending], complete: ["discipline" as const] };
    expect(ask({ record }).outcome).toBe("on-hold");
    expect(ask({ record, judgements }).outcome).toBe("on-hold");
    expect(ask({ record, judgements: { "noi-bo-doan-ket": { holds: false, by: "Sở" } } }).outcome).toBe("ineligible");
  });

  it("on-hold also where the list is not whole: the matter that is on it is enough", () => {
    const pending = { pending: "xem-xet-ky-luat", from: "2026-07-01" } as const;
    expect(ask({ record: { discipline: [pending] } }).outcome).toBe("undetermined");
    const known = ask({ record: { discipline: [pending] } }).checks.find(({ role }) => role === "hold");
    expect(known?.status).toBe("fail");
  });

  it("not-applicable: the award is not for this kind, or not on this occasion", () => {
    expect(ask({ award: "co-thi-dua-tinh", occasion: "tong-ket", nominee: { kind: "ca-nhan" } }).outcome).toBe(
      "not-applicable",
    );
    expect(ask({ award: "co-thi-dua-tinh" }).outcome).toBe("not-applicable");
    expect(ask({ occasion: "dot-xuat" }).outcome).toBe("not-applicable");
  });

  it("not-applicable: the law opens no route in a movement for this kind", () => {
    const decision = ask({
      award: "huan-chuong-lao-dong-hang-nhat",
      occasion: "tong-ket",
      nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" },
    });
    expect(decision.outcome).toBe("not-applicable");
    expect(decisiveChecks(decision).map(({ id }) => id)).toEqual(["routes"]);
  });
});

describe("a text that has ended", () => {
  it("is asked no longer: undetermined, with the answer it would have given", () => {
    const decision = ask({ asOf: "2026-10-02" });
    expect(decision).toMatchObject({ outcome: "undetermined", provisional: "for-council" });
    expect(decision.notices.find(({ code }) => code === "law-amended")).toMatchObject({
      instrument: "06/2022/QH15",
      by: "06/2026/QH16",
      since: "2026-10-01",
    });
  });

  it("holds for a dossier received on its last day, whenever it is decided", () => {
    expect(ask({ asOf: "2026-12-01", receivedOn: "2026-09-30" }).outcome).toBe("for-council");
    expect(ask({ asOf: "2026-12-01", receivedOn: "2026-10-01" }).outcome).toBe("undetermined");
  });

  it("does not undo what the plan alone decides", () => {
    expect(ask({ asOf: "2026-12-01", occasion: "dot-xuat" }).outcome).toBe("not-applicable");
  });

  it("does not keep a flag from an individual for ever: the new law is not known", () => {
    const flag = { award: "co-thi-dua-tinh", occasion: "tong-ket", nominee: { kind: "ca-nhan" } } as const;
    expect(ask({ ...flag, asOf: "2026-12-01" })).toMatchObject({
      outcome: "undetermined",
      provisional: "not-applicable",
    });
  });

  it("never answers for a day before it was law", () => {
    const decision = ask({ asOf: "2023-12-31" }, national);
    expect(decision.outcome).toBe("undetermined");
    expect(decision.provisional).toBeUndefined();
    expect(decision.notices.map(({ code }) => code)).toContain("not-in-force");
  });
});

describe("grounds", () => {
  it("a plan's occasions are on the ground of its movement", () => {
    expect(ask().ground).toBe("phong-trao");
    expect(evaluate(national, department).ground).toBeUndefined();
  });

  it("on another ground the plan's table does not bind", () => {
    const decision = ask({ ground: "dot-xuat", occasion: "dot-xuat" });
    expect(decision.checks.filter(({ layer }) => layer === "province")).toEqual([]);
    expect(decision.outcome).toBe("undetermined");
  });
});

describe("a decision", () => {
  it("shows every leaf, none skipped because another decides", () => {
    const decision = ask({ judgements: { "noi-bo-doan-ket": { holds: false, by: "Sở" } } });
    const unity = decision.checks.find(({ id }) => id === "bang-khen-tinh.tap-the.guong-mau-doan-ket");
    expect(unity?.children?.map(({ status }) => status)).toEqual(["judgement", "fail"]);
    expect(decision.checks.flatMap(leavesOf).length).toBeGreaterThan(10);
  });

  it("has checks with ids of their own, each with its source", () => {
    const ids: string[] = [];
    const walk = (check: Check): void => {
      ids.push(check.id);
      expect(check.source.instrument).not.toBe("");
      check.children?.forEach(walk);
    };
    ask().checks.forEach(walk);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("speaks for or against the nominee, also in a bar and a hold", () => {
    const status = (id: string, more: Partial<Nomination>) => ask(more).checks.find((check) => check.id === id)?.status;
    expect(status("chung.mot-thanh-tich-mot-lan", {})).toBe("pass");
    const awards = [{ code: "giay-khen", year: 2025, ground: "phong-trao", achievementId: "a" } as const];
    expect(status("chung.mot-thanh-tich-mot-lan", { achievementId: "a", record: { awards } })).toBe("fail");
    expect(status("chung.tam-hoan", {})).toBe("pass");
  });

  it("says who decides", () => {
    expect(ask().decidedBy).toEqual(["chu-tich-ubnd-tinh"]);
  });

  it("is plain JSON, and the same for the same input whatever the order of keys", () => {
    const decision = ask();
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
    const reversed = Object.fromEntries(Object.entries(department).reverse()) as unknown as Nomination;
    expect(evaluate(anGiang, reversed)).toEqual(decision);
  });

  it("has a receipt that changes with the input and with the book", () => {
    expect(ask().receipt).toEqual(ask().receipt);
    expect(ask({ asOf: "2026-08-02" }).receipt.input).not.toBe(ask().receipt.input);
    expect(ask({}, national).receipt.book.digest).not.toBe(ask().receipt.book.digest);
  });

  it("leaves its input as it was, however deep it is frozen", () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(evaluate(anGiang, freeze(structuredClone(department)))).toEqual(ask());
  });

  it("names the texts it cites", () => {
    expect(Object.keys(ask().texts).sort()).toEqual(["06/2022/QH15", "152/2025/NĐ-CP", "ke-hoach-an-giang"]);
  });

  it("has no provisional outcome and asks nothing where the law is not in force yet and opens no route", () => {
    const decision = evaluate(anGiang, {
      award: "co-thi-dua-tinh",
      occasion: "tong-ket",
      asOf: "2023-01-01",
      nominee: { kind: "ca-nhan" },
    });
    expect(decision).toMatchObject({ outcome: "undetermined", questions: [], judgements: [] });
    expect(decision).not.toHaveProperty("provisional");
    expect(decision.checks.find(({ role }) => role === "routes")).not.toHaveProperty("provisional");
    expect(new Set(decision.notices.map(({ code }) => code))).toContain("not-in-force");
  });
});
