import type { BodyCode, UnitLevelCode } from "../codes.js";
import type { CopiesProvision, DocumentProvision } from "../pack/types.js";
import type { AtDate } from "../rulebook/in-force.js";

/** What is handed to somebody. */
type Handed = Pick<DocumentProvision | CopiesProvision, "recipient" | "recipientByLevel">;

/** A provision as it is for a unit of a level: with the one recipient that such a unit hands it to, where the level is known. */
export function forLevel<Item extends Handed>(provision: Item, level: UnitLevelCode | undefined): Item {
  if (level === undefined || provision.recipientByLevel === undefined) return provision;
  const { recipientByLevel, ...rest } = provision;
  const named = recipientByLevel.find(({ levels }) => levels.includes(level));
  return { ...rest, recipient: named?.recipient ?? provision.recipient } as Item;
}

/** A provision as it is for a dossier that goes to a body. */
export function forRecipient<Item extends Handed>(provision: Item, recipient: BodyCode | undefined): Item {
  if (recipient === undefined || provision.recipientByLevel === undefined) return provision;
  if (!possibleRecipients(provision).includes(recipient)) return provision;
  const { recipientByLevel: _, ...rest } = provision;
  return { ...rest, recipient } as Item;
}

/** Everybody to whom a unit of some level hands it. */
export function possibleRecipients({ recipient, recipientByLevel = [] }: Handed): BodyCode[] {
  return [...new Set([recipient, ...recipientByLevel.map((each) => each.recipient)])];
}

/** Whether two provisions are handed to the same body, whatever the level of the unit. */
export function haveSameRecipients(a: Handed, b: Handed): boolean {
  return a.recipient === b.recipient && JSON.stringify(a.recipientByLevel) === JSON.stringify(b.recipientByLevel);
}

/** Provisions as they are for a unit of a level, and for a recipient that is named. */
export function withRecipients<Item extends Handed, Found extends AtDate<Item>>(
  found: readonly Found[],
  level: UnitLevelCode | undefined,
  recipient?: BodyCode,
): Found[] {
  return found.map((each) => ({ ...each, provision: forRecipient(forLevel(each.provision, level), recipient) }));
}
