import daysOff from "../../../rules/national/dossier/days-off.json";
import dossier from "../../../rules/national/dossier.json";
import premierCertificate from "../../../rules/national/eligibility/bang-khen-thu-tuong.json";
import provinceCertificate from "../../../rules/national/eligibility/bang-khen-tinh.json";
import unitFighter from "../../../rules/national/eligibility/chien-si-thi-dua-co-so.json";
import provinceFighter from "../../../rules/national/eligibility/chien-si-thi-dua-tinh.json";
import nationalFighter from "../../../rules/national/eligibility/chien-si-thi-dua-toan-quoc.json";
import advancedSoldier from "../../../rules/national/eligibility/chien-si-tien-tien.json";
import governmentFlag from "../../../rules/national/eligibility/co-thi-dua-chinh-phu.json";
import provinceFlag from "../../../rules/national/eligibility/co-thi-dua-tinh.json";
import general from "../../../rules/national/eligibility/dieu-kien-chung.json";
import victoriousUnit from "../../../rules/national/eligibility/don-vi-quyet-thang.json";
import advancedUnit from "../../../rules/national/eligibility/don-vi-tien-tien.json";
import merit from "../../../rules/national/eligibility/giay-khen.json";
import longService from "../../../rules/national/eligibility/huan-chuong-lao-dong-cong-hien.json";
import thirdClass from "../../../rules/national/eligibility/huan-chuong-lao-dong-hang-ba.json";
import firstClass from "../../../rules/national/eligibility/huan-chuong-lao-dong-hang-nhat.json";
import secondClass from "../../../rules/national/eligibility/huan-chuong-lao-dong-hang-nhi.json";
import advancedWorker from "../../../rules/national/eligibility/lao-dong-tien-tien.json";
import advancedCollective from "../../../rules/national/eligibility/tap-the-lao-dong-tien-tien.json";
import excellentCollective from "../../../rules/national/eligibility/tap-the-lao-dong-xuat-sac.json";
import pack from "../../../rules/national/pack.json";
import prizes from "../../../rules/national/prizes.json";
import quota from "../../../rules/national/quota.json";
import timeline from "../../../rules/national/timeline.json";
import { deepFreeze } from "../../input/freeze.js";

/** The files of the national law, which every plan extends: plain, frozen data. */
export const nationalPack: readonly unknown[] = /* @__PURE__ */ deepFreeze([
  pack,
  general,
  firstClass,
  secondClass,
  thirdClass,
  longService,
  governmentFlag,
  premierCertificate,
  provinceFlag,
  provinceCertificate,
  merit,
  nationalFighter,
  provinceFighter,
  unitFighter,
  advancedWorker,
  advancedSoldier,
  excellentCollective,
  advancedCollective,
  victoriousUnit,
  advancedUnit,
  quota,
  dossier,
  daysOff,
  timeline,
  prizes,
]);
