/** What the screens make of the server's own answers about the demonstration. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stepRow } from '../../../client/features/flag/view-model.ts';
import { countsOf, mendsText, perText, subjectOf } from '../../../client/features/flags/view-model.ts';
import { lawGroups, placeOptions, placeRows, textReadText } from '../../../client/features/law/view-model.ts';
import { deadlineRows } from '../../../client/features/liability-trace/deadline-rows.ts';
import { firstDayWorked } from '../../../client/features/liability-trace/view-model.ts';
import { describeUndeclared } from '../../../client/features/organisation/describe.ts';
import { deadlineLines, isEmpty } from '../../../client/features/overview/view-model.ts';
import {
  AssessmentDocument,
  type AssessmentQuery,
  FlagDocument,
  OverviewDocument,
  type OverviewQuery,
  type RegimeRowFragment,
  RegimesDocument,
} from '../../../client/generated/operations.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { askTrace } from './answers.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const ON = '2025-07-12';

describe('the law by place', () => {
  let regimes: readonly RegimeRowFragment[];
  beforeAll(async () => {
    regimes = (await app.ask(RegimesDocument.toString())).body.data.regimes;
  });

  test('every rule is in one place and in one group', () => {
    const rows = placeRows(regimes, undefined);
    const law = regimes.filter(({ model }) => !model);
    expect(rows.reduce((sum, { debtors, context }) => sum + debtors + context, 0)).toBe(law.length);
    const grouped = lawGroups(regimes, undefined).flatMap((group) => group.regimes);
    expect(new Set(grouped.map(({ id }) => id)).size).toBe(regimes.length);
    expect(grouped).toHaveLength(regimes.length);
    expect(rows.map(({ place }) => place)).toEqual(placeOptions(law).map(({ value }) => value));
  });

  test('a place is as sure as its least sure rule, and as new as the check that is oldest', () => {
    for (const row of placeRows(regimes, undefined)) {
      const here = regimes.filter(({ jurisdiction }) => jurisdiction === row.place);
      if (here.some(({ confidence }) => confidence === 'low')) expect(row.confidence).toBe('low');
      for (const { checked, openPoints } of here) {
        expect(row.checked <= checked).toBe(true);
        expect(row.openPoints).toEqual(expect.arrayContaining([...openPoints]));
      }
    }
  });

  test('one place alone, and a place that is not encoded, which has no row at all', () => {
    const [germany, ...others] = placeRows(regimes, 'DE');
    expect(others).toEqual([]);
    expect(germany).toMatchObject({ place: 'DE', since: { from: expect.stringMatching(/^\d{4}-/) } });
    expect(placeRows(regimes, 'IS')).toEqual([]);
    expect(lawGroups(regimes, 'IS')).toEqual([]);
  });

  test('that nobody recorded which text was read is said', () => {
    expect(textReadText({ textRead: '2022-03' })).toBe('Text read in the version of 2022-03');
    expect(textReadText({ textRead: null })).toMatch(/not recorded/);
  });
});

describe('flags', () => {
  const assess = async (test: string) => {
    const { body } = await app.ask(AssessmentDocument.toString(), { test, asOf: ON });
    return (body.data as AssessmentQuery).assessment as NonNullable<AssessmentQuery['assessment']>;
  };

  test('each record is counted once', async () => {
    const { flagged, passed, notApplicable, cannotTell } = countsOf(await assess('price-below-lawful-labour'));
    const { body } = await app.ask('{ about { counts } }');
    expect(flagged + passed + notApplicable + cannotTell).toBe(body.data.about.counts.Contract);
  });

  test('a row is named by its two parties, and what would mend it is a range or nothing', async () => {
    const { rows } = await assess('price-below-lawful-labour');
    const shown = rows.edges.map(({ node }) => ({ subject: subjectOf(node), mends: mendsText(node), per: node.per }));
    const drywall = shown.find(({ subject }) => subject.second === '25-031');
    expect(drywall?.subject.title).toMatch(/Trosse.*Mirova/);
    expect(drywall?.mends).toMatch(/11\.72/);
    expect(perText(drywall?.per, 'm2')).toBe('a m²');
    expect(perText('contract', 'm2')).toBeUndefined();
    const unread = { subject: 'x:contract:77', label: 'x:contract:77' };
    const contract = { test: { subject: 'contract' }, ...unread, buyer: null, supplier: null };
    expect(subjectOf(contract)).toEqual({ title: '77', second: undefined });
  });

  test('an organisation with contracts is never said to have none, only that no question arises from them', () => {
    expect(describeUndeclared([], false)).toMatch(/^Nothing to look at: it supplies and buys under no contract held/);
    expect(describeUndeclared([], true)).toMatch(/^From what was looked at no question arises/);
    expect(describeUndeclared(['candidate', 'fits'], true)).toBe('One candidate among 2 questions.');
  });

  test('a contract of which one party is not held is no wage record', () => {
    const firm = { id: 'x', name: 'Tessin' };
    const contract = { test: { subject: 'contract' }, subject: 'x', label: 'PO-7', buyer: null, supplier: null };
    expect(subjectOf({ ...contract, supplier: firm })).toEqual({ title: 'Tessin, buyer not known', second: 'PO-7' });
    expect(subjectOf({ ...contract, buyer: firm })).toEqual({ title: 'Tessin, supplier not known', second: 'PO-7' });
    const between = {
      ...contract,
      buyer: firm,
      supplier: { id: 'y', name: 'Lohr' },
      label: 'Tessin to Lohr, Mar 2026',
    };
    expect(subjectOf(between)).toEqual({ title: 'Tessin to Lohr, Mar 2026', second: undefined });
    expect(subjectOf({ ...contract, test: { subject: 'wage_record' }, supplier: firm })).toEqual({
      title: 'Pay by Tessin',
      second: 'record PO-7',
    });
  });

  test('a step has its best and its worst case; one that is no quantity is a sentence', async () => {
    const subject = 'solidary-demo:contract:25-031';
    const { body } = await app.ask(FlagDocument.toString(), { test: 'price-below-lawful-labour', subject, asOf: ON });
    const steps = body.data.flag.steps.map((step: Parameters<typeof stepRow>[0]) => stepRow(step, 'm2'));
    const labour = steps.find(({ label }: { label: string }) => /Lawful labour/.test(label));
    expect(labour.best).toBe('€10.61');
    expect(labour.worst).not.toBe(labour.best);
    const sentence = { code: 'flag.step.threshold-strict', params: {}, text: 'The test.', citation: 'Policy' };
    expect(stepRow(sentence, 'm2')).toEqual({
      label: 'The test.',
      notes: ['Policy'],
      best: undefined,
      worst: undefined,
    });
  });
});

test('a step calls contracts and parties by their names, never by an id', async () => {
  const test = 'price-below-lawful-labour-beneath';
  const subject = 'solidary-demo:contract:VZ-25-03';
  const { body } = await app.ask(FlagDocument.toString(), { test, subject, asOf: ON });
  const labels = body.data.flag.steps.map((step: Parameters<typeof stepRow>[0]) => stepRow(step, undefined).label);
  expect(labels[0]).toBe('LM-25-01 (Confecções Vizela Lda), lawful labour and other costs');
  expect(labels.filter((label: string) => label.includes('solidary-demo'))).toEqual([]);
});

describe('days', () => {
  test('of a trace stand ahead in their order, or behind; none in both', async () => {
    const { ahead, behind } = deadlineRows(await askTrace(app, ON));
    expect(ahead.length).toBeGreaterThan(0);
    expect(ahead.every(({ state, on }) => state === 'ahead' && on >= ON)).toBe(true);
    expect(behind.every(({ state }) => state !== 'ahead')).toBe(true);
    expect(ahead.map(({ on }) => on)).toEqual(ahead.map(({ on }) => on).sort());
    const later = deadlineRows(await askTrace(app, '2035-01-01'));
    expect(later.ahead.some(({ on }) => on < '2035-01-01')).toBe(false);
  });

  test('the same day of one claim for two companies is one line with the larger sum, never their total', () => {
    const one = {
      on: '2025-08-01',
      days: 20,
      text: 'claim by',
      claim: 'k',
      claimText: 'claim K',
      article: '§ 1',
      ofMoreLines: false,
      unverified: false,
    };
    const eur = (amount: string) => ({ amount, currency: 'EUR' });
    const [line, ...others] = deadlineLines([
      { ...one, party: 'a', amount: eur('10.00') },
      { ...one, party: 'b', amount: eur('12.00') },
    ]);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ parties: ['a', 'b'], amount: eur('12.00'), isAtMost: true });
  });

  test('what hangs on the day of one line is at most what the row stands for', async () => {
    const { body } = await app.ask(OverviewDocument.toString(), { asOf: ON });
    const [first] = deadlineLines((body.data as OverviewQuery).overview.deadlines);
    expect(first).toMatchObject({ claimText: 'claim K-2025-017' });
    expect(first).toMatchObject({ on: '2025-07-15', amount: { amount: '54000.00', currency: 'NOK' }, isAtMost: true });
  });

  test('the first day of work is known where that of each line is', async () => {
    const trace = await askTrace(app, '1990-01-01');
    expect(firstDayWorked(trace)).toBe('2025-03-01');
    const [line, ...lines] = trace.claim.lines;
    const open = [{ ...line, from: null }, ...lines] as typeof trace.claim.lines;
    expect(firstDayWorked({ claim: { ...trace.claim, lines: open } })).toBeUndefined();
  });

  test('a store is empty only without a claim and without a record that a test could look at', () => {
    expect(isEmpty({ claims: 0, records: 0 })).toBe(true);
    expect(isEmpty({ claims: 0, records: 1 })).toBe(false);
    expect(isEmpty({ claims: 1, records: 0 })).toBe(false);
  });
});
