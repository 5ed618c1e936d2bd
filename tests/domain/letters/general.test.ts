import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { generalParticulars } from '../../../server/domain/letters/general.ts';
import type { LetterFacts } from '../../../server/domain/letters/particular.ts';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import type { ClaimLine } from '../../../server/domain/model.ts';
import { contract, factsOf, line, party } from '../liability/facts.ts';

const march = { from: day('2025-03-01'), until: day('2025-04-01') };
const april = { from: day('2025-04-01'), until: day('2025-05-01') };

function workers(...lines: readonly ClaimLine[]): string {
  const facts = factsOf({ lines, contracts: [contract('c1', 'R', 'E', [])], parties: [party('E')] });
  const given: LetterFacts = {
    ...{ party: 'R', facts, balances: { of: new Map(), joint: [], uncounted: [], beyond: [] } },
    workplacesOf: () => [],
  };
  const rows = [
    { lines: lines.map(({ id }) => id), amount: null, basis: 'net', missing: [], deadlines: [] },
  ] as unknown as LiabilityRow[];
  const found = generalParticulars(given, 'claim' as never, rows).find(({ key }) => key === 'workers');
  return JSON.stringify(found?.value?.params.value) ?? 'blank';
}

describe('of how many workers a letter is', () => {
  test('lines of one month after another are of the same', () => {
    expect(workers(line('a', 'c1', { ...march, workers: 3 }), line('b', 'c1', { ...april, workers: 4 }))).toContain(
      '4',
    );
    expect(workers(line('a', 'c1', { ...march, workers: 3 }), line('b', 'c1', { ...april }))).toBe('blank');
  });

  test('lines for the same work on the same days may be of others: then it is a blank, and never the most of one', () => {
    const nine = Array.from({ length: 9 }, (_, at) => line(`l${at}`, 'c1', { ...march, workers: 1 }));
    expect(workers(...nine)).toBe('blank');
    expect(workers(line('a', 'c1', { ...march, workers: 3 }), line('b', 'other', { ...march, workers: 2 }))).toContain(
      '3',
    );
  });
});
