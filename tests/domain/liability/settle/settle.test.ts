import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { whatWouldSettle } from '../../../../server/domain/liability/settle/settle.ts';
import { trace } from '../../../../server/domain/liability/trace.ts';
import type { TraceFacts } from '../../../../server/domain/model.ts';
import { amountText } from '../../../../server/domain/money.ts';
import { factsOf as factsOfCase } from '../../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../../server/regimes/load.ts';
import { readCaseFile } from '../../../../server/usecases/cases/run-cases.ts';
import { contract, event, factsOf, line, party } from '../facts.ts';
import { randomFacts } from '../random-facts.ts';

const regimes = loadRegimes();
const ask = (facts: TraceFacts, runs?: number) => whatWouldSettle(facts, regimes, trace(facts, regimes), runs);
const ofCase = (file: string) => factsOfCase(readCaseFile(join(import.meta.dirname, '../../../cases', file)).input);
const said = (found: ReturnType<typeof ask>) =>
  found.facts.map(({ facts, values, rows, amount }) => ({
    facts: facts.map(({ code }) => code.replace('liability.missing.', '')),
    values: values.map((run) => run.map(({ value }) => value).join()),
    rows: rows.map(({ party: who, outcomes }) => [who, ...outcomes.map(({ status }) => status)]),
    amount: amount === null ? null : amountText(amount),
  }));

describe('the fact that would change the answer', () => {
  test('one fact: whether the client builds for its own needs decides on 120.71', () => {
    expect(said(ask(ofCase('de-05-own-needs-not-stated.json')))).toEqual([
      {
        facts: ['fact.own_needs'],
        values: ['true', 'false'],
        rows: [['H', 'does_not_owe', 'owes']],
        amount: '120.71',
      },
    ]);
  });

  test('every value of the field is tried, and those who would have to pay under one of them are told apart', () => {
    const [found] = said(ask(ofCase('nl-12-footwear-place-unknown.json')));
    expect(found).toMatchObject({ facts: ['contract.place_of_work'], amount: '12000.00' });
    expect(found?.values).toEqual(['supplier_premises', 'buyer_premises', 'site', 'home']);
    expect(found?.rows).toEqual([['A', 'does_not_owe', 'owes', 'owes', 'owes']]);
  });

  test('two facts that settle a row only together are named together', () => {
    const facts = factsOf({
      contracts: [
        contract('c1', 'B', 'M', [], { kind: undefined as never }),
        contract('c2', 'M', 'E', ['c1'], { nace: undefined as never }),
      ],
      lines: [line('L1', 'c2')],
      events: [event('written_claim', '2025-04-20', 'creditor', ['M'])],
    });
    const pair = said(ask(facts)).find(({ facts: both }) => both.length === 2);
    expect(pair?.rows.map(([who]) => who)).toContain('M');
  });

  test('nothing to settle where every row can be told', () => {
    const facts = factsOf({
      contracts: [contract('c1', 'B', 'M'), contract('c2', 'M', 'E', ['c1'])],
      lines: [line('L1', 'c2')],
    });
    expect(ask(facts)).toEqual({ facts: [], stillOpen: 0, cut: false });
  });

  test('where the documents end: that nothing stands above, and that somebody does', () => {
    const facts = factsOf({
      contracts: [contract('c1', 'M', 'E', [], { aboveKnown: false })],
      lines: [line('L1', 'c1')],
      events: [event('written_claim', '2025-04-20', 'creditor', ['M'])],
    });
    expect(said(ask(facts))[0]).toMatchObject({
      facts: ['position'],
      values: ['nothing_above', 'another_above'],
      rows: [['M', 'does_not_owe', 'owes']],
    });
  });

  test('a line worked under a contract not known: each contract is a value', () => {
    const facts = factsOf({
      contracts: [
        contract('a1', 'B', 'M'),
        contract('a2', 'M', 'E', ['a1']),
        contract('b1', 'C', 'N'),
        contract('b2', 'N', 'E', ['b1']),
      ],
      lines: [line('L1', null)],
      events: [event('written_claim', '2025-04-20', 'creditor', ['M', 'N'])],
    });
    const [found] = said(ask(facts));
    expect(found).toMatchObject({ facts: ['line.contract'], values: ['a2', 'b2'], amount: '1000.00' });
    expect(found?.rows).toEqual([
      ['M', 'may_owe', 'does_not_owe'],
      ['N', 'does_not_owe', 'may_owe'],
    ]);
  });

  test('a search that runs out says so', () => {
    expect(ask(ofCase('nl-12-footwear-place-unknown.json'), 3)).toMatchObject({ facts: [], stillOpen: 1, cut: true });
  });

  test('the answer itself is never touched, and a row that is settled can be told under each value', () => {
    fc.assert(
      fc.property(randomFacts(regimes.map(({ id }) => id)), (facts) => {
        const before = JSON.stringify(trace(facts, regimes));
        const found = ask(facts, 60);
        expect(JSON.stringify(trace(facts, regimes))).toBe(before);
        for (const { facts: of, rows, values, amount } of found.facts) {
          for (const { outcomes } of rows) {
            expect(outcomes).toHaveLength(values.length);
            const open = outcomes.filter(({ status }) => status === 'cannot_tell');
            expect(open.length).toBeLessThan(of[0]?.code === 'liability.missing.line.contract' ? outcomes.length : 1);
          }
          const amounts = rows.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome.amount?.amount));
          if (amount !== null) expect(amounts.some((one) => one?.equals(amount.amount))).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('a party named in a fact that is not held is no error', () => {
  const facts = factsOf({ parties: [party('E')], contracts: [contract('c1', 'B', 'E')], lines: [line('L1', 'c1')] });
  expect(ask(facts).cut).toBe(false);
});
