import type { Movement } from "../../src/pack/types.js";

/** The movement of a book, begun after the day on which everything is asked about. */
export const NOT_BEGUN: readonly Movement[] = [
  {
    id: "a",
    name: { vi: "a", en: "a" },
    launchedBy: "thu-tuong",
    startedOn: "2026-09-01",
    closedOn: "2030",
    source: { instrument: "L1" },
  },
];
