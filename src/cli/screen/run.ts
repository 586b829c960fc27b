import { existsSync } from "node:fs";
import { CommandError } from "../command-error.js";
import type { Output } from "../output.js";
import type { Streams } from "../streams.js";
import { type AnswerLine, type Answers, answerRows } from "./answer-rows.js";
import { answerColumns, type Columns, rejectionColumns } from "./columns.js";
import type { InputSource } from "./input-row.js";
import { listenForInterruption } from "./interruption.js";
import { csvLines, jsonLines } from "./line-format.js";
import type { FormattedFile, ScreenJob } from "./options.js";
import { startProgress } from "./progress.js";
import { lineSource } from "./read-lines.js";
import { csvSource, sheetSource } from "./read-table.js";
import { endOfRowsBefore, findResumePoint, type ResumePoint } from "./whole-lines.js";
import { cutFile, fileWriter, streamWriter } from "./writers.js";

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
  const writer = await openWriter(job, resume, output, streams);
  const progress = await startProgress(streams, source.size, output);
  const interruption = listenForInterruption(streams);
  const run: ScreenRun = { type: "screen-run", rows: 0, lines: 0, rejectedRows: 0, unreadColumns: [] };
  let lastRow = (resume?.row ?? 1) - 1;
  let isWhole = false;
  try {
    for await (const { rows, read } of source.batches) {
      if (rows.length > 0) {
        const { lines, rejections } = answerRows(rows, job, output.locale);
        await writer.write({ lines, rejections });
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
    await writer.end(isWhole);
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

/** Writes the rejected rows of a batch, and then its answers. */
interface RunWriter {
  write: (answers: Answers) => Promise<void>;
  end: (isWhole: boolean) => Promise<void>;
}

/** The writer, with what earlier runs wrote cut off, or cut back to where this one goes on. */
async function openWriter(
  job: ScreenJob,
  resume: ResumePoint | undefined,
  output: Output,
  streams: Streams,
): Promise<RunWriter> {
  const columns = answerColumns(output.locale);
  const rejected = fileWriter(job.rejected, rejectionColumns(output.locale), false);
  const answers = job.output === undefined ? streamWriter(streams, columns) : fileWriter(job.output, columns, true);
  const writer: RunWriter = {
    write: async ({ lines, rejections }) => {
      await rejected.write(rejections);
      await answers.write(lines);
    },
    end: async (isWhole) => {
      try {
        await rejected.end(isWhole);
      } finally {
        await answers.end(isWhole);
      }
    },
  };
  if (resume !== undefined && job.output !== undefined)
    return resumedWriter(writer, job.output, job.rejected, resume, columns);
  await cutFile(job.rejected.path, 0);
  if (job.output !== undefined) await cutFile(job.output.path, 0);
  return writer;
}

/** A writer that leaves all files as they are until it is sure that they are of the same rows and options. */
function resumedWriter(
  writer: RunWriter,
  { path, format }: FormattedFile,
  rejected: FormattedFile,
  resume: ResumePoint,
  columns: Columns<AnswerLine>,
): RunWriter {
  const { line } = format === "csv" ? csvLines(columns) : jsonLines(columns);
  let isChecked = false;
  return {
    write: async (answers) => {
      // The last row is answered a second time: where it comes out otherwise, the file is of another input or of other options.
      if (!isChecked) {
        const again = answers.lines.filter(({ row }) => row === resume.row).map(line);
        if (!again.join("").startsWith(resume.lines)) throw new CommandError("resumeDiffers", path);
        await cutFile(rejected.path, await endOfRowsBefore(rejected.path, resume.row));
        await cutFile(path, resume.from);
        isChecked = true;
      }
      await writer.write(answers);
    },
    end: async (isWhole) => {
      if (isWhole && !isChecked) throw new CommandError("resumeDiffers", path);
      if (isChecked) await writer.end(isWhole);
    },
  };
}
