/** Each item once, in the order in which it first came. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** The first item of each key, in the order in which they came. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const k = key(item);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}
