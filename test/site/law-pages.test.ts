import { beforeAll, describe, expect, it } from "vitest";
import { citationsOnAnyPage } from "../../site/citations.js";
import { rulesById, statedPacks } from "../../site/law/packs.js";
import { lawPages } from "../../site/law/pages.js";
import { clauseLink, rulePath } from "../../site/law/places.js";
import type { Locale } from "../../src/index.js";
import type { Rule } from "../../src/pack/types.js";

const packs = statedPacks();
let pages: Map<string, string>;

beforeAll(() => {
  pages = new Map(lawPages().map(({ path, text }) => [path, text]));
});

/** The links to all that a rule rests on. */
const clauses = ({ source, alsoFrom = [] }: Rule, locale: Locale): string[] =>
  [source, ...alsoFrom].map((each) => `](${clauseLink(each, locale)})`);

/** The anchors that a page gives its headings. */
const anchorsIn = (text: string): string[] => [...text.matchAll(/^## .* \{#([\w-]+)\}$/gm)].map(([, id = ""]) => id);

describe.each(["vi", "en"] as const)("the law explorer in %s", (locale) => {
  it("has a page for every rule, with its title, its id and every clause it rests on", () => {
    const rules = packs.flatMap((pack) => [...rulesById(pack).values()].flatMap((versions) => versions.at(-1) ?? []));
    expect(rules.length).toBeGreaterThan(150);
    const lacking = rules.filter((rule) => {
      const text = pages.get(`${rulePath(rule.pack, rule.id, locale)}.md`) ?? "";
      const named = [`# ${rule.title[locale]}\n`, `\`${rule.id}\``, ...clauses(rule, locale)];
      return named.some((each) => !text.includes(each));
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
