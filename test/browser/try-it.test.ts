import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/universal";
import { firstLoad } from "../../docs/try/measure.js";
import { writeLink } from "../../docs/try/page/link.js";
import type { State } from "../../docs/try/page/state.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { toICalendar } from "../../src/calendar.js";
import { deadlines, explain, type NominationInput } from "../../src/index.js";
import { run } from "../docs/run.js";
import { browse, decisionOn, expectSameAnswer, OUT, openPage, SINGLE_FILE, START, writeDay } from "./page.js";

const { browser, site } = await browse(OUT);

const commune: NominationInput = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", name: "Ủy ban nhân dân xã Mẫu", group: "co-quan-dia-phuong" },
  unit: { level: "cap-xa", hasCouncil: true },
  record: { discipline: [{ pending: "xac-minh-don-thu", from: "2026-07-01" }], complete: ["discipline"] },
};

const stateWith = (patch: Partial<State> = {}): State => ({
  locale: "vi",
  book: "an-giang",
  nomination: commune,
  skipped: [],
  detail: "short",
  quota: {},
  ...patch,
});

const linkTo = (address: string, patch: Partial<State> = {}) => `${address}#${writeLink(stateWith(patch))}`;

const verdict = (page: Page) => page.locator(".outcome .verdict-text");

/** Opens every part that is folded; the picture of the timeline comes last. */
async function unfold(page: Page) {
  for (const summary of await page.locator("details.fold > summary").all()) await summary.click();
  await expect.poll(() => page.locator("details.fold:not(:has(> .fold-content))").count()).toBe(0);
  await page.locator(".picture img").waitFor();
}

/** What the question asks that has the focus. */
const askedInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("form.question")?.querySelector("legend")?.textContent ?? "");

describe("the steps of docs/try-it.md", () => {
  it("lead to a decided nomination", async () => {
    const { page, faults, close } = await openPage(browser, site.address);
    const steps = readFileSync("docs/try-it.md", "utf8").match(/^\d\. .*$/gm) ?? [];
    expect(steps.length).toBe(9);
    for (const step of steps.slice(1)) {
      const [, field = "", value = "", button] = /\*\*(.+?)\*\*.*?\*\*(.+?)\*\*(?:.*\*\*(.+)\*\*)?/.exec(step) ?? [];
      if (field === "Kết quả") await expect.poll(() => verdict(page).textContent()).toContain(value);
      else if (/^[\d ]+$/.test(value)) {
        const [day = "", month = "", year = ""] = value.split(" ");
        await writeDay(page, field, START.vi.parts, `${year}-${month}-${day}`);
      } else if (["Kế hoạch, quy định", "Hình thức, danh hiệu"].includes(field)) {
        await page.getByLabel(field).selectOption({ label: value });
      } else {
        await page.getByRole("group", { name: field, exact: true }).getByLabel(value, { exact: true }).check();
      }
      if (button !== undefined) await page.getByRole("button", { name: button, exact: true }).first().click();
    }
    await expectSameAnswer(page);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("answers", () => {
  it("stay in view, are changed and taken back, and move the focus to what is asked next", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address));
    await page.waitForSelector(".answers");
    const row = page.locator(".answers > div", { hasText: "Có kỷ luật" });
    expect(await row.textContent()).toContain("Đang xác minh đơn thư khiếu nại, tố cáo");
    expect(await row.textContent()).toContain("01/07/2026");
    expect(await verdict(page).textContent()).toContain("Tạm hoãn");

    await row.getByRole("button", { name: "Đổi" }).click();
    const form = page.locator("form.question");
    await expect.poll(() => askedInFocus(page)).toContain("Có kỷ luật");
    await form.getByLabel("Không có gì").check();
    await form.getByRole("button", { name: "Lưu thay đổi" }).click();
    await expectSameAnswer(page);
    expect((await decisionOn(page)).nomination.record?.discipline).toEqual([]);
    await expect
      .poll(() => page.locator("[aria-live=polite]").textContent())
      .toContain("Kết quả mới: Đủ điều kiện trình Hội đồng");

    await row.getByRole("button", { name: "Chưa biết" }).click();
    expect((await decisionOn(page)).nomination.record).toEqual({ complete: [] });
    expect((await expectSameAnswer(page)).outcome).toBe("undetermined");
    await close();
  });

  it("are left for later, and refused with a word where they are none", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address, { nomination: { ...commune, record: {} } }));
    const form = page.locator("form.question");
    await form.getByRole("button", { name: "Trả lời" }).click();
    const alert = form.getByRole("alert");
    await expect.poll(() => alert.textContent()).toContain("Chọn hoặc điền câu trả lời");
    await form.getByLabel("Có", { exact: true }).check();
    await form.getByRole("button", { name: "Trả lời" }).click();
    await expect.poll(() => alert.textContent()).toContain("Chỉ chọn một");
    await form.getByRole("button", { name: "Chưa biết" }).click();
    await expect.poll(() => page.locator(".later").textContent()).toContain("Có kỷ luật");
    expect((await decisionOn(page)).decision.outcome).toBe("undetermined");
    await page.locator(".later").getByRole("button").click();
    await expect.poll(() => form.locator("legend").first().textContent()).toContain("Có kỷ luật");
    await close();
  });
});

