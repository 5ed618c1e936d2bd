/** One fact has one name, whichever part of Solidary lacks it, so that nobody is asked twice. */
import type { MissingFact, Param } from '../outcome.ts';
import type { Lack } from './question.ts';
import { isFigure } from './topic.ts';

/** Facts of the contract that they name, under the name by which a questionnaire asks for them and reads them back. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'flag.missing.price-of-tier': 'flag.missing.price',
  'liability.missing.contract.kind': 'flag.missing.kind-of-contract',
  'liability.missing.contract.price': 'flag.missing.price',
  'liability.missing.contract.product': 'flag.missing.product',
  'liability.missing.contract.signed': 'flag.missing.contract-day',
  'undeclared.missing.hours': 'flag.missing.labour-hours',
  'undeclared.missing.kind': 'flag.missing.kind-of-contract',
  'undeclared.missing.place': 'flag.missing.place',
  'undeclared.missing.price': 'flag.missing.price',
};

export interface NamedFact {
  readonly key: string;
  readonly fact: MissingFact;
  readonly about?: string;
}

export function namedFact({ fact, about }: Pick<Lack, 'fact' | 'about'>): NamedFact {
  if (isFigure(fact.code)) return keyed(fact, undefined);
  const { contract } = fact.params;
  const code = ALSO_CALLED[fact.code];
  if (code !== undefined && contract?.type === 'contract') return keyed({ ...fact, code, params: {} }, contract.value);
  return keyed(fact, subjectIn(fact) ?? about);
}

function keyed(fact: MissingFact, about: string | undefined): NamedFact {
  const params = Object.entries(fact.params).sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify([fact.code, about ?? '', params]);
  return { key, fact, ...(about === undefined ? {} : { about }) };
}

/** A contract before a line before a party: the narrowest record that the fact's own values name. */
function subjectIn({ params }: MissingFact): string | undefined {
  const values = Object.values(params);
  const first = (type: Param['type']) => values.find((value) => value.type === type)?.value;
  const found = first('contract') ?? first('line') ?? first('party');
  return typeof found === 'string' ? found : undefined;
}
