import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { claimInAll, mostToComeIn } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent, ClaimLine } from '../../../server/domain/model.ts';
import { amountText, decimal, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const contracts = [
  contract('c1', 'B', 'M'),
  contract('c2', 'M', 'C', ['c1']),
  contract('c3', 'C', 'E', ['c2']),
  contract('c4', 'C', 'E', ['c2']),
];
const claimed = event('written_claim', '2025-05-20', 'creditor', ['M', 'C']);
const nok = (text: string) => money(text, 'NOK');
const paid = (more: Partial<CaseEvent>) => event('payment', '2025-05-25', 'C', ['creditor'], more);

function answerOf(events: readonly CaseEvent[], lines: readonly ClaimLine[] = [line('L1', 'c3')]) {
  return trace(
    factsOf({ asOf: '2025-06-01', regimes: ['no-allmenn-13'], contracts, lines, events: [claimed, ...events] }),
    regimes,
  );
}

const rowOf = (answer: ReturnType<typeof answerOf>, party: string, basis = 'gross') => {
  const row = answer.parties.find((one) => one.party === party && one.basis === basis);
  if (row === undefined) throw new Error(`no row of ${party}`);
  const { status, amount, lines, missing, reason } = row;
  return {
    ...{ status, lines, reason: reason.code.split('.').at(-1) },
    amount: amount === null ? null : amountText(amount),
    missing: missing.map(({ code }) => code),
  };
};

describe('a payment that cannot be counted leaves its lines open, and names itself', () => {
  test.each([
    ['in another currency', { amount: money('700.00', 'EUR') }, 'rate'],
    ['without its currency', { withoutCurrency: decimal('700.00') }, 'currency'],
    ['without its amount', {}, 'amount'],
  ] as const)('%s', (_how, of, missing) => {
    const answer = answerOf([paid({ about: ['L1'], ...of })]);
    const code = `liability.missing.payment.${missing}`;
    for (const party of ['E', 'M', 'C'])
      expect(rowOf(answer, party)).toMatchObject({ status: 'cannot_tell', amount: null, missing: [code] });
    expect(answer.missing.map((fact) => fact.code)).toContain(code);
  });

  test('in another currency, but with what it came to in that of the claim: it counts as so much', () => {
    const worth = decimal('640.00');
    const answer = answerOf([paid({ about: ['L1'], amount: money('60.00', 'EUR'), worth })]);
    expect(rowOf(answer, 'M')).toMatchObject({ status: 'owes', amount: '360.00', missing: [] });
    expect(answer.missing.map(({ code }) => code)).not.toContain('liability.missing.payment.rate');
  });

  test('other lines are answered as before, and the row still names the payment', () => {
    const lines = [line('L1', 'c3'), line('L2', 'c3')];
    const row = rowOf(answerOf([paid({ about: ['L1'], amount: money('700.00', 'EUR') })], lines), 'M');
    expect(row).toMatchObject({ status: 'owes', amount: '1000.00', lines: ['L2'] });
    expect(row.missing).toEqual(['liability.missing.payment.rate']);
  });

  test('nobody is told a sum that it is not in, nor a most that can come in', () => {
    const uncounted = paid({ about: ['L1'] });
    const alone = answerOf([uncounted]);
    expect([claimInAll(alone), mostToComeIn(alone)]).toEqual([null, null]);
    const beside = answerOf([uncounted], [line('L1', 'c3'), line('L2', 'c3')]);
    expect([claimInAll(beside), mostToComeIn(beside)]).toEqual([nok('1000.00'), null]);
    expect(rowOf(beside, 'E')).toMatchObject({
      lines: ['L2'],
      amount: '1000.00',
      missing: ['liability.missing.payment.amount'],
    });
  });

  test('a line that is paid off stays so', () => {
    const answer = answerOf([paid({ about: ['L1'], amount: nok('1000.00') }), paid({ about: ['L1'] })]);
    expect(rowOf(answer, 'M')).toMatchObject({ status: 'owes', amount: '0.00', reason: 'paid' });
  });
});

describe('a payment that names no line is on the claim as a whole', () => {
  test('of one line, exactly', () => {
    expect(rowOf(answerOf([paid({ amount: nok('700.00') })]), 'M')).toMatchObject({ status: 'owes', amount: '300.00' });
  });

  test('of several lines in one row, the sum is exact', () => {
    const answer = answerOf([paid({ amount: nok('700.00') })], [line('L1', 'c3'), line('L2', 'c3')]);
    for (const party of ['E', 'M', 'C'])
      expect(rowOf(answer, party)).toMatchObject({ status: 'owes', amount: '1300.00', lines: ['L1', 'L2'] });
    expect([amountText(answer.totalClaim), amountText(answer.maxRecovery)]).toEqual(['1300.00', '1300.00']);
  });

  test('where a row has a part of the lines only, nobody can tell; all together stays exact', () => {
    const lines = [line('L1', 'c3'), line('L2', 'c3', { kind: 'penalty' })];
    const answer = answerOf([paid({ amount: nok('700.00') })], lines);
    const missing = ['liability.missing.payment.lines'];
    expect(rowOf(answer, 'M')).toMatchObject({ status: 'cannot_tell', missing });
    expect(rowOf(answer, 'E', 'penalty')).toMatchObject({ status: 'cannot_tell', missing });
    expect(amountText(answer.totalClaim)).toBe('1300.00');
    // Whoever answers for the one or the other may pay all of it: the most is not nothing.
    expect(amountText(answer.maxRecovery)).toBe('1300.00');
  });

  test('all that is left is paid: nothing stays open', () => {
    const lines = [line('L1', 'c3'), line('L2', 'c3', { kind: 'penalty' })];
    const answer = answerOf([paid({ amount: nok('1500.00') }), paid({ amount: nok('500.00') })], lines);
    expect(rowOf(answer, 'M')).toMatchObject({ status: 'owes', amount: '0.00', reason: 'paid' });
    expect(amountText(answer.totalClaim)).toBe('0.00');
  });

  test('about a contract it is on the work under it', () => {
    const lines = [line('L1', 'c3'), line('L2', 'c4')];
    const answer = answerOf([paid({ amount: nok('700.00'), about: ['c3'] })], lines);
    expect(rowOf(answer, 'M')).toMatchObject({ status: 'owes', amount: '1300.00' });
  });

  test('what one firm pays another is no payment on the claim', () => {
    const price = event('payment', '2025-05-25', 'C', ['E'], { amount: nok('700.00'), about: ['c3'] });
    expect(rowOf(answerOf([price]), 'M')).toMatchObject({ status: 'owes', amount: '1000.00' });
  });
});

test('a ceiling in another currency than the claim names the rate that is missing', () => {
  const korean = factsOf({
    ...{ asOf: '2025-06-01', place: 'KR', regimes: ['kr-lsa-44-3'] },
    contracts: [contract('c1', 'M', 'C'), contract('c2', 'C', 'E', ['c1'], { outstanding: money('900.00', 'USD') })],
    claim: { currency: 'KRW' },
    lines: [line('L1', 'c2', { unpaid: { way: 'amount', amount: money('1000000', 'KRW') } })],
    events: [
      event('written_claim', '2025-05-20', 'creditor', ['C']),
      event('declaration', '2025-05-01', 'C', ['E'], { what: ['direct_payment_agreed'] }),
    ],
  });
  const row = trace(korean, regimes).parties.find(({ party }) => party === 'C');
  expect(row?.status).toBe('cannot_tell');
  expect(row?.missing.map(({ code }) => code)).toContain('liability.missing.contract.rate');
});

test('a payment uses up what its payer still owed, on the way of those above too', () => {
  const won = (text: string) => money(text, 'KRW');
  const own = (id: string, buyer: string, supplier: string, under: string[], owed: string) =>
    contract(id, buyer, supplier, under, { outstanding: won(owed) });
  const facts = factsOf({
    ...{ asOf: '2025-06-01', place: 'KR', regimes: ['kr-lsa-44-3'] },
    contracts: [
      own('c1', 'O', 'H', [], '90000000'),
      own('c2', 'H', 'D', ['c1'], '50000000'),
      own('c3', 'D', 'E', ['c2'], '3000000'),
    ],
    claim: { currency: 'KRW' },
    lines: [line('L1', 'c3', { unpaid: { way: 'amount', amount: won('5000000') } })],
    events: [
      event('declaration', '2025-03-20', 'D', ['E'], { what: ['direct_payment_agreed'] }),
      event('written_claim', '2025-05-20', 'creditor', ['D']),
      event('payment', '2025-05-25', 'D', ['creditor'], { about: ['L1'], amount: won('1000000') }),
    ],
  });
  const answer = trace(facts, regimes);
  const rows = answer.parties.filter(({ status, regime }) => regime !== 'employment' && status !== 'does_not_owe');
  expect(rows.map(({ party, amount }) => [party, amount && amountText(amount)])).toEqual([
    ['H', '2000000'],
    ['D', '2000000'],
  ]);
  expect(rows[1]?.steps.map(({ code }) => code)).toContain('liability.step.ceiling_used');
});

describe('a blocked account', () => {
  const dutch = (more: Partial<CaseEvent>, knowledge: Parameters<typeof factsOf>[0]['knowledge'] = []) =>
    trace(
      factsOf({
        ...{ asOf: '2025-06-01', place: 'NL', regimes: ['nl-iw-34'], knowledge },
        contracts: [contract('c1', 'H', 'E', [], { kind: 'labour_supply' })],
        claim: { currency: 'EUR', creditor: 'tax_authority' },
        lines: [line('L1', 'c1', { kind: 'wage_tax', unpaid: { way: 'amount', amount: money('1000.00', 'EUR') } })],
        events: [event('escrow_payment', '2025-04-10', 'H', ['E'], { about: ['c1'], ...more })],
      }),
      regimes,
    ).parties.find(({ party }) => party === 'H');

  test('lessens the debt unless knowledge is established against the payer', () => {
    const four = { amount: money('400.00', 'EUR') };
    const knew = { party: 'H', of: 'escrow_misuse', state: 'knew', on: day('2025-04-01'), source: 'court' } as const;
    expect(amountText(dutch(four)?.amount ?? money('0', 'EUR'))).toBe('600.00');
    expect(amountText(dutch(four, [knew])?.amount ?? money('0', 'EUR'))).toBe('1000.00');
  });

  test('by how much is not known where its amount is in another currency', () => {
    expect(dutch({ amount: money('400.00', 'USD') })).toMatchObject({ status: 'cannot_tell', amount: null });
  });
});

describe('payments in whatever order they were entered', () => {
  const lines = [line('L1', 'c3'), line('L2', 'c3')];
  const leftAfter = (payments: readonly CaseEvent[]) =>
    [payments, [...payments].reverse()].map((events) => rowOf(answerOf(events, lines), 'M').amount);

  test('the earlier is taken off first', () => {
    const first = { ...paid({ about: ['L1'], amount: nok('800.00') }), on: day('2025-05-21') };
    const second = paid({ about: ['L1', 'L2'], amount: nok('900.00') });
    expect(leftAfter([first, second])).toEqual(['300.00', '300.00']);
  });

  test('of one day, the one that can only have been for a line goes before the one that may have been for others', () => {
    const one = paid({ about: ['L1'], amount: nok('800.00') });
    const both = paid({ about: ['L1', 'L2'], amount: nok('900.00') });
    expect(leftAfter([both, one])).toEqual(['300.00', '300.00']);
  });

  test('a line that was paid off by what can be counted is paid off, whatever else was paid', () => {
    const whole = ['L1', 'L2'].map((id) => paid({ about: [id], amount: nok('1000.00') }));
    const foreign = { ...paid({ about: ['L1'], amount: money('70.00', 'EUR') }), on: day('2025-05-21') };
    expect(leftAfter([foreign, ...whole])).toEqual(['0.00', '0.00']);
  });
});

describe('a payment about a contract, where a line names none', () => {
  test('may have fallen on that line: nobody is said to owe it in full', () => {
    const open = answerOf([paid({ about: ['c3'], amount: nok('400.00') })], [line('L1', null)]);
    expect(rowOf(open, 'E')).toMatchObject({ status: 'cannot_tell', missing: ['liability.missing.line.contract'] });
    const other = answerOf([paid({ about: ['c1'], amount: nok('400.00') })], [line('L1', null)]);
    expect(rowOf(other, 'E')).toMatchObject({ status: 'owes', amount: '1000.00' });
  });
});

describe('more paid than is left of its lines is asked about, and taken off nothing', () => {
  const beyond = (events: readonly CaseEvent[], lines?: readonly ClaimLine[]) =>
    answerOf(events, lines).missing.flatMap(({ code, params }) =>
      code === 'liability.missing.payment.beyond' && params.beyond?.type === 'money'
        ? [amountText(params.beyond.value)]
        : [],
    );
  const two = [line('L1', 'c3'), line('L2', 'c3')];

  test.each([
    ['all of a line, and no more', [paid({ about: ['L1'], amount: nok('1000') })], two, []],
    ['a slip of a zero', [paid({ about: ['L1'], amount: nok('10000') })], two, ['9000.00']],
    ['what another had paid already', [1, 2].map(() => paid({ about: ['L1'], amount: nok('700') })), two, ['400.00']],
    ['the claim as a whole', [paid({ amount: nok('2500') })], two, ['500.00']],
    [
      'in another currency, by its worth',
      [paid({ about: ['L1'], amount: money('200', 'EUR'), worth: decimal('1200') })],
      two,
      ['200.00'],
    ],
    [
      'a line of unknown amount',
      [paid({ about: ['L1'], amount: nok('5000') })],
      [line('L1', 'c3', { unpaid: { way: 'unknown' } } as never)],
      [],
    ],
  ] as const)('%s', (_how, events, lines, expected) => expect(beyond(events, lines)).toEqual(expected));

  test('the amounts of the answer stay as they were', () => {
    expect(rowOf(answerOf([paid({ about: ['L1'], amount: nok('10000') })], two), 'M')).toMatchObject({
      status: 'owes',
      amount: '1000.00',
      missing: [],
    });
  });
});

test('of a paid line nothing is asked, though it cannot be told who answered for it', () => {
  const { due: _gone, ...undated } = line('L1', 'c3');
  const open = rowOf(answerOf([], [undated]), 'M');
  expect([open.status, open.missing.length]).toEqual(['cannot_tell', 1]);
  const row = rowOf(answerOf([paid({ about: ['L1'], amount: nok('1000.00') })], [undated]), 'M');
  expect(row).toMatchObject({ status: 'cannot_tell', reason: 'paid', missing: [] });
});

test('a payment of unknown day counts, and every row that it lessens says so', () => {
  const { on: _day, ...undated } = paid({ about: ['L1'], amount: nok('400.00') });
  const steps = (events: readonly CaseEvent[]) =>
    answerOf(events)
      .parties.filter(({ status }) => status === 'owes' || status === 'may_owe')
      .map(({ party, amount, steps: all }) => [
        ...[party, amount && amountText(amount)],
        all.filter(({ code }) => code === 'liability.step.undated_payment').length,
      ]);
  const told = steps([undated]);
  expect(told).toContainEqual(['E', '600.00', 1]);
  expect(told.length).toBeGreaterThan(1);
  expect(told.every(([, amount, times]) => amount === '600.00' && times === 1)).toBe(true);
  expect(steps([paid({ about: ['L1'], amount: nok('400.00') })]).every(([, , times]) => times === 0)).toBe(true);
});