describe("what is changed above the questions", () => {
  it("may be refused for a while: the page says why and keeps the answers", async () => {
    const { page, faults, close } = await openPage(browser, linkTo(site.address));
    await verdict(page).waitFor();
    await writeDay(page, START.vi.day, START.vi.parts, "2026-02-31");
    const refused = page.locator(".outcome").getByRole("alert");
    await expect.poll(() => refused.textContent()).toContain("Ngày xét: cần một ngày có thật");
    expect(await page.locator(".answers").textContent()).toContain("Đang xác minh đơn thư");
    await writeDay(page, START.vi.day, START.vi.parts, "2026-08-15");
    expect((await expectSameAnswer(page)).outcome).toBe("on-hold");
    expect(faults).toEqual([]);
    await close();
  });

  it("may be the plan: judgements of the plan before count for nothing", async () => {
    const judgements = { "an-giang.hoan-thanh-xuat-sac": { holds: true, by: "Thủ trưởng" } };
    const { page, faults, close } = await openPage(
      browser,
      linkTo(site.address, { nomination: { ...commune, judgements } }),
    );
    await verdict(page).waitFor();
    expect(await page.locator(".answers").textContent()).toContain("Thủ trưởng");
    await page.getByLabel(START.vi.plan).selectOption("son-la");
    await page.locator(".outcome .receipt", { hasText: "son-la" }).waitFor();
    await page.reload();
    await page.locator(".outcome .receipt", { hasText: "son-la" }).waitFor();
    await expect.poll(() => verdict(page).textContent()).toContain("Không áp dụng");
    expect(await page.locator(".answers").textContent()).not.toContain("Thủ trưởng");
    expect(faults).toEqual([]);
    await close();
  });
});

describe("a list", () => {
  it("is whole only where somebody says so: a year left blank is not known", async () => {
    const nomination = {
      ...commune,
      award: "bang-khen-tinh",
      ground: "cong-trang",
      nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc", woman: false },
      record: {
        discipline: [],
        awards: [],
        achievements: [],
        initiatives: [2024, 2025].map((year) => ({ scope: "co-so", year })),
        complete: ["discipline", "awards", "achievements", "initiatives"],
      },
    } as const;
    const { page, close } = await openPage(browser, linkTo(site.address, { nomination: nomination as never }));
    const form = page.locator("form.question");
    await form.getByLabel("Có", { exact: true }).check();
    await form.getByLabel("2025").selectOption("xuat-sac");
    await form.getByRole("button", { name: "Trả lời" }).click();
    const { nomination: answered } = await decisionOn(page);
    expect(answered.record?.ratings).toEqual([{ year: 2025, rating: "xuat-sac" }]);
    expect(answered.record?.complete).not.toContain("ratings");
    await expect
      .poll(() => page.locator(".answers").textContent())
      .toContain("2025, Hoàn thành xuất sắc nhiệm vụ (có thể còn)");
    await close();
  });
});

describe("a link", () => {
  it("restores the whole page, in both languages and every detail", async () => {
    for (const locale of ["vi", "en"] as const) {
      for (const detail of ["short", "standard", "full"] as const) {
        const { page, faults, close } = await openPage(browser, linkTo(site.address, { locale, detail }));
        await verdict(page).waitFor();
        await expectShown(page, stateWith({ locale, detail }));
        expect(faults).toEqual([]);
        await close();
      }
    }
  });

  it("that is broken gives a friendly message, and the page works on", async () => {
    const whole = writeLink(stateWith());
    const refused = { ...commune, record: { discipline: 5 } } as never;
    for (const fragment of [
      "1.xyz",
      "2.abc",
      whole.slice(0, -20),
      writeLink(stateWith({ book: "atlantis" })),
      writeLink(stateWith({ nomination: refused })),
      writeLink({ locale: "vi" } as never),
    ]) {
      const { page, faults, close } = await openPage(browser, `${site.address}#${fragment}`);
      await page.getByText("Liên kết này bị thiếu").waitFor();
      expect(await page.getByLabel(START.vi.plan).inputValue()).toBe("");
      expect(faults).toEqual([]);
      await close();
    }
  });
});

