/** The search part of the address with some parameters changed; an undefined one leaves the address. */
export function changed<Search extends object>(
  old: Search,
  change: { readonly [Key in keyof Search]?: Search[Key] | undefined },
): Search {
  const kept = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(kept) as Search;
}
