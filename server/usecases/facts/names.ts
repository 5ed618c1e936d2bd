import { sayContract } from '../../../schema/messages/say.ts';
import type { Contract, Party } from '../../domain/model.ts';

/** Names of parties, and number and words of contracts, or whom they are between; what has none is left out. */
export function namesIn(parties: readonly Party[], contracts: readonly Contract[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of parties) if (name !== undefined) names.set(id, name);
  for (const { id, what, number, buyer, supplier, from, until } of contracts) {
    const own = [number, what].filter((part) => part !== undefined).join(', ');
    const sides = { buyer: names.get(buyer), supplier: names.get(supplier) };
    const name = own === '' ? sayContract({ ...sides, from, until }) : own;
    if (name !== undefined) names.set(id, name);
  }
  return names;
}
