import * as z from "zod/mini";
import { codes, identifier, points } from "../../input/schema.js";
import { interpretation, sources, text, validPeriod } from "../words.js";

const scoreItem = () => z.strictObject({ id: identifier(), title: text(), atMost: points() });

const scoreItems = () => z.array(scoreItem()).check(z.minLength(1), z.maxLength(500));

/** Points beside the items, and the most that all of them together come to; left out, their sum. */
const furtherPoints = () => z.strictObject({ items: scoreItems(), atMost: z.optional(points()) });

/** The grade of a total from so many points on, below the next grade. */
const grade = () => z.strictObject({ id: identifier(), title: text(), from: points() });

/** A table of scores (bảng chấm điểm): what is scored up to how many points, what is added and taken off, and the grades. */
export const scoreTable = () =>
  z.strictObject({
    id: identifier(),
    groups: codes("group"),
    levels: z.optional(codes("unitLevel")),
    title: text(),
    items: scoreItems(),
    bonus: z.optional(furtherPoints()),
    penalty: z.optional(furtherPoints()),
    grades: z.optional(z.array(grade()).check(z.minLength(1), z.maxLength(20))),
    interpretation: z.optional(interpretation()),
    ...sources(),
    ...validPeriod(),
  });
