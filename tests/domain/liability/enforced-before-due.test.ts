/** Enforcement against the employer before the debt fell due was for another debt: where that is not known, it opens nothing yet. */
import { expect, test } from '@jest/globals';
import { type Day, day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

function client(regime: string, act: CaseEvent, due?: Day) {
  const { due: _due, ...rest } = line('L1', 'c1');
  const facts = factsOf({
    ...{ asOf: '2025-09-01', place: regime.slice(0, 2).toUpperCase(), regimes: [regime] },
    contracts: [contract('c1', 'A', 'E', [], { activity: 'normal_and_specific' })],
    lines: [{ ...rest, ...(due === undefined ? {} : { due }) }],
    events: [act, event('check', '2025-03-01', 'A', [], { what: ['wage_payment', 'social_security'] })],
  });
  return trace(facts, regimes).parties.find(({ party }) => party === 'A');
}

const failed = (on: string, about: readonly string[] = []) =>
  event('enforcement_failed', on, 'court', ['E'], { about });
const undated = ({ on: _on, ...rest }: CaseEvent): CaseEvent => rest;

// Work to 31 March: the pay fell due by 30 April, whatever was agreed.
test.each([
  ['known, before', day('2025-04-15'), failed('2025-04-14'), 'may_owe'],
  ['known, on the day', day('2025-04-15'), failed('2025-04-15'), 'owes'],
  ['known, of unknown day', day('2025-04-15'), undated(failed('2025-04-15')), 'may_owe'],
  ['known, of unknown day, about the line', day('2025-04-15'), undated(failed('2025-04-15', ['L1'])), 'owes'],
  ['not known, by then surely due', undefined, failed('2025-04-30'), 'owes'],
  ['not known, perhaps before', undefined, failed('2025-04-29'), 'may_owe'],
  ['not known, before the work', undefined, failed('2025-02-28'), 'may_owe'],
] as const)('the day due is %s: a subsidiary client', (_, due, act, status) => {
  expect(client('uy-18099-18251', act, due)?.status).toBe(status);
});

test('of a penalty without its day nobody knows whether it was imposed before the enforcement failed', () => {
  const { due: _due, ...rest } = line('L1', 'c1', { kind: 'penalty' });
  const status = (on: string, more: { readonly due?: Day } = {}) =>
    trace(
      factsOf({
        ...{ asOf: '2025-09-01', place: 'PT', regimes: ['pt-ct-174-2'] },
        contracts: [contract('c1', 'A', 'E', [], { kind: 'labour_supply' })],
        lines: [{ ...rest, ...more }],
        events: [failed(on)],
      }),
      regimes,
    ).parties.find(({ party }) => party === 'A')?.status;
  expect(status('2025-06-01')).toBe('may_owe');
  expect(status('2025-06-01', { due: day('2025-06-01') })).toBe('owes');
});

test('a judgment of unknown day that does not name the client frees it only if it is about the line', () => {
  const judgment = (about: readonly string[]) => undated(event('judgment', '2025-06-01', 'court', ['E'], { about }));
  expect(client('br-6019-5a', judgment(['L1']), day('2025-04-15'))?.status).toBe('does_not_owe');
  expect(client('br-6019-5a', judgment([]), day('2025-04-15'))?.status).toBe('may_owe');
  expect(client('br-6019-5a', event('judgment', '2025-06-01', 'court', ['E']), day('2025-04-15'))?.status).toBe(
    'does_not_owe',
  );
});
