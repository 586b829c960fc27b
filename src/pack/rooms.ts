import { criteriaRoom } from "./rooms/criteria.js";
import { dossierRoom } from "./rooms/dossier.js";
import { eligibilityRoom } from "./rooms/eligibility.js";
import { packRoom } from "./rooms/pack.js";
import { prizesRoom } from "./rooms/prizes.js";
import { quotaRoom } from "./rooms/quota.js";
import { timelineRoom } from "./rooms/timeline.js";

/** The schema of every section of a pack, by the value of its `room` field. */
export const ROOMS = {
  pack: packRoom,
  eligibility: eligibilityRoom,
  criteria: criteriaRoom,
  quota: quotaRoom,
  dossier: dossierRoom,
  timeline: timelineRoom,
  prizes: prizesRoom,
} as const;

/** The name of a section. */
export type RoomName = keyof typeof ROOMS;
