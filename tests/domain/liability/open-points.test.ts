import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { openPoints } from '../../../server/domain/liability/open-points.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import { relatedRules } from '../../../server/domain/liability/related-rules.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const rule = (id: string): RegimeVersion => {
  const found = regimes.find((regime) => regime.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};
const codesOf = (id: string): readonly string[] =>
  openPoints(rule(id)).map(({ code }) => code.replace('law.open.', ''));

describe('what an entry is known to lack', () => {
  test('a first day that was not verified names the day of the text that was read', () => {
    const unverified = regimes.filter(({ version }) => version.start === 'unverified');
    expect(unverified.length).toBeGreaterThan(2);
    for (const { id, version } of unverified) {
      expect(openPoints(rule(id))[0]).toEqual({
        code: 'law.open.start-unverified',
        params: { day: { type: 'day', value: version.from } },
      });
    }
  });

  test('what was written from memory, read at second hand or in part says so; a text read whole does not', () => {
    for (const { id, law, kind } of regimes.filter((regime) => regime.kind !== 'illustrative_model')) {
      const said = codesOf(id).filter((code) => /^(from-memory|text-not-read|guidance-only|text-in-part)$/.test(code));
      expect([id, kind, said.length]).toEqual([id, kind, law.verification === 'primary_text' ? 0 : 1]);
    }
  });

  test('points left to others are named once each', () => {
    expect(codesOf('in-clra-21-4')).toContain('unsettled');
    expect(codesOf('be-1965-general')).toEqual(expect.arrayContaining(['unsettled']));
  });

  test('a rule without a clock that ends a claim says that none is encoded; one with such a clock and a model do not', () => {
    expect(codesOf('es-et-42-wages')).not.toContain('no-time-limit');
    expect(codesOf('de-milog-13')).not.toContain('no-time-limit');
    for (const { id, debtors } of regimes.filter(({ kind }) => kind === 'illustrative_model' || kind === 'fund')) {
      expect([id, debtors.length > 0 && codesOf(id).includes('no-time-limit')]).toEqual([id, false]);
    }
    expect(regimes.filter(({ id }) => codesOf(id).includes('no-time-limit')).length).toBeGreaterThan(5);
  });
});

describe('how rules stand to one another', () => {
  const saidOf = (id: string) => relatedRules(rule(id), regimes).map(({ how, regime }) => [how, regime.id]);

  test('both sides say it, each from its own', () => {
    expect(saidOf('be-1965-general')).toEqual(
      expect.arrayContaining([
        ['yields_to', 'be-1965-construction'],
        ['yields_to', 'be-1965-illegal'],
      ]),
    );
    expect(saidOf('be-1965-illegal')).toEqual(expect.arrayContaining([['yields_of', 'be-1965-general']]));
    expect(saidOf('de-aentg-14')).toEqual(
      expect.arrayContaining([
        ['transposes', 'eu-2014-67-art12'],
        ['beside', 'de-milog-13'],
      ]),
    );
  });

  test('every relation is known from the other side, and a later version never stands beside the one that it replaces', () => {
    for (const { id, replaces } of regimes) {
      for (const { regime, how } of relatedRules(rule(id), regimes)) {
        expect(relatedRules(regime, regimes).map((back) => back.regime.id)).toContain(id);
        if (regime.id === replaces) expect(how).not.toBe('beside');
      }
    }
  });
});

test('a text that nobody verified to have ended says so, and work after its end is neither under it nor free of it', () => {
  const act = rule('in-clra-21-4');
  expect(codesOf(act.id)).toContain('may-last');
  const chain = [contract('c1', 'P', 'E', [], { kind: 'services', workers: 20 })];
  const said = (workers: number, from: string, until: string) => {
    const contracts = chain.map((one) => ({ ...one, workers }));
    const lines = [line('L1', 'c1', { from: day(from), until: day(until), due: day(until) })];
    const facts = factsOf({ place: 'IN', regimes: [act.id], asOf: '2026-02-01', contracts, lines });
    const row = trace(facts, regimes).parties.find(({ party }) => party === 'P');
    return [row?.status, ...(row?.missing ?? []).map(({ code }) => code.replace('liability.missing.', ''))];
  };
  expect(said(20, '2025-11-20', '2025-11-21')[0]).toBe('owes');
  expect(said(20, '2025-11-20', '2025-11-22')).toEqual(['cannot_tell', 'split']);
  expect(said(20, '2025-11-21', '2025-11-22')).toEqual(['cannot_tell', 'end_verified']);
  expect(said(20, '2026-01-01', '2026-02-01')).toEqual(['cannot_tell', 'end_verified']);
  expect(said(19, '2025-11-21', '2025-11-22')[0]).toBe('does_not_owe');
});
