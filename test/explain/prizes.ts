import type { PrizeReport } from "../../src/prizes/types.js";
import { at, PLAN, receipt, texts } from "./stated.js";

export const prize: PrizeReport = {
  type: "prize-report",
  status: "stated",
  award: "giay-khen",
  kind: "ho-gia-dinh",
  decidedOn: "2040-08-01",
  amount: 1055555.1,
  mayBeRoundedTo: 1060000,
  coefficient: 0.45,
  baseSalary: { amount: 2345678, reliability: "secondary", source: at("IX", "1") },
  source: at("IX", "2"),
  rules: [
    {
      id: "mot-muc",
      title: { vi: "Chỉ hưởng một mức", en: "Only one prize is paid" },
      provisional: true,
      source: at("IX", "3"),
    },
  ],
  notices: [
    {
      code: "interpretation",
      wording: { vi: "Nâng lên", en: "Upward" },
      instrument: PLAN,
      alternatives: [{ reading: { vi: "Số gần nhất", en: "The nearest" }, amount: 1050000 }],
    },
  ],
  texts,
  receipt,
};
