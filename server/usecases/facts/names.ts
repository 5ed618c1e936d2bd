import type { Contract, Party } from '../../domain/model.ts';

/** Names of parties, and number and words of contracts, by id; what has none is left out. */
export function namesIn(parties: readonly Party[], contracts: readonly Contract[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of parties) if (name !== undefined) names.set(id, name);
  for (const { id, what, number } of contracts) {
    const name = [number, what].filter((part) => part !== undefined).join(', ');
    if (name !== '') names.set(id, name);
  }
  return names;
}
