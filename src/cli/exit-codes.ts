/** What the command ends with. */
export const EXIT_CODES = {
  /** It did what was asked, and found nothing wrong. */
  done: 0,
  /** It did what was asked, and found something: a wrong pack, a failing case, a difference. */
  found: 1,
  /** It could not: an unknown option, a file that cannot be read, an input that is refused. */
  refused: 2,
  /** A fault of the command itself. */
  failed: 3,
} as const;

/** What the command ends with. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
