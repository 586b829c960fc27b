import { stat } from "node:fs/promises";
import { readLines } from "../../screen-file/lines.js";
import { openLines } from "../../screen-file/open-lines.js";
import { lineRanges } from "../../screen-file/ranges.js";
import { readBytes } from "../../screen-file/screen-range.js";
import type { InputBatch, InputSource } from "./input-row.js";
import type { ScreenJob } from "./options.js";

/** Small enough that an interruption and the progress bar do not wait for long. */
const BYTES_AT_ONCE = 131_072;

/** A file with one nomination a line. */
export async function lineSource(job: ScreenJob, fromRow: number): Promise<InputSource> {
  const file = await openLines(job.input.path);
  async function* batches(): AsyncGenerator<InputBatch, void> {
    try {
      let before = 0;
      for await (const range of lineRanges(file, BYTES_AT_ONCE)) {
        const rows: InputBatch["rows"] = [];
        const lines = readLines(readBytes(file.fd, range));
        let next = lines.next();
        for (; !next.done; next = lines.next()) {
          const row = before + next.value.line + 1;
          if (row < fromRow) continue;
          if ("problem" in next.value) {
            const { problem } = next.value;
            rows.push({ row, rejections: [{ row, column: problem.path, value: problem.received, problem }] });
          } else {
            rows.push({ row, nomination: withShared(next.value.value, job.shared), rejections: [] });
          }
        }
        before += next.value;
        yield { rows, read: range.to };
      }
    } finally {
      await file.close();
    }
  }
  return { size: (await stat(job.input.path)).size, batches: batches(), unreadColumns: [] };
}

/** A nomination with what rows share in the place of what it does not have. */
function withShared(value: unknown, shared: object): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([, each]) => each !== undefined && each !== null && each !== "");
  const missing = Object.entries(shared).filter(([name]) => !given.some(([own]) => own === name));
  return missing.length === 0 ? value : { ...value, ...Object.fromEntries(missing) };
}
