import type { Json } from '../../../schema/graph.ts';
import { supplyOf } from '../../domain/chain/supply.ts';
import { isDay } from '../../domain/dates.ts';
import type { Contract, Link } from '../../domain/model.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, decimalOf, known, moneyOf, priceOf } from './values.ts';

/** A stored contract as the domain reads it; `links` replace its own where more was inferred. */
export function contractOf(record: StoredRecord<'Contract'>, links: readonly Link[] = linksOf(record)): Contract {
  const v = record.values;
  return known<Contract>({
    id: record.id,
    number: v.number,
    ...partiesOf(record),
    under: links,
    aboveKnown: v.aboveKnown ?? false,
    kind: v.kind as Contract['kind'],
    nace: v.nace,
    what: v.what,
    product: v.product,
    signed: dayOf(v.signed),
    from: dayOf(v.from),
    until: dayOf(v.until),
    price: priceOf(v.price),
    unitPrice: priceOf(v.unitPrice),
    unit: v.unit,
    labourCostFloor: moneyOf(v.labourCostFloor),
    outstanding: moneyOf(v.outstanding),
    worksValue: moneyOf(v.worksValue),
    goodsState: v.goodsState as Contract['goodsState'],
    placeOfWork: v.placeOfWork as Contract['placeOfWork'],
    activity: v.activity as Contract['activity'],
    publicWorks: v.publicWorks,
    federalFunds: v.federalFunds,
    workers: v.workers,
    shareOfWork: decimalOf(v.shareOfWork),
    singleJob: v.singleJob,
    labourValue: moneyOf(v.labourValue),
    mostTiersBelow: v.mostTiersBelow,
    amendments: amendmentsOf(v.amendments),
    workplaces: v.workplaces,
  });
}

/** Entries whose day cannot be read are left out: an amendment on no known day brings nothing under a text. */
function amendmentsOf(value: Json | undefined): Contract['amendments'] {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return [];
    const { on, what } = entry as Readonly<Record<string, Json | undefined>>;
    return isDay(on) ? [{ on, ...(typeof what === 'string' ? { what } : {}) }] : [];
  });
}

export function partiesOf({ id, values }: StoredRecord<'Contract'>): Pick<Contract, 'buyer' | 'supplier'> {
  const { buyer, supplier } = supplyOf(id, values);
  return { buyer, supplier };
}

/** Links as stated: documented ones, and those that somebody stated as inferred. */
export function linksOf(record: StoredRecord<'Contract'>): readonly Link[] {
  const documented = record.values.under ?? [];
  const inferred = (record.values.underInferred ?? []).filter((id) => !documented.includes(id));
  return [
    ...documented.map((contract): Link => ({ contract, evidence: 'documented' })),
    ...inferred.map((contract): Link => ({ contract, evidence: 'inferred', inferredFrom: ['stated'] })),
  ];
}
