/**
 * What is known to be performed under contracts, and in turn under those that say nothing of their own labour. Where a price
 * could pass by what the contracts under it say of themselves, what is under these is read too, to be held against it, and
 * so is what may be performed under it besides.
 */
import { type Beneath, type BeneathIt, saysAllItNeeds, type Unplaced } from '../../domain/pricing/beneath.ts';
import { saysLabour } from '../../domain/pricing/labour-bill.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { inTurn, isCertain, type PriceContracts, Under } from './under.ts';
import { unplacedUnder } from './unplaced.ts';

type StoredContract = StoredRecord<'Contract'>;

export interface ReadBeneath {
  readonly beneath: BeneathIt;
  readonly unplaced?: Unplaced | undefined;
}

/** Of those under which anything is known to be performed. */
export async function beneathOf(
  store: Store,
  uppers: readonly StoredContract[],
  view: View,
  price: PriceContracts,
): Promise<ReadonlyMap<string, ReadBeneath>> {
  const under = new Under(store, view, price);
  await under.read(uppers.map(({ id }) => id));
  under.withoutReturns(uppers);
  const direct = new Map(under.held);
  const mayPass = uppers.filter((upper) => saysPrice(upper) && allSay(direct.get(upper.id)));
  await under.readOn([...direct.values()], isSilent);
  await under.readOn(
    mayPass.map(({ id }) => direct.get(id) ?? []),
    isCertain,
  );
  const passing = new Set(mayPass.map(({ id }) => id));
  const whole = (id: string, beneath: BeneathIt): BeneathIt => {
    if (beneath === 'crowded') return beneath;
    return passing.has(id) ? under.whole(id, beneath) : inTurn(id, beneath, under.held, isSilent);
  };
  const read = new Map([...direct].map(([id, beneath]) => [id, whole(id, beneath)]));
  const unplaced = await unplacedUnder(under, mayPass, read);
  return new Map([...read].map(([id, beneath]) => [id, { beneath, unplaced: unplaced.get(id) }]));
}

const saysPrice = ({ values }: StoredContract): boolean => values.price !== undefined || values.unitPrice !== undefined;

const allSay = (beneath: BeneathIt | undefined): boolean =>
  beneath !== undefined && beneath !== 'crowded' && beneath.every(({ contract }) => saysAllItNeeds(contract));

const isSilent = (one: Beneath): boolean => isCertain(one) && !saysLabour(one.contract);
