/** Which firms are in one hand, whenever they were: by an owner of half or more, or of nobody says how much, or stated as one group. */
import { decimal } from '../../domain/money.ts';
import { Groups } from '../../domain/pricing/groups.ts';
import type { Store, View } from '../../store/store.ts';
import { everyRecord } from '../records/every-record.ts';
import { untilWritten } from '../until-written.ts';
import { ofAllDays } from './all-days.ts';

const held = untilWritten<Groups>(4);
const HALF = decimal('0.5');

export function readGroups(store: Store, view: View): Promise<Groups> {
  const everyDay = ofAllDays(view);
  return held(store).get(store, JSON.stringify(everyDay), () => groupsIn(store, everyDay));
}

async function groupsIn(store: Store, view: View): Promise<Groups> {
  const groups = new Groups();
  for await (const { values } of everyRecord(store, 'Ownership', view)) {
    const { owner, owned, share } = values;
    const isInHand = share === undefined || !decimal(share).lessThan(HALF);
    if (owner !== undefined && owned !== undefined && isInHand) groups.join(owned, owner);
  }
  for await (const { values } of everyRecord(store, 'Affiliation', view)) {
    const { party, of, kind } = values;
    if (party !== undefined && of !== undefined && kind === 'same_group') groups.join(party, of);
  }
  return groups;
}
