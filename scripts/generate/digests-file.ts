import { packedBooks } from "./plans.js";

const camelCase = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `src/pack/released-digests.ts`: what `createRulebook` computes for the files under `rules`. */
export function digestsFile(): string {
  const lines = packedBooks().map(
    ({ id, book }) =>
      `/** SHA-256 of the files of ${id}, in this release. */\nexport const ${camelCase(id)}Digest = ${JSON.stringify(book.digest)};`,
  );
  return ["// The digests of the built-in books, written by `npm run generate`.", "", ...lines, ""].join("\n");
}
