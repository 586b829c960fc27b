/**
 * What a portal could write by hand instead of asking the rules: the law on the eight award forms, and the plan of
 * An Giang on top of it. It is the law of July to September 2026, and `asOf` and `receivedOn` have to lie in
 * that span. It trusts its input: nothing is checked, and every fact that is asked about has to be there, with the
 * record's lists whole, dates given to the day, and the movement's dates on the plan's own ground. Only judgements may
 * be open.
 */
import type { AwardCode, OutcomeCode } from "../../../src/codes.js";
import type { Candidacy } from "../../../src/index.js";
import { CaseFile } from "./case-file.js";
import { decideGovernmentFlag, decideProvinceFlag } from "./flags.js";
import { decideFirstClass, decideOrders, decideSecondClass, decideThirdClass } from "./orders.js";
import { decidePrimeMinisterCertificate } from "./prime-minister-certificate.js";
import { decideProvinceCertificate } from "./province-certificate.js";
import { decideUnitCertificate } from "./unit-certificate.js";

/** Whether a nominee may be proposed for one form. */
export function decideByHand(nomination: Candidacy, award: AwardCode): OutcomeCode {
  const file = new CaseFile(nomination);
  switch (award) {
    case "huan-chuong-lao-dong-hang-nhat":
      return decideFirstClass(file);
    case "huan-chuong-lao-dong-hang-nhi":
      return decideSecondClass(file);
    case "huan-chuong-lao-dong-hang-ba":
      return decideThirdClass(file);
    case "co-thi-dua-chinh-phu":
      return decideGovernmentFlag(file);
    case "bang-khen-thu-tuong":
      return decidePrimeMinisterCertificate(file);
    case "co-thi-dua-tinh":
      return decideProvinceFlag(file);
    case "bang-khen-tinh":
      return decideProvinceCertificate(file);
    case "giay-khen":
      return decideUnitCertificate(file);
  }
}

/** The outcomes of all eight forms, in the order of the vocabulary of awards. */
export function decideAllByHand(nomination: Candidacy): OutcomeCode[] {
  const file = new CaseFile(nomination);
  const [first, second, third] = decideOrders(file);
  return [
    first,
    second,
    third,
    decideGovernmentFlag(file),
    decidePrimeMinisterCertificate(file),
    decideProvinceFlag(file),
    decideProvinceCertificate(file),
    decideUnitCertificate(file),
  ];
}
