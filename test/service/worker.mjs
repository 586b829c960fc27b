import { register } from "tsx/esm/api";

// The worker of the source as it is written: Node alone does not read TypeScript.
register();
const { default: answerInThread } = await import("../../src/service/worker.ts");

/** Answers as the worker that ships does, but runs on without an end, or ends its thread, where a test asks for that. */
export default function answer(job) {
  if (job.body.includes('"run on"')) for (;;);
  if (job.body.includes('"exit"')) process.exit(1);
  return answerInThread(job);
}
