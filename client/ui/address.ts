/** The path with the day of the answers and what was known then, for a link that is no link of the router. */
export function onSameDay(path: string, search: { readonly asOf?: string; readonly known?: string }): string {
  const { asOf, known } = search;
  const kept = new URLSearchParams({ ...(asOf && { asOf }), ...(known && { known }) });
  return kept.size === 0 ? path : `${path}?${kept}`;
}

/** The search part of the address with some parameters changed; an undefined one leaves the address. */
export function changed<Search extends object>(
  old: Search,
  change: { readonly [Key in keyof Search]?: Search[Key] | undefined },
): Search {
  const kept = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(kept) as Search;
}
