import type { OutcomeCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import {
  EXCELLENT,
  firstYearAfter,
  firstYearSince,
  GOOD,
  longestRun,
  spanFrom,
  streak,
  timesGiven,
  timesTitled,
} from "./history.js";
import { both, either, type Met, NO, YES } from "./met.js";
import { hasRun, isOfProvince, isOfState } from "./movement.js";
import { outcomeOf } from "./outcome.js";

/** The Prime Minister's certificate of merit. */
export function decidePrimeMinisterCertificate(file: CaseFile): OutcomeCode {
  if (!isOpen(file)) return "not-applicable";
  const met = condition(file);
  return outcomeOf(file, met === NO ? NO : both(met, standard(file)));
}

function isOpen({ kind, ground, occasion, underPlan, isForeign }: CaseFile): boolean {
  if (kind === "ho-gia-dinh") return ground === "dot-xuat";
  if (underPlan) return occasion === "tong-ket";
  return isForeign || ground === "cong-trang" || ground === "dot-xuat";
}

function condition(file: CaseFile): Met {
  const { kind, group } = file;
  if (file.isRewarded || file.common === NO) return NO;
  let met = file.common;
  if (file.underPlan) met = both(met, file.judged("an-giang.tieu-bieu-xuat-sac"));
  if (file.isForeign) return both(met, file.judged("ton-trong-viet-nam"));
  if (kind === "ca-nhan" || (kind === "tap-the" && group === "doanh-nghiep")) {
    return both(met, file.judged("chap-hanh-tot"));
  }
  met = both(met, file.judged("guong-mau-chap-hanh"));
  return kind === "tap-the" ? both(met, file.judged("noi-bo-doan-ket")) : met;
}

function standard(file: CaseFile): Met {
  if (file.isForeign) return file.claimed("dong-gop", "bang-khen-thu-tuong.dong-gop-nuoc-ngoai");
  switch (file.kind) {
    case "ca-nhan":
      return individualStandard(file);
    case "tap-the":
      return collectiveStandard(file);
    default:
      return file.claimed("dong-gop", "bang-khen-thu-tuong.dong-gop-ho-gia-dinh");
  }
}

/** Any one is enough. */
function individualStandard(file: CaseFile): Met {
  if (file.underPlan) return file.judged("bang-khen-thu-tuong.thanh-tich-phong-trao-ca-nhan");
  let met =
    file.ground === "cong-trang"
      ? individualMerit(file)
      : file.claimed("dot-xuat", "bang-khen-thu-tuong.dot-xuat-ca-nhan");
  if (met !== YES) met = either(met, file.claimed("dong-gop", "bang-khen-thu-tuong.dong-gop-ca-nhan"));
  if (met !== YES) met = either(met, file.claimed("giai-thuong-quoc-te", "bang-khen-thu-tuong.giai-thuong-khu-vuc"));
  if (met !== YES) met = either(met, file.claimed("thanh-tich", "bang-khen-thu-tuong.nhieu-thanh-tich"));
  return met === YES ? YES : either(met, occupationStandard(file));
}

/** What the law adds for some occupations. */
function occupationStandard(file: CaseFile): Met {
  switch (file.nomination.nominee.occupation) {
    case "doanh-nhan":
    case "tri-thuc":
    case "nha-khoa-hoc":
      return file.claimed("dong-gop", "bang-khen-thu-tuong.dong-gop-doanh-nhan-tri-thuc");
    case "cong-nhan": {
      const met = workingStandard(file);
      if (met === YES || !hasInitiative(file)) return met;
      return either(met, file.judged("bang-khen-thu-tuong.sang-kien-cong-nhan-cap-xa"));
    }
    case "nong-dan": {
      const met = workingStandard(file);
      if (met === YES || !file.hasClaim("mo-hinh-san-xuat", 2)) return met;
      return either(met, file.judged("bang-khen-thu-tuong.mo-hinh-nong-dan-cap-xa"));
    }
    case "khac":
      return workingStandard(file);
    default:
      return NO;
  }
}

function workingStandard(file: CaseFile): Met {
  const feat = file.ground === "dot-xuat" ? file.claimed("dot-xuat", "bang-khen-thu-tuong.dot-xuat-lao-dong") : NO;
  if (feat === YES) return YES;
  return either(feat, file.claimed("thanh-tich", "bang-khen-thu-tuong.nhieu-thanh-tich-lao-dong"));
}

function hasInitiative({ initiatives, lastYear }: CaseFile): boolean {
  for (const { year } of initiatives) if (year <= lastYear) return true;
  return false;
}

/** A period of good work since the province's certificate, or one that holds the certificate if people let it count. */
function individualMerit(file: CaseFile): Met {
  const years = file.ratedYears;
  const first = firstYearAfter(file, "bang-khen-tinh", "bang-khen-thu-tuong", years);
  if (first === undefined) return NO;
  const span = spanFrom(file, first);
  if (streak(years, GOOD, span) < span) return NO;
  if (span >= 5 && timesTitled(file, "chien-si-thi-dua-co-so", first) >= 3) return YES;
  const run = streak(years, GOOD, spanFrom(file, firstYearSince(file, "bang-khen-thu-tuong")));
  const isLong = run >= 5 && timesTitled(file, "chien-si-thi-dua-co-so", file.lastYear - run + 1) >= 3;
  return isLong ? file.judged("bang-khen-thu-tuong.tinh-ca-truoc-bang-khen") : NO;
}

/** Any one is enough. */
function collectiveStandard(file: CaseFile): Met {
  if (file.underPlan) return collectiveMovement(file);
  let met =
    file.ground === "cong-trang"
      ? collectiveMerit(file)
      : file.claimed("dot-xuat", "bang-khen-thu-tuong.dot-xuat-tap-the");
  if (met !== YES) met = either(met, file.claimed("dong-gop", "bang-khen-thu-tuong.dong-gop-tap-the"));
  if (met !== YES) met = either(met, file.claimed("thanh-tich", "bang-khen-thu-tuong.cum-khoi-trung-uong"));
  if (met !== YES) met = either(met, file.claimed("nhiem-vu-chinh-tri", "bang-khen-thu-tuong.nhiem-vu-chinh-tri"));
  if (met !== YES && file.group === "doanh-nghiep") {
    met = either(met, file.claimed("dong-gop", "bang-khen-thu-tuong.dong-gop-doanh-nghiep"));
  }
  return met;
}

function collectiveMovement(file: CaseFile): Met {
  let launched: Met = isOfState(file) ? YES : NO;
  if (launched === NO && isOfProvince(file)) {
    launched = hasRun(file, 3, "bang-khen-thu-tuong.thoi-gian-theo-ke-hoach");
  }
  return launched === NO ? NO : both(launched, file.judged("bang-khen-thu-tuong.thanh-tich-phong-trao"));
}

function collectiveMerit(file: CaseFile): Met {
  const years = file.victoriousYears;
  const first = firstYearAfter(file, "bang-khen-tinh", "bang-khen-thu-tuong", years);
  if (first === undefined) return NO;
  const span = spanFrom(file, first);
  if (streak(years, GOOD, span) < span || longestRun(years, EXCELLENT, span) < 5) return NO;
  const isDistinguished =
    timesGiven(file, "co-thi-dua-tinh", first) >= 1 || timesGiven(file, "bang-khen-tinh", first) >= 2;
  return isDistinguished ? YES : NO;
}
