/**
 * What is made of each item, in their order, while what comes after is being made: at most `most` beyond the one that is
 * looked at. Throws what making one throws, when its turn comes; what was begun is waited for in any case.
 */
export async function* madeAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  make: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const one = make(item);
      one.catch(() => undefined);
      begun.push(one);
      if (begun.length <= most) continue;
      yield await (begun[0] as Promise<R>);
      begun.shift();
    }
    for (; begun[0] !== undefined; begun.shift()) yield await begun[0];
  } finally {
    await Promise.allSettled(begun);
  }
}
