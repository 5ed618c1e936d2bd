import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeClaim, describeOrder, describeTrace } from '../../../client/features/liability-trace/describe.ts';
import { settlingRows } from '../../../client/features/liability-trace/settling.ts';
import type { TraceData } from '../../../client/features/liability-trace/trace.ts';
import { isNear, untilOf, untilOfDebt } from '../../../client/features/liability-trace/until.ts';
import {
  above,
  buildLadder,
  isMoreOpen,
  type Ladder,
  rowsInOrder,
} from '../../../client/features/liability-trace/view-model.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { askTrace } from './answers.ts';

let app: TestApp;
let trace: TraceData;
let ladder: Ladder;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
  trace = await askTrace(app, '2025-07-12');
  ladder = buildLadder(trace);
}, 60_000);
afterAll(() => app.close());

/** What is missing of the whole claim, with its code and sentence. */
const lacking = (code: string, text: string): TraceData['missing'][0] =>
  ({ ...trace.missing[0], code, text }) as TraceData['missing'][0];

describe('the ladder of the demonstration', () => {
  test('every party stands on it once, the employer at the foot, the top of the chain first', () => {
    const parties = above(ladder).map(({ name }) => name);
    expect(new Set(parties).size).toBe(parties.length);
    expect(ladder.employer?.name).toBe('Mirova Montage UG');
    expect(parties).not.toContain('Mirova Montage UG');
    expect(parties.indexOf('Hallmarkt Handels SE')).toBeLessThan(parties.indexOf('Nordkai Projektbau GmbH'));
    expect(parties.indexOf('Nordkai Projektbau GmbH')).toBeLessThan(parties.indexOf('Trosse Trockenbau GmbH'));
  });

  test('each row of the answer is shown or its rule is told apart, never both', () => {
    const shown = rowsInOrder(ladder);
    const apart = new Set(ladder.apart.map(({ regime }) => regime));
    expect(shown.some(({ regime }) => apart.has(regime))).toBe(false);
    expect(shown.length + trace.rows.filter(({ regime }) => apart.has(regime)).length).toBe(trace.rows.length);
  });

  test('its sentences count parties, not rows', () => {
    expect(describeTrace(ladder, trace)).toBe(
      'Four companies are liable for these wages on the facts held: the employer and three above it. One more may be liable. Of one we cannot tell.',
    );
    expect(describeOrder(ladder)).toBe('Each of the three can be asked first. There is no need to sue the employer.');
  });

  test('what can come in is not said to be the most while of somebody above it cannot be told', () => {
    expect(isMoreOpen(ladder)).toBe(true);
    const told = { ...trace, rows: trace.rows.filter(({ status }) => status !== 'cannot_tell') };
    expect(isMoreOpen(buildLadder(told))).toBe(false);
  });

  test('its title tells how many workers only where no line may be of others than another', () => {
    const [line] = trace.claim.lines;
    const of = (...lines: readonly Partial<NonNullable<typeof line>>[]) =>
      describeClaim({
        ...trace.claim,
        title: null,
        number: '3',
        lines: lines.map((more) => ({ ...line, workers: 1, ...more }) as NonNullable<typeof line>),
      });
    expect(of({}, { from: '2025-07-01', until: '2025-08-01', workers: 3 })).toBe(
      'Unpaid wages of three workers, Mirova Montage UG, Mar–Jul 2025 (3)',
    );
    expect(of({}, { kind: 'overtime', workers: 2 })).toBe(
      'Unpaid wages of two workers, Mirova Montage UG, Mar 2025 (3)',
    );
    expect(of({}, {})).toBe('Unpaid wages, Mirova Montage UG, Mar 2025 (3)');
  });

  test('where a fact is missing of each, no liability is not what was found', () => {
    const rows = trace.rows.map((row) =>
      row.status === 'does_not_owe' ? row : { ...row, status: 'cannot_tell' as const, amount: null, order: null },
    );
    const open = { ...trace, rows, totalClaim: null, maxRecovery: null };
    expect(describeTrace(buildLadder(open), open)).toBe(
      'On the facts held nobody is firmly liable. Of five we cannot tell.',
    );
  });

  test('where no law of the place is encoded, those above the employer stand on it and nobody can tell of them', () => {
    const noLaw = lacking('liability.missing.no_law', 'none is encoded here');
    const abroad = {
      ...{ ...trace, missing: [noLaw], rows: trace.rows.filter(({ role }) => role === 'employer') },
      claim: { ...trace.claim, place: 'CZ' },
    };
    const open = buildLadder(abroad);
    expect(above(open).map(({ name }) => name)).toContain('Hallmarkt Handels SE');
    expect(new Set(above(open).map(({ status }) => status))).toEqual(new Set(['cannot_tell']));
    expect(describeTrace(open, abroad)).toBe(
      'On the facts held the employer is liable for these wages. Cannot tell who else may be liable: no law of CZ that covers this work is encoded here, which does not mean that there is none.',
    );
  });

  test('where no law of the time of one line is encoded, the employer is not said to be the only one', () => {
    const ofLine = lacking('liability.missing.no_law_of_line', 'Which law of line L1.');
    const older = { ...trace, missing: [ofLine], rows: trace.rows.filter(({ role }) => role === 'employer') };
    expect(describeTrace(buildLadder(older), older)).toBe(
      'On the facts held the employer is liable for these wages. Which law of line L1.',
    );
  });

  test('where it is not known under which contract the work was done, the employer is not said to be the only one', () => {
    const lines = trace.claim.lines.map((line) => ({ ...line, contract: null, contractUnknown: true }));
    const open = {
      ...{ ...trace, rows: trace.rows.filter(({ role }) => role === 'employer') },
      claim: { ...trace.claim, lines },
    };
    expect(describeTrace(buildLadder(open), open)).toBe(
      'On the facts held the employer is liable for these wages. Who else may be liable hangs on the contract that the work was done under, which is not known.',
    );
  });

  test('a text that makes nobody a debtor is told apart, with the help that it is instead', async () => {
    const asked = await askTrace(app, '2025-07-12', ['fi-1233-2006', 'de-milog-13']);
    const nobody = buildLadder(asked).apart.find(({ regime }) => regime === 'fi-1233-2006');
    expect(nobody?.status).toBe('does_not_owe');
    expect(nobody?.help?.map(({ text }) => text).join(' ')).toMatch(/\w{3,}/);
    expect(nobody?.help?.every(({ code, text }) => code !== text)).toBe(true);
  });
});

