import type { Reply } from "../../src/service/reply.js";
import type { ThreadJob } from "../../src/service/threads.js";
import answerInThread from "../../src/service/worker.js";

/** Answers as the worker that ships does, but runs on without an end, fills its memory, or ends its thread, where a test asks for that. */
export default function answer(job: ThreadJob): Reply {
  if (job.body.includes('"run on"')) for (;;);
  if (job.body.includes('"fill memory"')) for (const all: unknown[] = []; ; ) all.push({ next: all.length });
  if (job.body.includes('"exit"')) process.exit(1);
  return answerInThread(job);
}
