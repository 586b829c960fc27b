/** Prints every decision of the cases that is open although nothing is asked, with what would settle it: `tsx test/cases/print-open-ends.ts`. */
import { openEnds } from "./open-ends.js";

for (const { name, notices, untold } of await openEnds()) {
  const settled = notices.map(
    ({ code, instrument, by, since, wording, why }) =>
      `${code} ${[instrument, by, since, wording?.en, why?.en].filter((part) => part !== undefined).join(" / ")}`,
  );
  process.stdout.write(
    `${name}${untold.length === 0 ? "" : `\n  NOT TOLD: ${untold.join(" ")}`}\n  ${settled.join("\n  ")}\n`,
  );
}
