import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "./source.js";

/** The members of a union of texts, as a source file declares it. */
function unionMembers(path: string, name: string): string[] {
  const { tree } = parse(path, readFileSync(path, "utf8"));
  const declared = tree.statements.find((each) => ts.isTypeAliasDeclaration(each) && each.name.text === name);
  if (declared === undefined || !ts.isTypeAliasDeclaration(declared)) throw new Error(`${path} declares no ${name}`);
  return [...declared.type.getText(tree).matchAll(/"([^"]+)"/g)].map(([, member]) => member ?? "");
}

describe("docs/notices.md", () => {
  const page = readFileSync("docs/notices.md", "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, code]) => code);

  it("has a row for every notice code, and for no other, in the order of the type", () => {
    expect(rows).toEqual(unionMembers("src/result/notice.ts", "NoticeCode"));
  });

  it("shows every code in an example that runs", () => {
    const examples = [...page.matchAll(/^```ts$(.*?)^```$/gms)].map(([, code]) => code).join("\n");
    expect(rows.filter((code) => !examples.includes(`"${code}"`))).toEqual([]);
  });
});
