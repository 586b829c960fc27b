import { createRulebook } from "../../src/rulebook/create.js";

const LAW = "12/2040/QH";
const DECREE = "34/2040/NĐ-CP";
const PLAN = "56/KH-UBND";

const text = (vi: string, en: string) => ({ vi, en });

const lawHead = {
  pack: "luat-thu",
  room: "pack",
  version: "1.0.0",
  layer: "law",
  title: text("Luật thử nghiệm", "A law for tests"),
  jurisdiction: { name: text("Nước thử", "Testland"), level: "quoc-gia" },
  currentThrough: "2041-12-31",
  instruments: [
    {
      id: LAW,
      title: text("Luật Thi đua thử nghiệm số 12/2040/QH", "Test Law on Emulation No. 12/2040/QH"),
      inForceFrom: "2040-01-01",
      textVerified: true,
      reliability: "official",
    },
    {
      id: DECREE,
      title: text("Nghị định số 34/2040/NĐ-CP", "Decree No. 34/2040/NĐ-CP"),
      inForceFrom: "2040-01-01",
      inForceTo: "2041-06-30",
      endedBy: { how: "amended", by: "78/2041/NĐ-CP" },
      textVerified: true,
      reliability: "official",
    },
  ],
};

const lawRules = {
  pack: "luat-thu",
  room: "eligibility",
  listings: [
    {
      id: "bang-khen-tinh",
      award: "bang-khen-tinh",
      decidedBy: ["chu-tich-ubnd-tinh"],
      source: { instrument: LAW, article: 74 },
    },
    {
      id: "giay-khen",
      award: "giay-khen",
      kinds: ["ca-nhan"],
      decidedBy: ["chu-tich-ubnd-xa"],
      source: { instrument: LAW, article: 75 },
    },
  ],
  judgements: [
    {
      id: "tieu-bieu",
      title: text("Tiêu biểu trong phong trào", "Outstanding in the movement"),
      judgedBy: ["hoi-dong-tdkt-tinh", "thu-truong-don-vi"],
      source: { instrument: LAW, article: 74, clause: 1 },
    },
  ],
  rules: [
    {
      id: "bang-khen-tinh.cong-trang",
      role: "route",
      ground: "cong-trang",
      appliesTo: { awards: ["bang-khen-tinh"] },
      title: text("Công trạng nhiều năm liên tục", "Merit over consecutive years"),
      conditions: {
        all: [
          {
            fact: "ratingStreak",
            params: { atLeast: "tot" },
            operator: "greaterThanInclusive",
            value: 5,
          },
          {
            any: [
              { fact: "awardCount", params: { award: "giay-khen" }, operator: "greaterThanInclusive", value: 2 },
              { fact: "held", params: { award: "chien-si-thi-dua-co-so" }, operator: "equal", value: true },
            ],
          },
        ],
      },
      source: { instrument: LAW, article: 74, clause: 1, point: "đ" },
    },
    {
      id: "bang-khen-tinh.phong-trao",
      role: "route",
      ground: "phong-trao",
      appliesTo: { awards: ["bang-khen-tinh"] },
      title: text("Thành tích trong phong trào", "Achievements in the movement"),
      conditions: { all: [{ fact: "judgement", params: { id: "tieu-bieu" }, operator: "equal", value: true }] },
      source: { instrument: LAW, article: 74, clause: 1, point: "b" },
    },
    {
      id: "giay-khen.co-ban",
      role: "route",
      appliesTo: { awards: ["giay-khen"], kinds: ["ca-nhan"] },
      title: text("Hoàn thành tốt nhiệm vụ", "Duties fulfilled well"),
      conditions: {
        all: [{ fact: "ratingStreak", params: { atLeast: "tot" }, operator: "greaterThanInclusive", value: 1 }],
      },
      source: { instrument: DECREE, article: 8, clause: 2 },
    },
    {
      id: "dang-ky-luat",
      role: "bar",
      title: text("Đang chấp hành kỷ luật", "Discipline being served"),
      conditions: { all: [{ fact: "disciplineInForce", operator: "equal", value: true }] },
      source: { instrument: LAW, article: 6 },
    },
    {
      id: "dang-xac-minh",
      role: "hold",
      title: text("Đang được xem xét, xác minh", "Matters under verification"),
      conditions: { all: [{ fact: "pendingMatters", operator: "contains", value: "xac-minh-don-thu" }] },
      source: { instrument: LAW, article: 7 },
    },
  ],
};

const planHead = {
  pack: "ke-hoach-thu",
  room: "pack",
  version: "2.1.0",
  layer: "province",
  extends: "luat-thu",
  title: text("Kế hoạch thử nghiệm", "A plan for tests"),
  jurisdiction: { name: text("Tỉnh thử", "Test province"), level: "tinh" },
  currentThrough: "2041-12-31",
  defaultGround: "phong-trao",
  instruments: [
    {
      id: PLAN,
      title: text("Kế hoạch số 56/KH-UBND", "Plan No. 56/KH-UBND"),
      textVerified: true,
      reliability: "official",
    },
  ],
};

const planRules = {
  pack: "ke-hoach-thu",
  room: "eligibility",
  listings: [
    {
      id: "ke-hoach-thu.bang-khen-tinh",
      award: "bang-khen-tinh",
      occasions: ["tong-ket"],
      decidedBy: ["chu-tich-ubnd-tinh"],
      source: { instrument: PLAN, section: "III", item: "2.1", bullet: 3 },
      interpretation: {
        reading: text("“tổng kết” là tổng kết cả phong trào", "“final review” is that of the whole movement"),
        why: text("kế hoạch không định nghĩa", "the plan does not define it"),
      },
    },
  ],
};

/** A law and a plan of an invented country. */
export const testBook = () => createRulebook([lawHead, lawRules, planHead, planRules]);
