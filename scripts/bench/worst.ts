import { anGiang } from "../../src/books/an-giang.js";
import { codesOf, evaluate, type Nomination, screen, ThiduaError } from "../../src/index.js";
import { WORST_BYTES, worstNominations } from "./worst-nominations.js";

/**
 * What the worst inputs of a hundred kilobytes cost, in milliseconds: each as the award, the kind of nominee and the ground
 * that take longest, in the fastest round.
 *
 * Ends with an error where one takes longer than it may.
 */
const LONGEST = 20;
const ROUNDS = 9;

/** How many of the variants of a nomination are measured more than once. */
const SLOWEST = 3;

/** Time of the processor, of which a busy machine takes nothing. */
function milliseconds(call: () => unknown): number {
  const began = process.cpuUsage();
  try {
    call();
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

const fastest = (rounds: number, input: () => Nomination, call: (nomination: Nomination) => unknown) =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const nomination = input();
      return milliseconds(() => call(nomination));
    }),
  );

const screenOne = (nomination: Nomination) => screen(anGiang, [nomination]);
const evaluateOne = (nomination: Nomination) => evaluate(anGiang, nomination);

/** A nomination for every award, of a person and of a collective, on its own ground and for long service. */
function variants(json: () => string): (() => Nomination)[] {
  return codesOf("awardOrTitle").flatMap((award) =>
    ["ca-nhan", "tap-the"].flatMap((kind) =>
      ["cong-trang", "cong-hien"].map(
        (ground) => () => ({ award, nominee: { kind }, ground, ...JSON.parse(json()) }) as Nomination,
      ),
    ),
  );
}

/** The variants that `screen` takes longest for. */
function slowest(json: () => string): (() => Nomination)[] {
  return variants(json)
    .map((variant) => ({ variant, time: fastest(2, variant, screenOne) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, SLOWEST)
    .map(({ variant }) => variant);
}

const print = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(""));

for (const [, json] of worstNominations) slowest(json);
print("nomination", "bytes", "row", "screen, ms", "evaluate, ms");
const tooSlow: string[] = [];
for (const [name, json] of worstNominations) {
  const bytes = json().length + 100;
  if (bytes > WORST_BYTES) throw new Error(`${name} has ${bytes} bytes`);
  const measured = slowest(json);
  const { invalidRows } = screen(
    anGiang,
    measured.map((variant) => variant()),
  );
  const screened = Math.max(...measured.map((variant) => fastest(ROUNDS, variant, screenOne)));
  const evaluated = Math.max(...measured.map((variant) => fastest(ROUNDS, variant, evaluateOne)));
  print(name, String(bytes), invalidRows > 0 ? "invalid" : "valid", screened.toFixed(2), evaluated.toFixed(2));
  if (Math.max(screened, evaluated) > LONGEST) tooSlow.push(name);
}
if (tooSlow.length > 0) throw new Error(`more than ${LONGEST} ms: ${tooSlow.join(", ")}`);
