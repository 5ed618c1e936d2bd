/**
 * What may be said of a party and of a contract where a rule asks: the values of each fact. docs/CASE-FORMAT.md 1.1 and 1.2.
 * Which of these facts any rule asks is read off the rules.
 */
import { FACT_NAMES, type FactName } from '../model.ts';
import { objectsIn } from './objects-in.ts';
import type { RegimeVersion } from './regime.ts';

export type FactValues = readonly (string | boolean)[];

const BOTH = [true, false] as const;

/** Empty: no short list exhausts it. */
export const FACT_VALUES: Readonly<Record<FactName, FactValues>> = {
  status: ['active', 'insolvent', 'dissolved', 'cannot_be_located'],
  trade: ['brand', 'manufacturer', 'contractor', 'retailer', 'labour_supplier'],
  entrepreneur: BOTH,
  consumer: BOTH,
  public_body: BOTH,
  own_needs: BOTH,
  licensed: BOTH,
  registered: BOTH,
  bound_by_cba: BOTH,
  certified: BOTH,
  // Any country.
  established_in: [],
  // By the bounds that rules set.
  head_count: [],
};

export const CONTRACT_VALUES: Readonly<Record<string, FactValues>> = {
  kind: ['works', 'services', 'labour_supply', 'sale', 'outwork', 'carriage'],
  goods_state: ['finished', 'to_be_made'],
  place_of_work: ['supplier_premises', 'buyer_premises', 'site', 'home'],
  activity: ['normal_and_specific', 'accessory'],
  public_works: BOTH,
  federal_funds: BOTH,
  single_job: BOTH,
};

/** True of the party whatever it orders: said of one contract, no rule would read it. */
export const OF_PARTY_ALONE: ReadonlySet<FactName> = new Set(['status', 'public_body', 'established_in', 'head_count']);

/** Of several licences, registers, offices or agreements it must be said which. */
export const OF_SCHEME: ReadonlySet<FactName> = new Set(['licensed', 'registered', 'certified', 'bound_by_cba']);

interface Asking {
  readonly fact?: unknown;
  readonly number?: unknown;
  readonly trade?: unknown;
  readonly scheme?: unknown;
  readonly knew?: unknown;
  readonly about?: unknown;
  readonly contract?: unknown;
  readonly is?: unknown;
}

/** The facts of a party that any of the rules asks, in the order of the model. */
export function factsAsked(regimes: readonly RegimeVersion[]): readonly FactName[] {
  const asked = new Set<unknown>(
    objectsIn(regimes).flatMap(({ fact, number, trade }: Asking) => [
      fact,
      number,
      ...(trade === undefined ? [] : ['trade']),
    ]),
  );
  return FACT_NAMES.filter((name) => asked.has(name));
}

/** Of what any of the rules asks whether a party knew. */
export function knowledgeAsked(regimes: readonly RegimeVersion[]): readonly string[] {
  const asked = objectsIn(regimes).flatMap(({ knew }: Asking) => (typeof knew === 'string' ? [knew] : []));
  return [...new Set(asked)].sort();
}

/** The words of which a rule wants one in the scheme of the fact. */
export function schemesAsked(regimes: readonly RegimeVersion[], name: string): readonly string[] {
  const words = objectsIn(regimes).flatMap(({ fact, scheme }: Asking) =>
    fact === name && typeof scheme === 'string' ? [scheme] : [],
  );
  return [...new Set(words)].sort();
}

/** The words that a rule wants of a field of a contract. */
export function wordsAsked(regimes: readonly RegimeVersion[], field: string): readonly string[] {
  const words = objectsIn(regimes).flatMap(({ contract, is }: Asking) => (contract === field ? [is].flat() : []));
  return [...new Set(words)].filter((word) => typeof word === 'string');
}

/** Whether a rule asks the fact of one contract, as whether it was ordered for own needs. */
export function isAskedOfContract(regimes: readonly RegimeVersion[], name: string): boolean {
  return objectsIn(regimes).some(({ fact, about }: Asking) => fact === name && about !== undefined);
}
