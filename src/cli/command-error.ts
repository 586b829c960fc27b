import type { MessageCode } from "./words/messages.js";

/** What keeps the command from doing what is asked, apart from what the library refuses. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** @param message the code of the words, and what they are about. */
  constructor(
    readonly code: MessageCode,
    readonly about: string = "",
  ) {
    super(`${code} ${about}`.trimEnd());
  }
}