async function expectShown(page: Page, { detail, locale }: State) {
  const { decision } = await decisionOn(page);
  const [heading] = explain(decision, { locale, detail, width: 400 }).split("\n");
  await expect.poll(() => page.locator(".outcome").textContent()).toContain(heading);
  if (detail === "short") await expectSameAnswer(page);
}

describe("the single file", () => {
  it("decides from a disk, without a network", async () => {
    const { page, faults, close } = await openPage(browser, SINGLE_FILE, { offline: true });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, writeLink(stateWith()));
    await verdict(page).waitFor();
    expect((await expectSameAnswer(page)).outcome).toBe("on-hold");
    await unfold(page);
    expect(faults).toEqual([]);
    await close();
  });

  it("is less than 500 kB under gzip, and runs no script but its own", () => {
    const html = readFileSync(`${OUT}/thu-mot-de-nghi.html`);
    expect(gzipSync(html).length).toBeLessThan(500_000);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html.toString())?.[1] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; /);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain("unsafe");
  });
});

describe("the hosted page", () => {
  it("asks for less than 300 kB at first, and for no book", async () => {
    const { files, bytes } = await firstLoad(browser, site.address);
    expect(bytes).toBeLessThan(300_000);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter(({ name }) => /an-giang|national|spreadsheet/.test(name))).toEqual([]);
  });

  it("goes on without a network once the plan is there, and says where another cannot be loaded", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address));
    await verdict(page).waitFor();
    await page.context().setOffline(true);
    await page.locator(".answers > div", { hasText: "Có kỷ luật" }).getByRole("button", { name: "Chưa biết" }).click();
    await expectSameAnswer(page);
    await page.getByLabel(START.vi.plan).selectOption("son-la");
    await page.getByText("Không tải được kế hoạch này").waitFor();
    await close();
  });

  it("refuses scripts from outside", async () => {
    const { page, faults, close } = await openPage(browser, site.address);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.intruder = true";
      document.body.append(script);
    });
    await expect.poll(() => faults.join()).toContain("Content Security Policy");
    expect(await page.evaluate(() => "intruder" in globalThis)).toBe(false);
    await close();
  });
});

