import { beforeAll, describe, expect, it } from "vitest";
import { citationsOnAnyPage } from "../../site/citations.js";
import { rulesById, type StatedPack, statedPack, statedPacks } from "../../site/law/packs.js";
import { lawPages } from "../../site/law/pages.js";
import { rulePath } from "../../site/law/places.js";
import { vietnamesePlanPage } from "../../site/law/plan-page.js";
import { rulePage } from "../../site/law/rule-page.js";
import { clausesIn } from "../../site/law/text-page.js";
import { inventedBook, inventedPacks } from "../packs/books.js";

const packs = statedPacks();
let pages: Map<string, string>;

beforeAll(() => {
  pages = new Map(lawPages().map(({ path, text }) => [path, text]));
});

/** The anchors that a page gives its headings. */
const anchorsIn = (text: string): string[] => [...text.matchAll(/^## .* \{#([\w-]+)\}$/gm)].map(([, id = ""]) => id);

describe.each(["vi", "en"] as const)("the law explorer in %s", (locale) => {
  it("has a page for every rule, with its title, its id and every clause it rests on", () => {
    const rules = packs.flatMap((pack) => [...rulesById(pack).values()].flatMap((versions) => versions.at(-1) ?? []));
    expect(rules.length).toBeGreaterThan(150);
    const lacking = rules.filter((rule) => {
      const text = pages.get(`${rulePath(rule.pack, rule.id, locale)}.md`) ?? "";
      return !text.includes(`# ${rule.title[locale]}\n`) || !text.includes(`\`${rule.id}\``);
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("leads only to pages and clauses that there are", () => {
    const prefix = locale === "vi" ? "vi/law/" : "law/";
    const links = [...pages].flatMap(([path, text]) =>
      path.startsWith(prefix) ? [...text.matchAll(/\]\(\/((?:vi\/)?law\/[^)#]*)(?:#([^)]+))?\)/g)] : [],
    );
    const dead = links.filter(([, path = "", anchor]) => {
      const text = pages.get(path.endsWith("/") ? `${path}index.md` : `${path}.md`);
      return text === undefined || (anchor !== undefined && !anchorsIn(text).includes(anchor));
    });
    expect(links.length).toBeGreaterThan(1000);
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

it("has a clause for every citation that a page may write", () => {
  const anchors = new Map([...pages].map(([path, text]) => [path, new Set(anchorsIn(text))]));
  const dead = citationsOnAnyPage().filter(([, link]) => {
    const [path = "", anchor] = link.slice(1).split("#");
    const found = anchors.get(`${path}.md`);
    return found === undefined || (anchor !== undefined && !found.has(anchor));
  });
  expect(dead).toEqual([]);
});

describe("a rule that was changed", () => {
  const path = `${rulePath("national", "huan-chuong-lao-dong-hang-nhat.doanh-nhan-tri-thuc.thanh-tich", "vi")}.md`;

  it("shows both versions side by side, by what differs", () => {
    const [, comparison = ""] = /## Trước và sau khi thay đổi\n\n([\s\S]*?)\n\n## /.exec(pages.get(path) ?? "") ?? [];
    const [head = "", , ...rows] = comparison.split("\n");
    expect(head).toContain("đến hết 30/06/2025 | từ 01/07/2025");
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(["| Điều kiện"]);
  });

  it("names the cases in which it decided", () => {
    expect(pages.get(path)).toMatch(/^- \([+−]\) .+ `national\/huan-chuong-lao-dong-hang-nhat\./m);
  });
});

it("names the plan that asks more of the nominees of a standard", () => {
  const text = pages.get(`${rulePath("national", "bang-khen-tinh.tap-the.phong-trao", "en")}.md`) ?? "";
  const [, adding = ""] = /## Plans that add to it\n\n([\s\S]*?)\n\n## /.exec(text) ?? [];
  expect(adding).toContain("/law/an-giang/an-giang_tieu-bieu)");
});

it("names every plan that asks more, also where two call their rules by the same id", () => {
  const [book] = packs.map((pack) => pack.book);
  const law = book?.rules.find(({ id }) => id === "bang-khen-tinh.tap-the.phong-trao");
  if (book === undefined || law === undefined) throw new Error("the law has that rule");
  const plans = ["here", "there"].map((pack) => ({ ...law, pack, layer: "province" as const, id: "standard" }));
  const context = { titles: new Map(), cases: new Map(), narrowing: plans.map((plan) => ({ law, plan })) };
  const { text } = rulePage([law], book, context, "en");
  expect([text.includes("/law/here/standard)"), text.includes("/law/there/standard)")]).toEqual([true, true]);
  const [here] = plans;
  const other = { ...law, pack: "elsewhere", id: "standard", layer: "province" } as const;
  if (here === undefined) throw new Error("there are two plans");
  expect(rulePage([here], book, context, "en").text).toContain("## Adds to");
  expect(rulePage([other], book, context, "en").text).not.toContain("## Adds to");
});

it("gives every plan a page in Vietnamese that says what is left out", () => {
  const plans = packs.filter(({ header }) => header.layer !== "law");
  for (const { id, header } of plans) {
    const text = pages.get(`vi/plans/${id}.md`) ?? "";
    for (const gap of header.gaps ?? []) expect(text).toContain(gap.title.vi);
    for (const heading of ["Đã mã hóa", "Phải có người đánh giá", "Văn bản không quy định", "Chưa mã hóa"]) {
      expect(text).toContain(`## ${heading}\n`);
    }
  }
});

it("has the clauses of a text in the order of the text: points by the alphabet, sections by their number", () => {
  const instrument = "1/KH-UBND";
  const places = [
    ...["I", "V", "VI", "IX", "X"].map((section) => ({ section })),
    { section: "X", item: "2", bullet: 2 },
    { section: "X", item: "2", bullet: 10 },
    { section: "X", item: "10" },
    { article: 2, clause: 1, point: "d" },
    { article: 2, clause: 1, point: "đ" },
    { article: 2, clause: 1, point: "e" },
    { article: 10 },
  ].map((place) => ({ instrument, ...place }));
  const stated = [...places].reverse().map((source) => ({ source }));
  const found = clausesIn(instrument, [{ stated, header: {} } as unknown as StatedPack]);
  expect(found.map(({ source }) => source)).toEqual(places);
});

describe.each(inventedPacks())("a pack with codes of its own, %s", (name) => {
  const book = inventedBook(name);
  const header = book.packs.find(({ pack }) => pack === book.id);
  if (header === undefined) throw new Error("a book has the head of its own pack");
  const pack = statedPack({ id: book.id, header, book });
  const context = { titles: new Map(), cases: new Map(), narrowing: [] };

  it.each(["vi", "en"] as const)("has pages of its rules that name the codes, in %s", (locale) => {
    const texts = [...rulesById(pack).values()].map((versions) => rulePage(versions, book, context, locale).text);
    for (const text of texts) expect(text).not.toContain(`${book.id}:`);
  });

  it("has a page in Vietnamese", () => {
    expect(vietnamesePlanPage(pack).text).not.toContain(`${book.id}:`);
  });
});
