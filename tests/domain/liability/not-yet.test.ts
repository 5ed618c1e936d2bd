/** A day before a debt fell due, and a day before anybody had begun to earn it. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { amountText } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

/** March, due on 15 April: Spain's joint debtors, and Norway's after a claim. */
function asOf(on: string, known: 'due' | 'no day due' = 'due', place = 'ES') {
  const { due, ...undated } = line('L1', 'c2');
  const own = { activity: 'normal_and_specific', signed: day('2024-12-01') } as const;
  const facts = factsOf({
    ...{ asOf: on, place, regimes: [place === 'ES' ? 'es-et-42-wages' : 'no-allmenn-13'] },
    contracts: [contract('c1', 'R', 'A', [], own), contract('c2', 'A', 'E', ['c1'], own)],
    lines: [known === 'due' && due !== undefined ? { ...undated, due } : undated],
    events: [event('written_claim', '2025-03-20', 'creditor', ['A'])],
  });
  const answer = trace(facts, regimes);
  const [employer, above] = ['E', 'A'].map((id) => answer.parties.find(({ party }) => party === id));
  return { answer, employer, above };
}

const shown = ({ status, reason }: { status: string; reason: { code: string } }) => [status, reason.code.split('.')[2]];

describe('a debt that has not fallen due', () => {
  test('nobody above answers for it so far, though it may; the employer owes what was earned', () => {
    const { employer, above, answer } = asOf('2025-04-14');
    expect(above && shown(above)).toEqual(['may_owe', 'not_due']);
    expect(above?.conditions).toContainEqual(
      expect.objectContaining({ code: 'liability.condition.fallen_due', state: 'unmet', bars: 'debt' }),
    );
    expect(employer?.status).toBe('owes');
    expect(amountText(answer.totalClaim)).toBe('1000.00');
  });

  test('on its day it is due', () => {
    expect(asOf('2025-04-15').above?.status).toBe('owes');
  });

  test('without a day on which it fell due nobody can tell from the first day of the work to the end of the next month', () => {
    expect(asOf('2025-02-28', 'no day due').above?.status).toBe('may_owe');
    for (const on of ['2025-03-01', '2025-03-31', '2025-04-29']) {
      const { above, employer } = asOf(on, 'no day due');
      expect(above && shown(above)).toEqual(['cannot_tell', 'fact_missing']);
      expect(above?.missing.map(({ code }) => code)).toContain('liability.missing.line.due');
      expect(employer?.status).toBe('owes');
    }
    expect(asOf('2025-04-30', 'no day due').above?.status).toBe('owes');
  });

  test('a claim made before does not make it owed before', () => {
    expect(asOf('2025-04-14', 'due', 'NO').answer.parties.filter(({ status }) => status === 'owes')).toHaveLength(1);
  });
});

test('what nobody has begun to earn the employer does not owe yet, and it is not in the sum', () => {
  const { employer, above, answer } = asOf('2025-02-28');
  expect(employer && shown(employer)).toEqual(['may_owe', 'not_earned']);
  expect(above?.status).toBe('may_owe');
  expect(amountText(answer.totalClaim)).toBe('0.00');
  expect(amountText(answer.maxRecovery)).toBe('0.00');
});
