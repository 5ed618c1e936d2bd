/** Papers that a rule lets a company rely on: acts of its own, named with what they must be about. */
import { objectsIn } from '../liability/objects-in.ts';
import type { EventTest, RegimeVersion } from '../liability/regime.ts';

export function papersOf(regime: RegimeVersion): readonly { readonly act: string; readonly of: readonly string[] }[] {
  const defences = [...regime.defences, ...regime.debtors.map((debtor) => debtor.defences ?? [])];
  return objectsIn(defences)
    .filter((one): one is EventTest => 'event' in one)
    .filter(({ by, what }) => by === 'self' && what !== undefined)
    .map(({ event, what }) => ({ act: event, of: [what ?? []].flat() }));
}
