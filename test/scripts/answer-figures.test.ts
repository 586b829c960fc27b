import { describe, expect, it } from "vitest";
import { measureAnswer } from "../../scripts/answers/figures.js";

const TITLE = "Law on Emulation and Commendation No. 06/2022/QH15";
const figures = (text: string, result: unknown = {}) => measureAnswer(text, [TITLE, "Law on Emulation"], result);

describe("the figures of an answer", () => {
  it("count lines, and the characters of full titles once", () => {
    const text = `Heading\n\n- An entry (${TITLE.replace(" and", "\n  and")})`;
    expect(figures(text)).toMatchObject({ lines: 4, titleCharacters: TITLE.length, copies: [] });
  });

  it("find an entry that is there twice, whatever its clause", () => {
    const text =
      "Heading\n\nNotices\n- The same\n  reading (Article 1).\n  + below\n- The same reading (Article 2 (a)).\n- Other";
    expect(figures(text).copies).toEqual(["The same reading"]);
  });

  it("find it among entries with a sign, and in another section", () => {
    expect(figures("Heading\n✓ Met (a).\n○ A criterion\n\nJudgements\n- A criterion (b)").copies).toEqual([
      "A criterion",
    ]);
  });

  it("find an entry that is already below the heading", () => {
    const sentence = "The text was amended, and the amendment is not encoded.";
    expect(figures(`Heading\n${sentence}\n\nNotices\n- ${sentence}`).copies).toEqual([sentence]);
  });

  it("find ids, codes and paths of the result, and none in the receipt", () => {
    const result = { award: "giay-khen", path: "record.discipline", kind: "tap-the", receipt: { book: "an-giang" } };
    const text = "Heading [record.discipline]\n\n- giay-khen, x-tap-the\n\nReceipt: an-giang 1.0.0, tap-the";
    expect(figures(text, result).leaks).toEqual(["giay-khen", "record.discipline"]);
  });
});
