/** Each item once, in the order in which it first came. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
