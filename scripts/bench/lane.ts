import { once } from "node:events";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { Bench } from "tinybench";
import { anGiang } from "../../src/books/an-giang.js";
import { type Candidacy, screen } from "../../src/index.js";
import { CONTENDERS, type ContenderKey } from "./contenders.js";
import { completeNominations, incompleteNominations } from "./nominations.js";

/** What a thread needs to know to measure one contender. */
export interface LaneData {
  key: ContenderKey;
  candidacies: number;
  seed: number;
  isComplete: boolean;
}

/** One contender in a thread of its own, so that neither its garbage nor what the compiler learns of it touches the others. */
export class Lane {
  readonly #worker: Worker;

  constructor(file: string | URL, data: LaneData) {
    this.#worker = new Worker(file, { workerData: data });
  }

  /** Milliseconds for one candidacy, over a part of them that begins at a share. */
  async measure(share: number): Promise<number> {
    this.#worker.postMessage(share);
    const [milliseconds] = await once(this.#worker, "message");
    return milliseconds;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** What runs in the thread. */
export function serveLane(): void {
  const { key, candidacies, seed, isComplete } = workerData as LaneData;
  const contender = CONTENDERS[key]();
  const generated = (isComplete ? completeNominations : incompleteNominations)(candidacies, seed);
  // As from a host: parsed, and not as the generator happened to build them.
  const all: Candidacy[] = JSON.parse(JSON.stringify(generated));
  // What is left of a movement may contradict that of the book: such a candidacy is refused, and nothing is decided.
  const refused = new Set(screen(anGiang, all, { awards: [], onOutcome: () => {} }).invalid.map(({ index }) => index));
  const rows = all.filter((_, index) => !refused.has(index));
  parentPort?.on("message", async (share: number) => {
    const length = Math.min(contender.rows, rows.length);
    const start = Math.floor(share * rows.length);
    const part = Array.from({ length }, (_, index) => rows[(start + index) % rows.length] as Candidacy);
    contender.prepare?.(part);
    const bench = new Bench({ time: 0, iterations: 1, warmup: false, throws: true });
    bench.add(contender.name, () => contender.run(part));
    const [task] = await bench.run();
    const result = task?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${contender.name} was not measured`);
    parentPort?.postMessage(result.latency.p50 / length);
  });
}
