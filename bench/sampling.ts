/** Times calls so that whatever else the machine does meets all engines alike. */

export interface Samples {
  /** Ascending. */
  readonly sorted: readonly number[];
  readonly median: number;
  readonly p95: number;
}

export function samplesOf(values: readonly number[]): Samples {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { sorted, median: at(0.5), p95: at(0.95) };
}

/** A call of one engine; the number says which of the questions. */
export type Call = (question: number) => unknown;

/** Calls of one engine that follow each other, before those of the next. */
const BLOCK = 10;

/**
 * Milliseconds of each call, by engine: a block of questions to the first engine, the same to the second and so on,
 * every other block in the opposite order.
 */
export async function interleave<Engine extends string>(
  engines: Readonly<Record<Engine, Call>>,
  questions: number,
): Promise<Readonly<Record<Engine, Samples>>> {
  const order = Object.keys(engines) as Engine[];
  const times = Object.fromEntries(order.map((engine) => [engine, [] as number[]])) as Record<Engine, number[]>;
  for (let first = 0; first < questions; first += BLOCK) {
    const end = Math.min(questions, first + BLOCK);
    for (const engine of order) {
      for (let question = first; question < end; question += 1)
        times[engine].push(await timed(() => engines[engine](question)));
    }
    order.reverse();
  }
  return Object.fromEntries(order.map((engine) => [engine, samplesOf(times[engine])])) as Record<Engine, Samples>;
}

/** Milliseconds until the call, and the promise it gave if it gave one, was done. */
export async function timed(call: () => unknown): Promise<number> {
  const started = performance.now();
  const answer = call();
  // Waiting for what is there already would cost more than the fastest engine takes.
  if (answer instanceof Promise) await answer;
  return performance.now() - started;
}
