import type { OutcomeCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import { both, either, type Met, NO, YES } from "./met.js";
import { hasRun, isOfPrimeMinister, isOfProvince, isOfState } from "./movement.js";
import { outcomeOf } from "./outcome.js";

/** The Government's emulation flag. */
export function decideGovernmentFlag(file: CaseFile): OutcomeCode {
  if (!isOpen(file)) return "not-applicable";
  let met = condition(file);
  if (met === NO) return outcomeOf(file, NO);
  if (!file.underPlan) return outcomeOf(file, both(met, blocStandard(file)));
  met = both(met, file.judged("co-thi-dua-chinh-phu.cap-duoi-bo-tinh"));
  return outcomeOf(file, met === NO ? NO : both(met, governmentMovement(file)));
}

/** The emulation flag of the province. */
export function decideProvinceFlag(file: CaseFile): OutcomeCode {
  if (!isOpen(file)) return "not-applicable";
  const met = condition(file);
  if (met === NO) return outcomeOf(file, NO);
  return outcomeOf(file, both(met, file.underPlan ? provinceMovement(file) : leadingStandard(file)));
}

/** Flags are for collectives: year by year, or for a whole movement at its end. */
function isOpen({ kind, occasion, underPlan }: CaseFile): boolean {
  return kind === "tap-the" && occasion === (underPlan ? "tong-ket" : "hang-nam");
}

function condition(file: CaseFile): Met {
  if (file.common === NO || !file.underPlan) return file.common;
  return both(file.common, file.judged("an-giang.tieu-bieu-xuat-sac"));
}

/** The best of a bloc of ministries and provinces, or of a bloc of central bodies. */
function blocStandard(file: CaseFile): Met {
  const ofCentral = both(
    file.judged("co-thi-dua-chinh-phu.dan-dau-cum-khoi-trung-uong"),
    file.judged("co-thi-dua-chinh-phu.tieu-chuan-cum-khoi-trung-uong"),
  );
  if (ofCentral === YES) return YES;
  let met = file.judged("co-thi-dua-chinh-phu.dan-dau-cum-khoi");
  if (met !== NO) met = both(met, file.judged("co-thi-dua-chinh-phu.vuot-chi-tieu"));
  if (met !== NO) met = both(met, file.judged("noi-bo-doan-ket"));
  if (met !== NO) met = both(met, file.judged("co-thi-dua-chinh-phu.trong-sach-di-dau"));
  if (met !== NO) met = both(met, file.judged("co-thi-dua-chinh-phu.cum-khoi-suy-ton"));
  if (met !== NO) met = both(met, file.judged("co-thi-dua-chinh-phu.trong-gioi-han-de-nghi"));
  return either(ofCentral, met);
}

function governmentMovement(file: CaseFile): Met {
  if (!isOfPrimeMinister(file)) return NO;
  const run = hasRun(file, 5, "co-thi-dua-chinh-phu.thoi-gian-theo-ke-hoach");
  return run === NO ? NO : both(run, file.judged("co-thi-dua-chinh-phu.dan-dau-phong-trao"));
}

function leadingStandard(file: CaseFile): Met {
  let met = file.judged("co-thi-dua-tinh.dan-dau-cum-khoi");
  if (met !== NO) met = both(met, file.judged("co-thi-dua-tinh.vuot-chi-tieu-tieu-bieu"));
  if (met !== NO) met = both(met, file.judged("noi-bo-doan-ket"));
  if (met !== NO) met = both(met, file.judged("co-thi-dua-tinh.trong-sach-tiet-kiem"));
  return met;
}

function provinceMovement(file: CaseFile): Met {
  const isOwn = isOfProvince(file);
  if (!isOwn && !isOfState(file)) return NO;
  let met = hasRun(file, 3, "co-thi-dua-tinh.thoi-gian-theo-ke-hoach");
  if (met !== NO && !isOwn) met = both(met, file.judged("co-thi-dua-tinh.phong-trao-trien-khai"));
  return met === NO ? NO : both(met, file.judged("co-thi-dua-tinh.dan-dau-phong-trao"));
}