describe("every part of the page", () => {
  const looks = [
    { width: 1280, colorScheme: "light" },
    { width: 360, colorScheme: "light" },
    { width: 360, colorScheme: "dark" },
  ] as const;
  it.each(looks)("has no fault that axe finds, at $width px in $colorScheme", async ({ width, colorScheme }) => {
    const { page, faults, close } = await openPage(
      browser,
      linkTo(site.address, { nomination: { ...commune, record: {} } }),
      {
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: "reduce",
      },
    );
    await verdict(page).waitFor();
    await page.locator("form.question").getByLabel("Có", { exact: true }).check();
    await unfold(page);
    // Run by the debugger, which the page's policy does not stop.
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
    await close();
  });

  it("is reached by the keyboard alone", async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("outcome-heading");
    await page.getByLabel(START.vi.plan).focus();
    await page.keyboard.type("Tỉnh An");
    await page.keyboard.press("Tab");
    for (const text of ["15", "8", "2026"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    // The awards can be reached once the plan is loaded.
    await expect.poll(() => page.getByLabel(START.vi.award).isEnabled()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Bằng");
    await verdict(page).waitFor();
    await page.locator("form.question input").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    expect((await decisionOn(page)).nomination.nominee.group).toBe("can-bo-cong-chuc");
    await expect.poll(() => askedInFocus(page)).toContain("Có kỷ luật");
    await close();
  });

  it("gives the answer by the code that it shows", async () => {
    for (const locale of ["vi", "en"] as const) {
      const { page, close } = await openPage(browser, linkTo(site.address, { locale }));
      await verdict(page).waitFor();
      await unfold(page);
      const code = (await page.locator("pre code").textContent()) ?? "";
      const { printed } = await run({ code, blocks: [0] } as never);
      const { decision } = await decisionOn(page);
      expect(printed.get(0)).toBe(`${decision.receipt.input}\n${explain(decision, { locale })}`);
      await close();
    }
  });

  it("is copied as JSON, Markdown and a link that opens the same", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await verdict(page).waitFor();
    const { decision } = await decisionOn(page);
    const copied = async (name: string) => {
      await page.getByRole("button", { name }).click();
      await page.getByText(`Đã chép: ${name}`).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(JSON.parse(await copied("Chép dạng JSON"))).toEqual(decision);
    expect(await copied("Chép dạng Markdown")).toBe(explain(decision, { format: "markdown" }));
    expect(await copied("Chép liên kết")).toBe(await page.evaluate(() => location.href));
    await close();
  });

  it("draws the movement as of a day, and gives its duties as a calendar", async () => {
    const { page, faults, close } = await openPage(browser, linkTo(site.address, { book: "ha-tinh" }));
    await verdict(page).waitFor();
    await page.getByText("Thời gian của phong trào").click();
    const picture = page.getByRole("img", { name: "Hình thời gian của phong trào" });
    expect(await picture.evaluate((image) => (image as HTMLImageElement).decode().then(() => "drawn"))).toBe("drawn");
    const drawn = async () => decodeURIComponent((await picture.getAttribute("src")) ?? "");
    expect(await drawn()).toContain("Ngày 15/08/2026");
    await writeDay(page, "Xem vào ngày", START.vi.parts, "2027-03-01");
    await expect.poll(drawn).toContain("Ngày 01/03/2027");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải lịch" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("thi-dua.ics");
    const calendar = readFileSync(await file.path(), "utf8");
    const list = deadlines(haTinh, { from: "2027-03-01", to: "2028-03-01", unit: { level: "cap-xa" } });
    expect(calendar).toBe(toICalendar(list, { madeOn: "2027-03-01", locale: "vi" }).text);
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps its numbers: a quota is answered from its own questions", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address));
    await verdict(page).waitFor();
    await page.getByText("Số lượng được đề nghị").click();
    const fold = page.locator("details.fold", { hasText: "Số lượng được đề nghị" });
    const question = fold.locator("form.question");
    await question.locator("input").fill("1");
    await question.getByRole("button", { name: "Trả lời" }).click();
    await expect.poll(() => fold.locator(".verdict-text").textContent()).toMatch(/^(Trong|Vượt|Không quy định)/);
    await expect.poll(() => question.count()).toBe(0);
    await fold.getByRole("button", { name: "Chưa biết" }).click();
    await expect.poll(() => question.count()).toBe(1);
    await close();
  });

  it("asks a quota for the kind of nominee chosen, not for the one before", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address, { quota: { requested: { "ca-nhan": 500 } } }));
    await verdict(page).waitFor();
    await page.getByText("Số lượng được đề nghị").click();
    const fold = page.locator("details.fold", { hasText: "Số lượng được đề nghị" });
    expect(await fold.getByLabel("Đề nghị lần này").inputValue()).toBe("1");
    await close();
  });
});

