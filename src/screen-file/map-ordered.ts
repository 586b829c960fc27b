/**
 * Runs jobs side by side and gives their results in the order of the jobs.
 *
 * @param ahead how many jobs run or wait to be handed over: a slow one holds the others up, so that memory is bounded.
 */
export async function* mapOrdered<Job, Result>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = [];
  for await (const job of jobs) {
    const result = run(job);
    // Its error is thrown when its turn comes; until then nobody waits for it.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= ahead) yield begun.shift() as Promise<Result>;
  }
  yield* begun;
}
