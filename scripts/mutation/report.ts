import type { ChangeFate, MutationReport } from "../../src/testing.js";

/** The survivors file by file, then the counts pack by pack. */
export function reportText({ mutations }: Pick<MutationReport, "mutations">): string {
  const survivors = mutations.filter(({ fate }) => fate === "survived");
  const paths = [...new Set(survivors.map(({ file }) => file))];
  const packs = [...new Set(mutations.map(({ pack }) => pack))];
  const count = (pack: string | undefined, fate: ChangeFate) =>
    mutations.filter((one) => one.fate === fate && (pack === undefined || one.pack === pack)).length;
  const row = (name: string, pack: string | undefined) =>
    `${name.padEnd(12)} ${(["killed", "refused", "survived"] as const).map((fate) => `${count(pack, fate)} ${fate}`).join(", ")}`;
  return [
    ...paths.flatMap((path) => [
      path,
      ...survivors
        .filter(({ file }) => file === path)
        .map(({ place, from, to }) => `  ${place}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`),
    ]),
    ...packs.map((pack) => row(pack, pack)),
    row("all", undefined),
  ].join("\n");
}
