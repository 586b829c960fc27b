import type { Locale } from "../codes.js";
import type { Streams } from "./streams.js";
import { MESSAGES, type MessageCode } from "./words/messages.js";

/** How a command writes what it found: words for people, or JSON for programs. */
export class Output {
  constructor(
    private readonly streams: Streams,
    readonly locale: Locale,
    readonly isJson: boolean,
  ) {}

  /** Writes a result: its JSON, or its words. */
  result(value: unknown, words: () => string): void {
    this.streams.write(this.isJson ? `${JSON.stringify(value, null, 2)}\n` : withNewline(words()));
  }

  /** Words by their code; `about` takes the place of `{}`. */
  words(code: MessageCode, about: string | number = ""): string {
    return MESSAGES[code][this.locale].replace("{}", String(about));
  }

  /** Writes what keeps the command from doing what is asked. */
  error(value: unknown, words: string): void {
    if (this.isJson) this.streams.write(`${JSON.stringify(value, null, 2)}\n`);
    else this.streams.writeError(withNewline(words));
  }
}

const withNewline = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);
