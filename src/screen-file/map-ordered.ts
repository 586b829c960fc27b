/**
 * Runs jobs side by side and gives their results in the order of the jobs.
 *
 * @param ahead how many jobs may run or wait for an earlier one: it bounds the memory of results behind a slow job.
 */
export async function* mapOrdered<Job, Result>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = [];
  for await (const job of jobs) {
    const result = run(job);
    // An error is thrown in its turn; without this, Node would report it as unhandled before.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= ahead) yield begun.shift() as Promise<Result>;
  }
  yield* begun;
}
