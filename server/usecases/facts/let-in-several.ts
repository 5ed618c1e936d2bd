/** Tenders from which their buyers let several contracts: what was estimated or offered may be for all of them, or for another. */
import type { Store, View } from '../../store/store.ts';
import { everyRecord } from '../records/every-record.ts';
import { linksUp } from './under.ts';

/** Of tenders by id, with the buyer that each says. */
export async function letInSeveral(
  store: Store,
  buyers: ReadonlyMap<string, string | undefined>,
  view: View,
): Promise<ReadonlySet<string>> {
  const once = new Set<string>();
  const several = new Set<string>();
  if (buyers.size === 0) return several;
  for await (const record of everyRecord(store, 'Contract', view, { tender: [...buyers.keys()] })) {
    const { tender = '', buyer } = record.values;
    if (linksUp(record).size > 0 || !isOf(buyers.get(tender), buyer)) continue;
    (once.has(tender) ? several : once).add(tender);
  }
  return several;
}

/** Where nobody says who let the tender, or bought, it may be the same. */
const isOf = (letBy: string | undefined, buyer: string | undefined): boolean =>
  letBy === undefined || buyer === undefined || letBy === buyer;
