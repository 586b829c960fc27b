import { existsSync } from "node:fs";
import { CommandError } from "../command-error.js";
import type { Output } from "../output.js";
import type { Streams } from "../streams.js";
import { type AnswerLine, answerRows } from "./answer-rows.js";
import { answerColumns, rejectionColumns } from "./columns.js";
import type { InputSource, Rejection } from "./input-row.js";
import { listenForInterruption } from "./interruption.js";
import { csvLines, jsonLines } from "./line-format.js";
import type { ScreenJob } from "./options.js";
import { startProgress } from "./progress.js";
import { lineSource } from "./read-lines.js";
import { csvSource, sheetSource } from "./read-table.js";
import { endOfRowsBefore, findResumePoint, type ResumePoint } from "./whole-lines.js";
import { cutFile, fileWriter, type ItemWriter, streamWriter } from "./writers.js";

/** What a run of `thidua screen` came to. */
export interface ScreenRun {
  type: "screen-run";
  /** How many rows were read in this run. */
  rows: number;
  /** How many lines of answers were written in this run. */
  lines: number;
  /** How many rows have something that could not be read, in this run. */
  rejectedRows: number;
  /** The file of what could not be read, in this run or an earlier one that it goes on with; left out where there is none. */
  rejectedFile?: string;
  unreadColumns: string[];
  /** Set where it was interrupted: the last row that is done. */
  interruptedAfter?: number;
}

/** Screens a file row by row. Whatever ends it, only whole lines are written, and those of rejected rows before the answers. */
export async function runScreen(job: ScreenJob, output: Output, streams: Streams): Promise<ScreenRun> {
  const resume = job.isResumed && job.output !== undefined ? await findResumePoint(job.output.path) : undefined;
  const source = await openSource(job, resume?.row ?? 1);
  const { answers, rejected } = await openWriters(job, resume, output, streams);
  const progress = await startProgress(streams, source.size, output);
  const interruption = listenForInterruption(streams);
  const run: ScreenRun = { type: "screen-run", rows: 0, lines: 0, rejectedRows: 0, unreadColumns: [] };
  let lastRow = (resume?.row ?? 1) - 1;
  let isWhole = false;
  try {
    for await (const { rows, read } of source.batches) {
      if (rows.length > 0) {
        const { lines, rejections } = answerRows(rows, job, output.locale);
        await rejected.write(rejections);
        await answers.write(lines);
        run.rows += rows.length;
        run.lines += lines.length;
        run.rejectedRows += new Set(rejections.map(({ row }) => row)).size;
        lastRow = rows[rows.length - 1]?.row ?? lastRow;
      }
      progress.show(read, run.rows);
      // Gives signals and the terminal their turn.
      await new Promise((done) => setImmediate(done));
      if (interruption.signal.aborted) break;
    }
    isWhole = !interruption.signal.aborted;
  } finally {
    interruption.release();
    progress.end();
    await rejected.end(isWhole);
    await answers.end(isWhole);
  }
  return {
    ...run,
    unreadColumns: source.unreadColumns,
    ...(existsSync(job.rejected.path) ? { rejectedFile: job.rejected.path } : {}),
    ...(isWhole ? {} : { interruptedAfter: lastRow }),
  };
}

function openSource(job: ScreenJob, fromRow: number): Promise<InputSource> {
  switch (job.input.format) {
    case "ndjson":
      return lineSource(job, fromRow);
    case "csv":
      return csvSource(job, fromRow);
    case "xlsx":
      return sheetSource(job, fromRow);
  }
}

interface Writers {
  answers: ItemWriter<AnswerLine>;
  rejected: ItemWriter<Rejection>;
}

/** The writers, with what earlier runs wrote cut off, or cut back to where this one goes on. */
async function openWriters(
  job: ScreenJob,
  resume: ResumePoint | undefined,
  output: Output,
  streams: Streams,
): Promise<Writers> {
  const isKept = resume !== undefined && job.rejected.format !== "xlsx";
  await cutFile(job.rejected.path, isKept ? await endOfRowsBefore(job.rejected.path, resume.row) : 0);
  const rejected = fileWriter(job.rejected, rejectionColumns(output.locale), false);
  const columns = answerColumns(output.locale);
  if (job.output === undefined) return { answers: streamWriter(streams, columns), rejected };
  const { path, format } = job.output;
  const answers = fileWriter(job.output, columns, true);
  if (resume === undefined) {
    await cutFile(path, 0);
    return { answers, rejected };
  }
  const { line } = format === "csv" ? csvLines(columns) : jsonLines(columns);
  let isChecked = false;
  const checked: ItemWriter<AnswerLine> = {
    write: async (lines) => {
      // The last row is answered a second time: where it comes out otherwise, the file is of another input or of other options.
      if (!isChecked) {
        const again = lines.filter(({ row }) => row === resume.row).map(line);
        if (!again.join("").startsWith(resume.lines)) throw new CommandError("resumeDiffers", path);
        await cutFile(path, resume.from);
        isChecked = true;
      }
      await answers.write(lines);
    },
    end: async (isWhole) => {
      if (isWhole && !isChecked) throw new CommandError("resumeDiffers", path);
      if (isChecked) await answers.end(isWhole);
    },
  };
  return { answers: checked, rejected };
}
