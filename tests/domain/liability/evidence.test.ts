import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { evidenceOn, type PriceTested } from '../../../server/domain/liability/evidence/evidence.ts';
import { knowledgeQuestions } from '../../../server/domain/liability/evidence/questions.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { PartyFact, TraceFacts } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line, party } from './facts.ts';

const regimes = loadRegimes();
const SIGNED = day('2025-02-01');

function facts(more: Partial<TraceFacts> = {}, supplierFacts: readonly PartyFact[] = []): TraceFacts {
  return {
    ...factsOf({
      asOf: '2025-06-01',
      contracts: [contract('c1', 'A', 'E', [], { signed: SIGNED })],
      lines: [line('L1', 'c1')],
      parties: [party('A'), party('E', ...supplierFacts)],
    }),
    ...more,
  };
}

const QUESTION = { party: 'A', regime: 'us-ca-2810', of: 'insufficient_price', contract: 'c1', on: SIGNED };
const said = (given: TraceFacts, prices: readonly PriceTested[] = []) =>
  evidenceOn(QUESTION, given, prices).items.map(({ speaks, on, said: { code } }) => [
    speaks,
    on,
    code.replace('liability.evidence.', ''),
  ]);
const price = (outcome: PriceTested['outcome'], on = SIGNED): PriceTested => ({
  ...{ contract: 'c1', on, test: 'price-below-lawful-labour', outcome },
});

describe('what a party could have seen', () => {
  test('is asked for rules that turn on knowledge, on the day that their text names', () => {
    const asked = (ids: readonly string[]) => {
      const given = { ...facts(), regimes: ids };
      return knowledgeQuestions(given, trace(given, regimes), regimes);
    };
    expect(asked(['de-milog-13'])).toEqual([]);
    expect(asked(['us-ca-2810'])).toEqual([QUESTION]);
    const models = asked(['model-warsaw-chain']).map(({ of, on }) => [of, on]);
    expect(models).toContainEqual(['wages_not_paid', '2025-06-01']);
    // A rule that would disclose what the creditor did not bring up asks nothing.
    expect(asked(['de-aufenthg-98a'])).toEqual([]);
  });

  test('a price that is flagged on the day speaks for, one that passes against; one that cannot be told is missing', () => {
    expect(said(facts(), [price('flagged')])).toEqual([['for', SIGNED, 'price_flagged']]);
    expect(said(facts(), [price('passed')])).toEqual([['against', SIGNED, 'price_passed']]);
    const open = evidenceOn(QUESTION, facts(), [price('cannot_tell')]);
    expect(open.items).toEqual([]);
    expect(open.missing.map(({ code }) => code)).toContain('liability.evidence.no_price_test');
  });

  test('what was flagged, told or done after the day that counts is none', () => {
    const later = day('2025-02-02');
    const events = [event('inspectorate_notice', '2025-02-02', 'authority', ['A'])];
    expect(said(facts({ events }), [price('flagged', later)])).toEqual([]);
    const before = [event('inspectorate_notice', '2025-02-01', 'authority', ['A'])];
    expect(said(facts({ events: before }))).toEqual([['for', SIGNED, 'told']]);
  });

  test('what authorities did against the supplier, and what the party did about it', () => {
    const events = [
      event('judgment', '2024-11-01', 'court', ['E']),
      event('written_claim', '2024-11-02', 'creditor', ['E']),
      event('injunction', '2024-12-01', 'A', ['E']),
    ];
    expect(said(facts({ events }))).toEqual([
      ['for', '2024-11-01', 'about_supplier'],
      ['against', '2024-12-01', 'acted'],
    ]);
  });

  test('a check of the supplier that held, had lapsed or was never there; none recorded is missing, not against', () => {
    const check = (from: string, until?: string, value = true): PartyFact => ({
      ...{ fact: 'certified', value, from: day(from) },
      ...(until === undefined ? {} : { until: day(until) }),
    });
    expect(said(facts({}, [check('2024-01-01')]))).toEqual([['against', '2024-01-01', 'check_held']]);
    expect(said(facts({}, [check('2024-01-01', '2025-01-01')]))).toEqual([['for', '2025-01-01', 'check_lapsed']]);
    expect(said(facts({}, [check('2024-01-01', undefined, false)]))).toEqual([['for', '2024-01-01', 'check_not_held']]);
    expect(said(facts({}, [check('2025-03-01')]))).toEqual([]);
    expect(evidenceOn(QUESTION, facts(), []).missing.map(({ code }) => code)).toContain('liability.evidence.no_check');
  });

  test('one that was renewed has not lapsed, and one that was missing once is not missing now', () => {
    const held = (from: string, until: string | undefined, value: boolean): PartyFact => ({
      ...{ fact: 'certified', value, from: day(from) },
      ...(until === undefined ? {} : { until: day(until) }),
    });
    const renewed = [held('2023-01-01', '2024-01-01', true), held('2024-01-01', undefined, true)];
    expect(said(facts({}, renewed))).toEqual([['against', '2024-01-01', 'check_held']]);
    const got = [held('2023-01-01', '2024-01-01', false), held('2024-01-01', undefined, true)];
    expect(said(facts({}, got))).toEqual([['against', '2024-01-01', 'check_held']]);
  });

  test('an assurance that all was paid speaks against, and what firms do anyhow says nothing', () => {
    const events = [
      event('declaration', '2024-11-01', 'E', ['A'], { what: ['wages_are_paid'] }),
      event('declaration', '2024-11-02', 'E', ['A'], { what: ['wage_debt'] }),
      event('certificate', '2024-11-03', 'authority', ['A']),
      event('acceptance', '2024-11-04', 'E', ['A']),
      event('certificate', '2024-11-05', 'authority', ['E']),
    ];
    expect(said(facts({ events }))).toEqual([
      ['against', '2024-11-01', 'told'],
      ['for', '2024-11-02', 'told'],
      ['against', '2024-11-03', 'told'],
    ]);
  });

  test('a signing day that is not recorded is named, and nothing is listed', () => {
    const { on: _on, ...open } = QUESTION;
    const found = evidenceOn(open, facts(), [price('flagged')]);
    expect(found.items).toEqual([]);
    expect(found.missing.map(({ code }) => code)).toEqual(['liability.missing.contract.signed']);
  });

  test('what somebody established is listed, and the status follows from it alone', () => {
    const given = { ...facts(), regimes: ['us-ca-2810'] };
    const established = {
      party: 'A',
      of: 'insufficient_price',
      state: 'knew',
      on: SIGNED,
      source: 'court file',
    } as const;
    expect(said({ ...given, knowledge: [established] })).toEqual([['for', SIGNED, 'established']]);
    const told = { ...given, events: [event('inspectorate_notice', '2025-01-01', 'authority', ['A'])] };
    const status = (of: TraceFacts) => trace(of, regimes).parties.find(({ regime }) => regime === 'us-ca-2810')?.status;
    expect(status(told)).toBe(status(given));
  });
});
