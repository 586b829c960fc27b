import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { type Check, decisiveChecks, evaluate, type OutcomeCode } from "../../src/index.js";
import { department } from "./nominations.js";

type Status = Check["status"];

const check = (id: string, role: Check["role"], status: Status, children?: Check[]): Check => ({
  id,
  role,
  status,
  layer: "law",
  pack: "L",
  title: { vi: id, en: id },
  source: { instrument: "L1" },
  ...(children === undefined ? {} : { operator: "any", children }),
});
const routes = (status: Status, ...statuses: Status[]) =>
  check(
    "routes",
    "routes",
    status,
    statuses.map((each, index) => check(`route-${index}`, "route", each)),
  );
const ids = (outcome: OutcomeCode, ...checks: Check[]) => decisiveChecks({ outcome, checks }).map(({ id }) => id);

describe("decisive checks", () => {
  const listing = (status: Status) => check("listing", "listing", status);
  const requirement = (status: Status) => check("requirement", "requirement", status);
  const bar = (status: Status) => check("bar", "bar", status);
  const hold = (status: Status) => check("hold", "hold", status);

  it("of eligible: what passes, the standard first; of the routes, those met", () => {
    expect(
      ids(
        "eligible",
        listing("pass"),
        routes("pass", "fail", "pass", "unknown"),
        bar("pass"),
        requirement("pass"),
        check("other", "requirement", "not-applicable"),
        hold("pass"),
      ),
    ).toEqual(["route-1", "listing", "requirement", "bar", "hold"]);
  });

  it("of for-council: the routes that wait, and whatever else waits; nothing that passes besides", () => {
    expect(
      ids(
        "for-council",
        listing("pass"),
        routes("judgement", "judgement", "fail", "judgement", "not-applicable"),
        requirement("judgement"),
        bar("pass"),
        hold("judgement"),
      ),
    ).toEqual(["route-0", "route-2", "requirement", "hold"]);
  });

  it("of for-council where a route is met: that route, and none that would still wait", () => {
    expect(ids("for-council", listing("pass"), routes("pass", "judgement", "pass"), requirement("judgement"))).toEqual([
      "route-1",
      "requirement",
    ]);
  });

  it("of undetermined: what is unknown, then what fails already, holds and bars too", () => {
    expect(
      ids(
        "undetermined",
        listing("unknown"),
        routes("unknown", "fail", "unknown", "judgement"),
        bar("fail"),
        requirement("unknown"),
        hold("fail"),
      ),
    ).toEqual(["listing", "route-1", "requirement", "bar", "hold"]);
  });

  it("of undetermined: routes that fail count where the whole group does", () => {
    expect(ids("undetermined", routes("fail", "fail", "not-applicable"), hold("unknown"))).toEqual(["hold", "route-0"]);
    expect(ids("undetermined", routes("judgement", "unknown", "judgement"), hold("unknown"))).toEqual(["hold"]);
  });

  it("of undetermined: a gap gives the group where no one route is open", () => {
    expect(ids("undetermined", routes("unknown", "fail", "not-applicable"))).toEqual(["routes"]);
  });

  it("of on-hold: the holds that fail, alone", () => {
    expect(ids("on-hold", listing("pass"), routes("judgement", "judgement"), hold("fail"), hold("pass"))).toEqual([
      "hold",
    ]);
  });

  it("of ineligible: every fault at once, bars first and holds last", () => {
    expect(
      ids(
        "ineligible",
        listing("pass"),
        routes("fail", "fail", "fail"),
        requirement("fail"),
        bar("fail"),
        hold("fail"),
      ),
    ).toEqual(["bar", "requirement", "route-0", "route-1", "hold"]);
  });

  it("of ineligible: a route that fails is no fault where another may do", () => {
    expect(ids("ineligible", routes("unknown", "fail", "unknown"), bar("fail"), requirement("unknown"))).toEqual([
      "bar",
    ]);
  });

  it("of not-applicable: why it is not, the routes as one; nothing that mending would not change", () => {
    expect(
      ids(
        "not-applicable",
        listing("pass"),
        check("plan", "listing", "fail"),
        routes("not-applicable", "not-applicable"),
        requirement("fail"),
        hold("fail"),
      ),
    ).toEqual(["plan", "routes"]);
    expect(ids("not-applicable", listing("fail"), routes("fail", "fail"))).toEqual(["listing"]);
  });

  it("are checks of the decision itself", () => {
    const decision = evaluate(anGiang, department);
    const own = decision.checks.flatMap((each) => [each, ...(each.children ?? [])]);
    for (const each of decisiveChecks(decision)) expect(own).toContain(each);
  });
});
