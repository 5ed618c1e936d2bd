import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { SolidaryError } from '../../../server/domain/errors.ts';
import { FLAGS } from '../../../server/domain/flags/index.ts';
import { amountText } from '../../../server/domain/money.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags, flagOn, flagsOn, listTests } from '../../../server/usecases/flags/assess-flags.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

describe('an assessment', () => {
  test.each(FLAGS.map(({ id, subject }) => [id, subject === 'contract' ? 23 : 11] as const))(
    '%s puts each of %i subjects into exactly one count',
    async (test, subjects) => {
      const found = await assessFlags(deps, { test, asOf, view: LOCAL });
      const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
      expect(found.tested).toBe(found.flagged + found.passed);
      expect(found.tested + sum(found.notApplicable) + sum(found.cannotTell)).toBe(subjects);
      expect(found.rows).toHaveLength(found.flagged);
    },
  );

  test('gives the flagged rows, furthest below first', async () => {
    const { rows } = await assessFlags(deps, { test: 'price-below-lawful-labour', asOf, view: LOCAL });
    expect(rows.map(({ subject, ratio }) => [subject.split(':').at(-1), ratio?.toFixed(3)])).toEqual([
      ['LM-25-02', '0.568'],
      ['K-25-011', '0.735'],
      ['VZ-25-03', '0.795'],
      ['25-031', '0.820'],
      ['R-25-002', '0.945'],
    ]);
  });

  test('only the first rows are kept where only they are asked for, and they are the same', async () => {
    const ask = (mostRows?: number) =>
      assessFlags(deps, {
        ...{ test: 'price-below-lawful-labour', asOf, view: LOCAL, rows: ['flagged', 'cannot_tell'] },
        ...(mostRows === undefined ? {} : { mostRows }),
      });
    const all = await ask();
    const first = await ask(3);
    expect(first.rows.map(({ subject }) => subject)).toEqual(all.rows.slice(0, 3).map(({ subject }) => subject));
    expect([first.tested, first.cannotTell]).toEqual([all.tested, all.cannotTell]);
  });

  test('a share given with the question keeps the strictness of the test, and says where it comes from', async () => {
    const at = (threshold: string) =>
      assessFlags(deps, { test: 'below-official-estimate', asOf, threshold, view: LOCAL });
    expect((await at('0.60')).flagged).toBe(0);
    expect((await at('0.89')).flagged).toBe(2);
    // 352,000 of 400,000 is 0.88: not under it.
    expect((await at('0.88')).flagged).toBe(1);
    expect((await at('0.60')).test.threshold).toMatchObject({ strict: true, share: { text: '0.60' } });
    expect((await at('0.60')).test.threshold?.cite).not.toBe((await at('0.80')).test.threshold?.cite);
  });

  test('refuses a test that there is not, a share that is none, and a share for a test without one', async () => {
    const ask = (test: string, threshold?: string) =>
      assessFlags(deps, { test, view: LOCAL, ...(threshold === undefined ? {} : { threshold }) });
    await expect(ask('no-such-test')).rejects.toThrow(/no-such-test/);
    await expect(ask('below-official-estimate', 'half')).rejects.toThrow(SolidaryError);
    await expect(ask('below-official-estimate', '0')).rejects.toThrow(/0.60 or 2\/3/);
    await expect(ask('price-below-lawful-labour', '0.5')).rejects.toThrow(/uses no share/);
  });

  test('refuses a share above the whole: 60 is meant as 60 %, and 6,000 % would flag everything', async () => {
    const ask = (threshold: string) => assessFlags(deps, { test: 'below-official-estimate', threshold, view: LOCAL });
    await expect(ask('60')).rejects.toMatchObject({ code: 'bad-config', params: { value: '60', example: '0.60' } });
    await expect(ask('3/2')).rejects.toThrow(/above 1/);
    await expect(ask('6000')).rejects.toMatchObject({ params: { example: '0.60 or 2/3' } });
    expect((await ask('1')).test.threshold?.share.text).toBe('1');
  });

  test('sees only what the viewer may read', async () => {
    const found = await assessFlags(deps, { test: 'price-below-lawful-labour', asOf, view: { readable: ['public'] } });
    expect([found.tested, found.notApplicable, found.cannotTell]).toEqual([0, [], []]);
  });

  test('warns of the test where it flags more than the stated share of what it tests', async () => {
    const strict = {
      ...deps,
      thresholds: { ...deps.thresholds, warnings: deps.thresholds.warnings.map((w) => ({ ...w, leastTested: 5 })) },
    };
    const warned = await assessFlags(strict, { test: 'price-below-lawful-labour', asOf, view: LOCAL });
    expect(warned.warning).toMatchObject({
      code: 'flag.warning.flags-too-much',
      params: { flagged: { value: '5' }, tested: { value: '10' }, share: { type: 'decimal', value: '30' } },
    });
    expect((await assessFlags(deps, { test: 'price-below-lawful-labour', asOf, view: LOCAL })).warning).toBeUndefined();
  });
});

describe('one subject', () => {
  const drywall = 'solidary-demo:contract:25-031';

  test('the drywall order is flagged step by step, with what would mend it', async () => {
    const row = await flagOn(deps, { test: 'price-below-lawful-labour', subject: drywall, asOf, view: LOCAL });
    expect(row).toMatchObject({
      outcome: 'flagged',
      per: 'unit',
      shortPer: 'contract',
      buyer: 'solidary-demo:organisation:trosse',
      supplier: 'solidary-demo:organisation:mirova',
    });
    expect(row?.short && amountText(row.short)).toBe('12255.74');
    expect(row?.mends && amountText(row.mends)).toBe('11.72');
    expect(row?.fundable?.upper?.toFixed(2)).toBe('10.51');
    expect(row?.steps.find(({ code }) => code === 'flag.step.floor-wage')?.citation).toContain('Mindestlohn');
  });

  test('a contract has the price tests, a wage record the pay tests, anything else none', async () => {
    const on = async (subject: string) => (await flagsOn(deps, { subject, asOf, view: LOCAL })).map(({ test }) => test);
    const testsOf = (subject: string) => FLAGS.filter((flag) => flag.subject === subject).map(({ id }) => id);
    expect(await on(drywall)).toEqual(testsOf('contract'));
    expect(await on('solidary-demo:wage-record:W-01')).toEqual(testsOf('wage_record'));
    expect(testsOf('contract').length + testsOf('wage_record').length).toBe(FLAGS.length);
    expect(await on('solidary-demo:claim:K-2025-014')).toEqual([]);
    expect(await flagOn(deps, { test: 'price-below-lawful-labour', subject: 'nothing', view: LOCAL })).toBeUndefined();
  });

  test('asked alone and asked among all, a subject gets the same answer', async () => {
    for (const { id: test } of FLAGS) {
      const { rows } = await assessFlags(deps, {
        test,
        asOf,
        view: LOCAL,
        rows: ['flagged', 'passed', 'not_applicable', 'cannot_tell'],
      });
      for (const row of rows) {
        expect(await flagOn(deps, { test, subject: row.subject, asOf, view: LOCAL })).toEqual(row);
      }
    }
  });
});

test('the list of tests carries the dated share of each', () => {
  const shares = listTests(deps, { asOf }).map(({ id, threshold }) => [id, threshold?.share.text, threshold?.strict]);
  expect(shares.filter(([, share]) => share !== undefined)).toEqual([
    ['below-official-estimate', '0.80', true],
    ['unit-price-below-market', '0.80', true],
    ['pay-at-most-two-thirds-of-going-rate', '2/3', false],
    ['pay-below-two-thirds-of-going-rate', '2/3', true],
  ]);
});
