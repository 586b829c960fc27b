import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countsOf, coveragePage } from "../../scripts/generate/coverage-page.js";
import { GENERATED } from "../../scripts/generate/generated.js";
import { packedBooks, planPages, planPictures } from "../../scripts/generate/plans.js";
import { code } from "../../src/plan-page/markdown.js";
import { isPlan, STATEMENT_ROOMS, type StatementRoom, statementsIn } from "../../src/plan-page/packed-book.js";
import { planPage } from "../../src/plan-page/plan-page.js";

const plans = packedBooks().filter(isPlan);

describe.each(plans)("the page of $id", (packed) => {
  const page = planPage(packed);

  it("tells every statement, movement and gap of the pack by its id", () => {
    const { movements = [], gaps = [] } = packed.header;
    const ids = [...STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room)), ...movements, ...gaps];
    expect(ids.filter(({ id }) => !page.includes(code(id))).map(({ id }) => id)).toEqual([]);
  });

  it("tells as many statements as the pack has", () => {
    const bullets = page.match(/^- \*\*.*\*\* `[^`]+`$/gm) ?? [];
    const statements = STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room));
    expect(bullets).toHaveLength(statements.length + (packed.header.movements?.length ?? 0));
  });

  it("gives the place in a text under every statement", () => {
    const blocks = page.split(/^(?=- \*\*)/m).slice(1);
    expect(blocks.filter((block) => !/^ {2}- text: ./m.test(block))).toEqual([]);
  });
});

describe("the pages", () => {
  it("are among the generated files, and no other page lies in their folder", () => {
    const paths = GENERATED.map(({ path }) => path);
    expect(paths).toContain("docs/coverage.md");
    expect(paths).toEqual(expect.arrayContaining(planPages().map(({ path }) => path)));
    const drawn = planPictures().map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(drawn));
    const kept = [...planPages().map(({ path }) => path), ...drawn].sort();
    expect(readdirSync("docs/plans").map((name) => `docs/plans/${name}`)).toEqual(kept);
  });

  it("have the headings that the page of coverage points at", () => {
    const targets = [...coveragePage().matchAll(/\(plans\/([\w-]+)\.md#([\w-]+)\)/g)];
    expect(targets.length).toBeGreaterThan(0);
    const pages = new Map(plans.map((packed) => [packed.id, planPage(packed)]));
    for (const [, id = "", anchor = ""] of targets) {
      const headings = [...(pages.get(id) ?? "").matchAll(/^## (.*)$/gm)].map(([, title = ""]) => title);
      expect(headings.map((title) => title.toLowerCase().replaceAll(" ", "-"))).toContain(anchor);
    }
  });
});

describe("the page of coverage", () => {
  const counted = (id: string, room: StatementRoom) => {
    const packed = packedBooks().find((each) => each.id === id);
    return packed === undefined ? undefined : countsOf(packed, room);
  };

  it("has a row and a section for every pack", () => {
    for (const { header } of packedBooks()) {
      expect(coveragePage()).toContain(`\n## ${header.jurisdiction.name.en}`);
    }
  });

  it("counts what is judged, measured, not stated and left to others", () => {
    expect(counted("hai-duong", "criteria")).toEqual({
      all: 13,
      judged: 3,
      measured: 10,
      "not stated": 0,
      "left to others": 0,
    });
    expect(counted("an-giang", "quota")).toMatchObject({ all: 3, "not stated": 2 });
    expect(counted("ha-tinh", "eligibility")).toMatchObject({ "left to others": 1 });
  });
});