describe("a sheet", () => {
  const lines = [
    ["Mã hồ sơ", "Họ và tên", "Đối tượng", "Hình thức đề nghị", "Xếp loại 2025", "Kỷ luật"],
    ["1", "Nguyễn Thị A", "Công chức", "BKTTCP", "HTXSNV", "Không"],
    ["2", "Trần Văn B", "Công chức", "BK tỉnh", "HTSXNV", "Không"],
    ["3", "Xã Mẫu", "Tập thể", "BK tỉnh", "", ""],
  ];

  async function bytesOf(name: string): Promise<Buffer> {
    if (name.endsWith(".csv")) return Buffer.from(lines.map((cells) => cells.join(",")).join("\n"));
    const blob = await writeXlsx(lines.map((cells) => cells.map((value) => ({ value })))).toBlob();
    return Buffer.from(await blob.arrayBuffer());
  }

  async function openSheet(name = "de-nghi.csv") {
    const nomination = { occasion: "tong-ket", asOf: "2026-08-01" } as const;
    const opened = await openPage(browser, linkTo(site.address, { nomination }));
    await opened.page.getByText("Xét cả một bảng").click();
    const file = { name, mimeType: "application/octet-stream", buffer: await bytesOf(name) };
    await opened.page.locator("input[type=file]").setInputFiles(file);
    await opened.page.getByText("Đọc 3 dòng: 3 đề nghị, 1 ô chưa đọc được").waitFor();
    return opened;
  }

  it.each(["de-nghi.csv", "de-nghi.xlsx"])(
    "%s shows the cells to mend and the outcomes, and opens a row's nomination",
    async (name) => {
      const { page, faults, close } = await openSheet(name);
      const [refused, outcomes] = [page.locator("table").nth(0), page.locator("table").nth(1)];
      expect(await refused.textContent()).toContain("HTSXNV");
      expect(await refused.textContent()).toContain("Hoàn thành xuất sắc nhiệm vụ");
      expect(await outcomes.locator("tbody tr").count()).toBe(3);
      await page.getByRole("button", { name: "Mở dòng 3" }).click();
      await verdict(page).waitFor();
      const { nomination } = await decisionOn(page);
      expect(nomination.nominee.name).toBe("Trần Văn B");
      await expectSameAnswer(page);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it("is read anew when the day above is another", async () => {
    const { page, faults, close } = await openSheet();
    await writeDay(page, START.vi.day, START.vi.parts, "2026-09-15");
    await page.getByText("Đọc 3 dòng: 3 đề nghị, 1 ô chưa đọc được").waitFor();
    await page.getByRole("button", { name: "Mở dòng 3" }).click();
    await verdict(page).waitFor();
    expect((await decisionOn(page)).nomination.asOf).toBe("2026-09-15");
    expect(faults).toEqual([]);
    await close();
  });

  it("shows no outcome of another day, not for a moment", async () => {
    const { page, close } = await openSheet();
    const month = page.getByRole("group", { name: START.vi.day, exact: true }).getByLabel("Tháng", { exact: true });
    const tables = await month.evaluate(async (box: HTMLInputElement) => {
      box.value = "9";
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      // The page is drawn anew before the browser does anything else.
      await Promise.resolve();
      return document.querySelectorAll("table").length;
    });
    expect(tables).toBe(0);
    await page.locator("table").nth(1).waitFor();
    await close();
  });

  it("that is none is refused with a word", async () => {
    const { page, faults, close } = await openPage(browser, linkTo(site.address));
    await page.getByText("Xét cả một bảng").click();
    const file = {
      name: "x.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
    };
    await page.locator("input[type=file]").setInputFiles(file);
    const refused = page.locator("details.fold[open]").getByRole("alert");
    await refused.waitFor();
    expect(await refused.textContent()).toMatch(/XLSX|CSV/);
    expect(faults).toEqual([]);
    await close();
  });

  it("is printed with one nomination a page", async () => {
    const { page, close } = await openSheet();
    // The window of the browser would wait for a person: the pages are counted while it would be open.
    await page.evaluate(() => {
      window.print = () => {
        document.title = String(document.querySelectorAll(".print-sheet").length);
      };
    });
    await page.getByRole("button", { name: "In tất cả" }).click();
    await page.waitForFunction(() => document.title === "3");
    await close();
  });
});

describe("on paper", () => {
  const pages = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

  it.each(["short", "standard"] as const)("a nomination is one page of A4, %s", async (detail) => {
    const { page, close } = await openPage(browser, linkTo(site.address, { detail, printedOn: "2026-08-20" }));
    await verdict(page).waitFor();
    expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".print-sheet");
    const { decision } = await decisionOn(page);
    for (const text of [
      "Ủy ban nhân dân xã Mẫu",
      "15/08/2026",
      "20/08/2026",
      "khoản 4 Điều 4",
      decision.receipt.input,
      decision.receipt.book.digest,
    ]) {
      expect(await sheet.textContent()).toContain(text);
    }
    expect(await page.locator(".screen").isVisible()).toBe(false);
    expect(await sheet.locator("button, input, select").count()).toBe(0);
    await close();
  });

  it("a long answer is made shorter to fit one page, and the page says so", async () => {
    const years = Array.from({ length: 9 }, (_, index) => 2017 + index);
    const record = {
      ratings: years.map((year) => ({ year, rating: "xuat-sac" })),
      awards: years.map((year) => ({ code: "lao-dong-tien-tien", year })),
      initiatives: [],
      achievements: [],
      discipline: [],
      complete: ["ratings", "awards", "initiatives", "achievements", "discipline"],
    };
    const nominee = { kind: "ca-nhan", group: "can-bo-cong-chuc", woman: false } as const;
    const nomination = { ...commune, award: "huan-chuong-lao-dong-hang-ba", ground: "cong-trang", nominee, record };
    const state = { detail: "full", book: "national", nomination: nomination as never } as const;
    const { page, close } = await openPage(browser, linkTo(site.address, state));
    await verdict(page).waitFor();
    const footer = page.locator(".print-sheet footer");
    await expect.poll(() => footer.textContent()).toContain("Rút gọn cho vừa một trang");
    expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await close();
  });

  it("several are as many pages", async () => {
    const { page, close } = await openPage(browser, linkTo(site.address));
    await verdict(page).waitFor();
    await page.evaluate(() => {
      const sheet = document.querySelector(".print-sheet");
      for (let copy = 0; copy < 2 && sheet !== null; copy += 1) sheet.after(sheet.cloneNode(true));
    });
    expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
    await close();
  });
});
