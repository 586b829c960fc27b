/** The parts of JSON, each at the place where the search stands. */
const WHITE_SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next, and what it is in a group that it may end. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/**
 * The index of the first character with which a text is no longer JSON; its length where something is missing at the end.
 *
 * Engines name the place in some of their messages only, each in its own words.
 */
export function jsonErrorIndex(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let at = 0; ; ) {
    at += matchAt(WHITE_SPACE, text, at)?.length ?? 0;
    const token = matchAt(TOKEN, text, at);
    const next: Expected | undefined = token === undefined ? undefined : after(token, expected, open);
    if (token === undefined || next === undefined) return at;
    expected = next;
    at += token.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What may follow a token, with the groups that are open then; nothing where the token may not be there. */
function after(token: string, expected: Expected, open: ("{" | "[")[]): Expected | undefined {
  if (token === "}" || token === "]") {
    const isEnd = expected === "comma-or-end" || expected === (token === "}" ? "key-or-end" : "value-or-end");
    return isEnd && open.pop() === (token === "}" ? "{" : "[") ? "comma-or-end" : undefined;
  }
  if (token === ",") {
    if (expected !== "comma-or-end" || open.length === 0) return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (token === ":") return expected === "colon" ? "value" : undefined;
  if (expected === "key" || expected === "key-or-end") return token.startsWith('"') ? "colon" : undefined;
  if (expected !== "value" && expected !== "value-or-end") return undefined;
  if (token !== "{" && token !== "[") return "comma-or-end";
  open.push(token);
  return token === "{" ? "key-or-end" : "value-or-end";
}
