import * as z from "zod/mini";
import { awardRef, codes, identifier } from "../../input/schema.js";

const MOST_ENTRIES = 1000;
/** A list of at most 1,000 items, which may be left out. */
export const list = <Item extends z.ZodMiniType>(item: Item) =>
  z.optional(z.array(item).check(z.maxLength(MOST_ENTRIES)));

/** The fields every file of a pack begins with. */
export const heading = <Room extends string>(room: Room) => ({
  $schema: z.optional(z.string()),
  pack: identifier(),
  room: z.literal(room),
});

/** To whom and when a provision applies; a field left out does not restrict. */
export const scope = () =>
  z.strictObject({
    awards: z.optional(z.array(awardRef()).check(z.minLength(1))),
    kinds: z.optional(codes("kind")),
    groups: z.optional(codes("group")),
    exceptGroups: z.optional(codes("group")),
    occupations: z.optional(codes("occupation")),
    occasions: z.optional(codes("occasion")),
    grounds: z.optional(codes("ground")),
    levels: z.optional(codes("unitLevel")),
  });
