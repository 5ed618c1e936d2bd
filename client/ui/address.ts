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

/** What each parameter may say. */
export type Known = { readonly [name: string]: (text: string) => boolean };

/** The search part of the address without what is not known, and that as it stands there: `outcome=zzz`. */
export function knownIn<Search extends object>(
  search: Search,
  known: Known,
): { readonly search: Search; readonly leftAside: readonly string[] } {
  const isUnknown = ([name, value]: readonly [string, unknown]) =>
    value !== undefined && known[name]?.(String(value)) === false;
  const all = Object.entries(search);
  return {
    search: Object.fromEntries(all.filter((one) => !isUnknown(one))) as Search,
    leftAside: all.filter(isUnknown).map(([name, value]) => `${name}=${value}`),
  };
}
