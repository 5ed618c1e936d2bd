/** A stored contract as the domain sees it: for the chain and its law, and for the price tests. */
import type { ValuesOf } from '../../../schema/graph.ts';
import type { Contract, ContractKind, Link } from '../../domain/model.ts';
import { decimal, type Price } from '../../domain/money.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { between, exactly, type Range } from '../../domain/range.ts';
import type { StoredRecord } from '../../store/store.ts';
import { dayOf, decimalOf, known, moneyOf, priceOf } from './values.ts';

type ContractValues = ValuesOf<'Contract'>;

/** Stands where a contract names no buyer or no supplier, so that the chain keeps the link and shows the hole. */
export function partyNotKnown(contract: string, role: 'buyer' | 'supplier'): string {
  return `not-known:${role}:${contract}`;
}

export function isPartyNotKnown(party: string): boolean {
  return party.startsWith('not-known:');
}

export function contractOf({ id, values }: StoredRecord<'Contract'>): Contract {
  return known<Contract>({
    id,
    buyer: values.buyer ?? partyNotKnown(id, 'buyer'),
    supplier: values.supplier ?? partyNotKnown(id, 'supplier'),
    under: linksOf(values),
    aboveKnown: values.aboveKnown === true,
    kind: values.kind as ContractKind | undefined,
    nace: values.nace,
    what: values.what,
    product: values.product,
    signed: dayOf(values.signed),
    from: dayOf(values.from),
    until: dayOf(values.until),
    price: priceOf(values.price),
    unitPrice: priceOf(values.unitPrice),
    unit: values.unit,
    labourCostFloor: moneyOf(values.labourCostFloor),
    outstanding: moneyOf(values.outstanding),
    goodsState: values.goodsState as Contract['goodsState'],
    placeOfWork: values.placeOfWork as Contract['placeOfWork'],
    activity: values.activity as Contract['activity'],
    publicWorks: values.publicWorks,
    singleJob: values.singleJob,
    labourValue: moneyOf(values.labourValue),
  });
}

/** A documented link wins over an inferred one to the same contract. */
function linksOf({ under = [], underInferred = [] }: ContractValues): readonly Link[] {
  const inferred = underInferred.filter((contract) => !under.includes(contract));
  return [
    ...under.map((contract): Link => ({ contract, evidence: 'documented' })),
    ...inferred.map((contract): Link => ({ contract, evidence: 'inferred' })),
  ];
}

/** What other records say of the same contract: the estimate of its tender, the place of its workplaces. */
export interface BesideContract {
  readonly estimate?: Price;
  readonly place?: string;
}

export function pricedContractOf(
  { id, values }: StoredRecord<'Contract'>,
  beside: BesideContract = {},
): PricedContract {
  return known<PricedContract>({
    id,
    buyer: values.buyer,
    supplier: values.supplier,
    kind: values.kind,
    on: dayOf(values.signed) ?? dayOf(values.from),
    place: values.place ?? beside.place,
    nace: values.nace,
    price: priceOf(values.price),
    estimate: priceOf(values.estimate) ?? beside.estimate,
    unitPrice: priceOf(values.unitPrice),
    unit: values.unit,
    quantity: decimalOf(values.quantity),
    labourHours: rangeOf(values.labourHours, values.labourHoursAtMost),
    labourMinutesPerUnit: rangeOf(values.labourMinutesPerUnit, values.labourMinutesPerUnitAtMost),
    nonLabourCost: priceOf(values.nonLabourCost),
    nonLabourCostPerUnit: priceOf(values.nonLabourCostPerUnit),
  });
}

/** One value alone is exact; with an upper end it is the lower end. */
function rangeOf(value: string | undefined, atMost: string | undefined): Range | undefined {
  if (value === undefined) return atMost === undefined ? undefined : between(decimal('0'), decimal(atMost));
  return atMost === undefined ? exactly(decimal(value)) : between(decimal(value), decimal(atMost));
}
