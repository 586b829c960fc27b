import { criteriaRoom } from "./rooms/criteria.js";
import { dossierRoom } from "./rooms/dossier.js";
import { eligibilityRoom } from "./rooms/eligibility.js";
import { packRoom } from "./rooms/pack.js";
import { prizesRoom } from "./rooms/prizes.js";
import { quotaRoom } from "./rooms/quota.js";
import { timelineRoom } from "./rooms/timeline.js";

/** Every room of a pack by the name its files carry. */
export const ROOMS = {
  pack: packRoom,
  eligibility: eligibilityRoom,
  criteria: criteriaRoom,
  quota: quotaRoom,
  dossier: dossierRoom,
  timeline: timelineRoom,
  prizes: prizesRoom,
} as const;

/** The name of a room. */
export type RoomName = keyof typeof ROOMS;
