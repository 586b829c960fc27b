import { expect, it } from "vitest";
import { packedBooks } from "../../scripts/generate/plans.js";
import { code, inline, row } from "../../src/plan-page/markdown.js";
import { byPlace } from "../../src/plan-page/packed-book.js";
import { planPage } from "../../src/plan-page/plan-page.js";

it("the words of a pack are no marks of a page, and identifiers stay code", () => {
  expect(inline("<b>*mới*</b> [x](http://y) `a b`\n# c")).toBe(
    "\\<b\\>\\*mới\\*\\</b\\> \\[x\\](http://y) \\`a b\\` \\# c",
  );
  expect(inline(`Khen_thưởng ${code("an-giang:khoi.1")}`)).toBe("Khen\\_thưởng `an-giang:khoi.1`");
  expect(row("a|b", inline("a|b"))).toBe("| a\\|b | a\\|b |");
});

it("no title, wording or reason of a pack puts a mark on its page", () => {
  const packed = packedBooks().find(({ id }) => id === "an-giang");
  if (packed === undefined) throw new Error("no pack");
  const marked = JSON.parse(JSON.stringify(packed.header).replaceAll(/"(en|vi)":"/g, '"$1":"<img src=x> *'));
  const reading = packed.reading?.map((item) => ({ ...item, wording: `<img src=x> ${item.wording}` }));
  const page = planPage({ ...packed, header: marked, ...(reading === undefined ? {} : { reading }) });
  expect(page).toContain("\\<img src=x\\> \\*");
  expect(page.match(/(?<!\\)<img/g)).toBeNull();
});

it("sections stand in the order of their Roman numerals, also past ten", () => {
  const sections = ["XL", "IX", "XII", "XI", "IV", "XIV", "I", "XX", "X", "XIX"];
  const sorted = sections.map((section) => ({ instrument: "x", section })).sort(byPlace);
  expect(sorted.map(({ section }) => section)).toEqual(["I", "IV", "IX", "X", "XI", "XII", "XIV", "XIX", "XX", "XL"]);
});
