/** Where the documents end above a contract, and where only an inferred link goes on: what is left of a party's place. */
import { describe, expect, test } from '@jest/globals';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { Link } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

interface Chain {
  readonly regime: string;
  readonly place: string;
  readonly link: Link['evidence'];
  /** Nothing stands above the upper contract, and nothing but the link above the lower one. */
  readonly aboveKnown: boolean;
}

/** X buys from A, who buys from the employer. */
function statusOf(party: string, { regime, place, link, aboveKnown }: Chain) {
  const upper = contract('c0', 'X', 'A', [], { aboveKnown });
  const lower = contract('c1', 'A', 'E', [], { under: [{ contract: 'c0', evidence: link }] });
  const facts = factsOf({ regimes: [regime], place, contracts: [upper, lower], lines: [line('L', 'c1')] });
  const row = trace(facts, regimes).parties.find((one) => one.party === party && one.regime === regime);
  if (row === undefined) throw new Error(`no row of ${party}`);
  return { status: row.status, missing: row.missing.map(({ code }) => code) };
}

describe.each([
  ['no-allmenn-13', 'NO'],
  ['se-2018-1472', 'SE'],
])('%s, which reaches main contractors and those between', (regime, place) => {
  test('whoever buys below an open top is one of them, whichever: its place is not asked for', () => {
    const open: Chain = { regime, place, link: 'documented', aboveKnown: false };
    expect(statusOf('A', open)).toEqual(statusOf('A', { ...open, aboveKnown: true }));
    expect(statusOf('A', open).missing).not.toContain('liability.missing.position');
    expect(statusOf('X', open)).toMatchObject({ missing: expect.arrayContaining(['liability.missing.position']) });
  });

  test('whoever may be one of them by an inferred link alone is not free, though its documents end with itself', () => {
    const { status, missing } = statusOf('A', { regime, place, link: 'inferred', aboveKnown: false });
    expect(status).not.toBe('does_not_owe');
    expect(missing).toContain('liability.missing.link');
  });
});

test('who must be main contractor to answer may be one below an open top, and below an inferred one: it cannot be told', () => {
  for (const link of ['documented', 'inferred'] as const) {
    const { status, missing } = statusOf('A', { regime: 'ch-entsg-5', place: 'CH', link, aboveKnown: false });
    expect([link, status]).toEqual([link, 'cannot_tell']);
    expect(missing).toContain('liability.missing.position');
  }
});
