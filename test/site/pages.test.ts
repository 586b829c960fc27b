import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { apiQuestions } from "../../site/api-pages.js";
import { CitationFinder } from "../../site/citations.js";
import { faultsInSite } from "../../site/faults.js";
import { foldTerm } from "../../site/fold.js";
import { siteLinks } from "../../site/links.js";
import { GROUPS, sideGroups } from "../../site/navigation.js";
import { onlyInOtherLanguage } from "../../site/other-language.js";
import { writtenPages } from "../../site/pages.js";

describe("foldTerm", () => {
  it.each([
    ["Bằng", "bang"],
    ["ĐỀ", "de"],
    ["đúng", "dung"],
    ["ưu", "uu"],
    ["rules", "rules"],
  ])("makes %s %s", (word, folded) => {
    expect(foldTerm(word)).toBe(folded);
    expect(foldTerm(word.normalize("NFD"))).toBe(folded);
  });

  it("still works when the page makes it from its text, as VitePress does", () => {
    const written = new MiniSearch({ fields: ["text"], processTerm: foldTerm });
    written.add({ id: 1, text: "Bằng khen, điều kiện" });
    expect(foldTerm.toString()).not.toMatch(/\b(?:import|require|__name)\b/);
    expect(written.search("bang khen")).toHaveLength(1);
    expect(written.search("ĐIỀU")).toHaveLength(1);
    expect(written.search("dieu")).toHaveLength(1);
  });
});

describe("the side bar", () => {
  const pages = new Set(writtenPages().map(({ path }) => path));

  it("has every written page, and no other", () => {
    const named = GROUPS.flatMap(({ pages: entries }) => entries.map(([path]) => path));
    const written = [...pages].map((path) => path.replace(/^vi\/|\.md$/g, ""));
    const expected = new Set(written.filter((path) => path !== "index" && !path.startsWith("plans/")));
    expect([...expected].filter((path) => !named.includes(path))).toEqual([]);
    expect(named.filter((path) => !expected.has(path))).toEqual([]);
  });

  it("says where a page is in the other language alone", () => {
    const items = sideGroups("vi", new Set(["a.md", "lint.md", "vi/quota.md", "quota.md"])).flatMap(
      ({ items: entries = [] }) => entries,
    );
    expect(items).toEqual([
      { text: "Số lượng đề nghị", link: "/vi/quota" },
      { text: "Lỗi trong gói (tiếng Anh)", link: "/lint" },
    ]);
  });
});

it("has a page in each language for what is in one alone", () => {
  const added = onlyInOtherLanguage([
    { path: "both.md", text: "" },
    { path: "vi/both.md", text: "" },
    { path: "api/index.md", text: "" },
  ]);
  expect(added.map(({ path }) => path)).toEqual(["vi/api/index.md"]);
  expect(added[0]?.text).toContain("(/api/)");
});

describe("siteLinks", () => {
  it("leads to pages by their place on the site, and to copies of other files", () => {
    const { text, files } = siteLinks(
      "docs/vi/guide.md",
      "[a](../codes.md#kind) [b](quota.md) [c](../../rules/schema.json) [d](https://x.vn) [e](#here) [f](/law/)",
    );
    expect(text).toBe(
      "[a](/codes.md#kind) [b](/vi/quota.md) [c](/files/rules/schema.json) [d](https://x.vn) [e](#here) [f](/law/)",
    );
    expect(files).toEqual(["rules/schema.json"]);
  });

  it("leaves the name of a folder, which no server shows", () => {
    expect(siteLinks("docs/hosts.md", "see [the page](../test/hosts/react)")).toEqual({
      text: "see the page",
      files: [],
    });
  });

  it("leaves code as it is", () => {
    const code = "```ts\nconst a = [1](b.md);\n```";
    expect(siteLinks("docs/guide.md", code).text).toBe(code);
  });
});

it("finds citations, the longest that fits", () => {
  const finder = new CitationFinder([
    ["Article 4 of Decree 1", "/a"],
    ["clause 2, Article 4 of Decree 1", "/b"],
    ["Article 4 of Decree 15", "/c"],
  ]);
  const text = "By clause 2, Article 4 of Decree 1; Article 4 of Decree 15; Subarticle 4 of Decree 1.";
  expect(finder.find(text).map(({ citation }) => citation[1])).toEqual(["/b", "/c"]);
});

it("asks no question of src/index.ts twice", () => {
  const paths = apiQuestions().map(({ path }) => path);
  expect(paths).toContain("api/how-many-more-may-this-unit-propose");
  expect(new Set(paths).size).toBe(paths.length);
});

describe("faultsInSite", () => {
  const site = (html: string, css = ""): string => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    writeFileSync(join(folder, "index.html"), html);
    writeFileSync(join(folder, "other.html"), '<h2 id="điều-1">x</h2>');
    writeFileSync(join(folder, "style.css"), css);
    return folder;
  };

  it("finds nothing wrong with what is right", () => {
    const links = '<a href="/other">a</a><a href="/other.html#điều-1">b</a><a href="https://x.vn">c</a>';
    expect(faultsInSite(site(`${links}<script src="/a.js"></script>`))).toEqual([]);
  });

  it("finds links that lead nowhere", () => {
    expect(faultsInSite(site('<a href="/gone">a</a><a href="/other#gone">b</a>'))).toEqual([
      "index.html leads to /gone, which is not there",
      "index.html leads to /other#gone, where there is no such anchor",
    ]);
  });

  it("finds what a browser would get from another host", () => {
    const html = '<img src="https://x.vn/a.png"><link rel="stylesheet" href="//x.vn/a.css">';
    expect(faultsInSite(site(html, "@font-face { src: url(https://x.vn/a.woff2) }"))).toHaveLength(3);
  });
});
