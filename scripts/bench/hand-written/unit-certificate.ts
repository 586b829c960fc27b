import type { OutcomeCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import { both, type Met, NO } from "./met.js";
import { outcomeOf } from "./outcome.js";

/** The certificate of commendation, which heads of units give. */
export function decideUnitCertificate(file: CaseFile): OutcomeCode {
  if (!isOpen(file)) return "not-applicable";
  const met = condition(file);
  return outcomeOf(file, met === NO ? NO : both(met, file.judged("giay-khen.tieu-chuan")));
}

function isOpen({ kind, ground, occasion, isForeign, nomination }: CaseFile): boolean {
  switch (ground) {
    case "phong-trao":
      return kind !== "ho-gia-dinh" && occasion !== "dot-xuat";
    case "dot-xuat":
      return true;
    case "cong-trang":
      return kind !== "ho-gia-dinh";
    case "cong-hien":
      return kind === "ca-nhan";
    case "nien-han":
      return kind === "ca-nhan" && nomination.nominee.occupation === "luc-luong-vu-trang";
    case "doi-ngoai":
      return isForeign;
  }
}

function condition(file: CaseFile): Met {
  if (file.isRewarded || file.common === NO) return NO;
  return file.underPlan ? both(file.common, file.judged("an-giang.tieu-bieu-xuat-sac.don-vi")) : file.common;
}
