/** Steps and problems have no id: each is known by its code and how often that code came before it. */
export function keyed<Item>(
  items: readonly Item[],
  codeOf: (item: Item) => string,
): readonly { readonly key: string; readonly item: Item }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const code = codeOf(item);
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    return { key: `${code} ${nth}`, item };
  });
}