describe('until when', () => {
  test('the next day on which something is to be done; a row that does not owe has none', () => {
    const row = (regime: string, name: string) => trace.rows.find((one) => one.regime === regime && one.name === name);
    const guarantor = row('de-milog-13', 'Trosse Trockenbau GmbH');
    expect(guarantor && untilOf(guarantor, '2025-07-12')).toMatchObject({
      on: '2028-12-31',
      passed: false,
      near: false,
    });
    expect(guarantor && untilOf(guarantor, '2028-12-20')).toMatchObject({ near: true });
    expect(guarantor && untilOf(guarantor, '2029-01-01')).toMatchObject({ passed: true });
    const client = row('de-milog-13', 'Hallmarkt Handels SE');
    expect(client && untilOf(client, '2025-07-12')).toBeUndefined();
    expect(untilOfDebt(trace)).toMatchObject({ on: '2028-12-31', what: 'limitation' });
  });

  test('near is fourteen days and no more, the day itself included', () => {
    expect(isNear('2025-07-12', '2025-07-12')).toBe(true);
    expect(isNear('2025-07-26', '2025-07-12')).toBe(true);
    expect(isNear('2025-07-27', '2025-07-12')).toBe(false);
    expect(isNear('2025-07-11', '2025-07-12')).toBe(false);
  });
});

test('each value of a fact says who would stand where, each party once under its firmest rule', () => {
  const [fact] = trace.wouldSettle.facts;
  const outcomes = fact ? settlingRows(fact, ladder.names) : [];
  expect(outcomes.map(({ values, statuses }) => [values, statuses.map(({ status }) => status)])).toEqual([
    ['yes', ['does_not_owe']],
    ['no', ['owes']],
  ]);
});

test('of a fact whose values all lead to the same it is said once what follows', () => {
  const row = (status: string) => ({ party: 'p', name: 'Trosse', status, amount: '1.00' });
  const outcome = (status: string, ...values: string[]) => ({ values, rows: [row(status)] });
  const said = (...outcomes: ReturnType<typeof outcome>[]) =>
    settlingRows({ outcomes }, () => undefined).map(({ values, statuses }) => [values, statuses[0]?.status]);
  expect(said(outcome('owes', '0.5'), outcome('owes', '1'))).toEqual([[undefined, 'owes']]);
  expect(
    said(
      ...[outcome('does_not_owe', 'yes', '0.5'), outcome('does_not_owe', 'yes', '1')],
      ...[outcome('owes', 'no', '0.5'), outcome('owes', 'no', '1')],
    ),
  ).toEqual([
    ['yes', 'does_not_owe'],
    ['no', 'owes'],
  ]);
  expect(said(outcome('owes', 'yes', 'no'), outcome('may_owe', 'no', 'yes'))).toEqual([
    ['yes and no', 'owes'],
    ['no and yes', 'may_owe'],
  ]);
  expect(said(outcome('owes', 'yes'))).toEqual([['yes', 'owes']]);
});
