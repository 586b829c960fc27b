import type { OutcomeCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import { EXCELLENT, longestRun, spanFrom, streak } from "./history.js";
import { both, either, type Met, NO, UNSTATED, YES } from "./met.js";
import { isOfProvince, isOfState } from "./movement.js";
import { outcomeOf } from "./outcome.js";

/** The certificate of merit of the province. */
export function decideProvinceCertificate(file: CaseFile): OutcomeCode {
  if (!isOpen(file)) return "not-applicable";
  const met = condition(file);
  return outcomeOf(file, met === NO ? NO : both(met, standard(file)));
}

function isOpen({ kind, ground, occasion, underPlan, isForeign }: CaseFile): boolean {
  if (kind === "ho-gia-dinh") return ground === "dot-xuat";
  if (underPlan) return occasion !== "dot-xuat";
  return isForeign || ground === "cong-trang" || ground === "dot-xuat";
}

function condition(file: CaseFile): Met {
  const { kind, group, occasion } = file;
  if (file.isRewarded || file.common === NO) return NO;
  let met = file.common;
  if (file.underPlan) {
    met = both(met, file.judged("an-giang.tieu-bieu-xuat-sac"));
    if (occasion !== "tong-ket") met = both(met, file.judged("an-giang.hoan-thanh-xuat-sac"));
  }
  if (file.isForeign) return met;
  const isOfBusiness = kind === "tap-the" ? group === "doanh-nghiep" : group === "doanh-nhan-tri-thuc";
  if (isOfBusiness && kind !== "ho-gia-dinh") return both(met, file.judged("chap-hanh-tot"));
  met = both(met, file.judged("guong-mau-chap-hanh"));
  return kind === "tap-the" ? both(met, file.judged("noi-bo-doan-ket")) : met;
}

function standard(file: CaseFile): Met {
  // The law leaves what is asked of foreigners to other texts.
  if (file.isForeign) return UNSTATED;
  switch (file.kind) {
    case "ca-nhan":
      return individualStandard(file);
    case "tap-the":
      return collectiveStandard(file);
    default:
      return file.claimed("dong-gop", "bang-khen-tinh.dong-gop-ho-gia-dinh");
  }
}

/** Any one is enough. */
function individualStandard(file: CaseFile): Met {
  if (file.underPlan) return individualMovement(file);
  let met =
    file.ground === "cong-trang" ? individualMerit(file) : file.claimed("dot-xuat", "bang-khen-tinh.dot-xuat-ca-nhan");
  if (met !== YES) met = either(met, file.claimed("dong-gop", "bang-khen-tinh.dong-gop-ca-nhan"));
  if (met !== YES) met = either(met, file.claimed("thanh-tich", "bang-khen-tinh.nhieu-thanh-tich"));
  return met === YES ? YES : either(met, occupationStandard(file));
}

/** What the law adds for some occupations. */
function occupationStandard(file: CaseFile): Met {
  switch (file.nomination.nominee.occupation) {
    case "doanh-nhan":
    case "tri-thuc":
    case "nha-khoa-hoc":
      return file.claimed("dong-gop", "bang-khen-tinh.dong-gop-doanh-nhan-tri-thuc");
    case "cong-nhan":
    case "nong-dan":
    case "khac":
      return file.claimed("thanh-tich", "bang-khen-tinh.thanh-tich-lao-dong");
    default:
      return NO;
  }
}

function individualMovement(file: CaseFile): Met {
  let launched: Met = isOfProvince(file) ? YES : NO;
  if (launched === NO && isOfState(file)) launched = file.judged("bang-khen-tinh.phong-trao-trien-khai");
  return launched === NO ? NO : both(launched, file.judged("bang-khen-tinh.thanh-tich-phong-trao-ca-nhan"));
}

/**
 * Two years running as a grassroots emulation fighter, or two excellent years with an initiative or a work each; a run that
 * ended before the last year counts where people let it.
 */
function individualMerit(file: CaseFile): Met {
  const { lastYear, cleanFrom } = file;
  const titled = titledYears(file);
  if (titled.has(lastYear) && titled.has(lastYear - 1)) return YES;
  let met: Met = NO;
  for (const year of titled) if (titled.has(year - 1)) met = file.judged("bang-khen-tinh.ca-nhan-lien-tuc");
  if (met === YES) return YES;
  const span = spanFrom(file, cleanFrom);
  const run = streak(file.ratedYears, EXCELLENT, span);
  if (run >= 2) return either(met, withWorks(file, lastYear - run + 1));
  if (longestRun(file.ratedYears, EXCELLENT, span) < 2) return met;
  const works = withWorks(file, cleanFrom);
  return works === NO ? met : either(met, both(works, file.judged("bang-khen-tinh.ca-nhan-lien-tuc")));
}

function titledYears({ awards, lastYear, cleanFrom }: CaseFile): Set<number> {
  const years = new Set<number>();
  for (const { code, year } of awards) {
    if (code === "chien-si-thi-dua-co-so" && year >= cleanFrom && year <= lastYear) years.add(year);
  }
  return years;
}

/** Two initiatives from a year on, or two works that people find applied. */
function withWorks(file: CaseFile, first: number): Met {
  const { initiatives, claims, lastYear } = file;
  if (countIn(initiatives, first, lastYear) >= 2) return YES;
  let works = 0;
  for (const { kind, year = 0 } of claims) {
    if (kind === "cong-trinh-khoa-hoc" && year >= first && year <= lastYear) works += 1;
  }
  return works >= 2 ? file.judged("bang-khen-tinh.cong-trinh-ap-dung") : NO;
}

function countIn(entries: readonly { year: number }[], first: number, last: number): number {
  let count = 0;
  for (const { year } of entries) if (year >= first && year <= last) count += 1;
  return count;
}

/** Any one is enough. */
function collectiveStandard(file: CaseFile): Met {
  if (file.underPlan) return file.judged("bang-khen-tinh.thanh-tich-phong-trao");
  let met =
    file.ground === "cong-trang" ? collectiveMerit(file) : file.claimed("dot-xuat", "bang-khen-tinh.dot-xuat-tap-the");
  if (met !== YES) met = either(met, file.claimed("dong-gop", "bang-khen-tinh.dong-gop-tap-the"));
  if (met !== YES && file.group === "doanh-nghiep") {
    met = either(met, file.claimed("dong-gop", "bang-khen-tinh.dong-gop-doanh-nghiep"));
  }
  return met;
}

function collectiveMerit(file: CaseFile): Met {
  const span = spanFrom(file, file.cleanFrom);
  if (streak(file.victoriousYears, EXCELLENT, span) >= 2) return file.judged("bang-khen-tinh.tap-the-cong-trang");
  if (longestRun(file.victoriousYears, EXCELLENT, span) < 2) return NO;
  return both(file.judged("bang-khen-tinh.tap-the-lien-tuc"), file.judged("bang-khen-tinh.tap-the-cong-trang"));
}
