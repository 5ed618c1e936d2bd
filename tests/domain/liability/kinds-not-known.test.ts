/** A contract of unknown kind may carry the chain on or cut it, whatever another does: a place is denied only where every reading denies it. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { ClaimLine, Contract, TraceFacts } from '../../../server/domain/model.ts';
import { money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

interface Chain {
  readonly regime: string;
  readonly place: string;
  readonly kinds: readonly (Contract['kind'] | undefined)[];
  readonly more?: readonly Partial<Contract>[];
  readonly debt?: Partial<ClaimLine>;
}

/** A0 buys from A1, who buys from A2, and so on down to the employer; the kinds from the head down. */
function chain({ regime, place, kinds, more = [], debt = {} }: Chain): TraceFacts {
  const name = (at: number) => (at === kinds.length ? 'E' : `A${at}`);
  const contracts = kinds.map((kind, at) => {
    const { kind: _works, ...rest } = contract(`c${at}`, name(at), name(at + 1), at === 0 ? [] : [`c${at - 1}`]);
    return { ...rest, ...(kind === undefined ? {} : { kind }), ...more[at] };
  });
  return factsOf({
    regimes: [regime],
    place,
    contracts,
    lines: [line('L', `c${kinds.length - 1}`, { rateBasis: 'prevailing_wage', ...debt })],
  });
}

function rowOf(of: Chain, party: string) {
  const row = trace(chain(of), regimes).parties.find((one) => one.party === party && one.regime === of.regime);
  if (row === undefined) throw new Error(`no row of ${party}`);
  return row;
}
const kindsAsked = (of: Chain, party: string) =>
  rowOf(of, party)
    .missing.filter(({ code }) => code === 'liability.missing.contract.kind')
    .map(({ params }) => params.contract?.value);

describe.each([
  ['se-2018-1472', 'SE'],
  ['kr-lsa-44-3', 'KR'],
  ['us-ca-1743-2014', 'US-CA'],
  ['us-ny-198-e', 'US-NY'],
])('%s, which reaches some places in the chain', (regime, place) => {
  const of = (...kinds: Chain['kinds']): Chain => ({ regime, place, kinds });

  test('two kinds above are not known: the party between may be main contractor, so is not free', () => {
    const open = of(undefined, undefined, 'works', 'works');
    expect(rowOf(of('sale', 'works', 'works', 'works'), 'A2').status).not.toBe('does_not_owe');
    expect(rowOf(open, 'A2').status).toBe('cannot_tell');
  });
});

describe.each([
  ['fr-l3245-2', 'FR'],
  ['fr-l1262-4-3', 'FR'],
  ['lu-281-1-2023', 'LU'],
])('%s, which reaches the end client and whoever buys from the employer', (regime, place) => {
  const of = (...kinds: Chain['kinds']): Chain => ({ regime, place, kinds });

  test('the party bought by a contract of unknown kind is not free where one above it is not known either', () => {
    for (const kinds of [
      of('works', undefined, undefined, 'works'),
      of(undefined, undefined, 'works', 'works'),
      of('works', 'works', undefined, undefined),
    ])
      for (const party of ['A0', 'A1', 'A2', 'A3']) {
        const row = rowOf(kinds, party);
        const told = readings(kinds).map((one) => rowOf(one, party).status);
        if (new Set(told).size > 1) expect([kinds, party, row.status]).toEqual([kinds, party, 'cannot_tell']);
        else expect([kinds, party, row.status]).toEqual([kinds, party, told[0]]);
      }
  });
});

/** The chain with each kind that is not known as one that passes, and as one that cuts. */
function readings(of: Chain): readonly Chain[] {
  const at = of.kinds.indexOf(undefined);
  if (at < 0) return [of];
  return (['works', 'sale'] as const).flatMap((kind) => readings({ ...of, kinds: of.kinds.with(at, kind) }));
}

describe('us-dba-5-5, which asks about the contract at the head', () => {
  const price = { way: 'amount', amount: money('500000.00', 'USD') } as never;
  const of = (...kinds: Chain['kinds']): Chain => ({
    ...{ regime: 'us-dba-5-5', place: 'US-NY', kinds },
    more: [false, true, false, false].map((federalFunds) => ({ federalFunds, price })),
  });

  test('a contract between two of unknown kind may be the head', () => {
    expect(rowOf(of('works', 'works', 'works', 'works'), 'A1').reason.code).toBe('liability.reason.out_of_scope');
    expect(rowOf(of('sale', 'sale', 'works', 'works'), 'A1').status).toBe('does_not_owe');
    const open = of(undefined, undefined, 'works', 'works');
    expect(rowOf(of('sale', 'works', 'works', 'works'), 'A2').status).not.toBe('does_not_owe');
    expect(rowOf(open, 'A2').status).toBe('cannot_tell');
    expect(kindsAsked(open, 'A2')).toEqual(['c1', 'c0']);
  });
});

describe('nl-iw-35b, of which the day of a purchase chooses the text', () => {
  const of = (...kinds: Chain['kinds']): Chain => ({
    ...{ regime: 'nl-iw-35b', place: 'NL', kinds },
    more: [{ signed: day('2023-01-01') }, { goodsState: 'to_be_made' }],
    debt: { kind: 'wage_tax', from: day('2023-01-01'), until: day('2023-02-01') },
  });

  test('who bought nothing stands below a purchase only where the kinds between are known', () => {
    expect(rowOf(of('sale', 'works', 'works'), 'A1').status).toBe('does_not_owe');
    // Without a purchase above, an earlier text may govern, which nobody read.
    expect(rowOf(of('sale', 'services', 'works'), 'A1').status).toBe('cannot_tell');
    expect(rowOf(of('sale', undefined, 'works'), 'A1').status).toBe('cannot_tell');
    expect(rowOf(of('sale', undefined, 'works'), 'A0').status).toBe('cannot_tell');
  });
});
