/** Tells a claim that was read from the same claim after anybody said anything anew of it. */
import { createHash } from 'node:crypto';
import type { ClaimFile, Statement, Store, View } from '../../store/store.ts';

/** What is said of the claim, its lines and its events. */
export async function saidOfClaim(store: Store, file: ClaimFile, view: View): Promise<readonly Statement[]> {
  const ids = [file.claim, ...file.lines, ...file.events].map(({ id }) => id);
  return (await Promise.all(ids.map((id) => store.statementsAbout(id, view)))).flat();
}

export function versionOf(said: readonly Statement[]): string {
  const ids = said.map(({ id }) => id).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 32);
}
