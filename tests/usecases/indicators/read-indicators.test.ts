import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { readIndicators } from '../../../server/usecases/indicators/read-indicators.ts';
import { showIndicators } from '../../../server/usecases/indicators/show-indicators.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const at = (name: string) => `solidary-demo:workplace:${name}`;
const read = (name: string, on = '2025-07-12') =>
  readIndicators(deps, { workplace: at(name), asOf: day(on), view: LOCAL }).then(showIndicators);

type Shown = Awaited<ReturnType<typeof read>>;
function row({ lists }: Shown, list: string, indicator: string) {
  return lists.find((one) => one.list === list)?.indicators.find((one) => one.indicator === indicator);
}

describe('the indicators of a workplace of the demonstration', () => {
  test('what was seen, what was looked for and not found, and what nobody looked for', async () => {
    const shown = await read('kiel-sued');
    expect(row(shown, 'ilo-ec-2009', 'pay_manipulated')?.state).toBe('observed');
    expect(row(shown, 'ilo-2012', 'retention_of_identity_documents')).toMatchObject({
      state: 'looked_for_not_found',
      state_text: 'looked for, not found',
    });
    expect(row(shown, 'ilo-2012', 'isolation')?.state).toBe('not_known');
    expect(shown.notes[0]?.text).toContain('nobody is labelled');
    expect(JSON.stringify(shown)).not.toMatch(/absent"|negative/);
  });

  test('pay under the statutory floor is a gap by itself, and names its wage records', async () => {
    const { conditions, ...shown } = await read('kiel-sued');
    const pay = conditions.find(({ condition }) => condition === 'pay');
    expect(pay?.state).toBe('gap');
    expect(pay?.gaps.map((gap) => [gap.kind, gap.record])).toEqual([
      ['wage_flag', 'solidary-demo:wage-record:W-01'],
      ['wage_flag', 'solidary-demo:wage-record:W-02'],
    ]);
    const low = row({ conditions, ...shown }, 'ilo-ec-2009', 'low_or_no_pay');
    expect([low?.state, low?.seen.length]).toEqual(['observed', 2]);
    expect(conditions.find(({ condition }) => condition === 'safety')?.state_text).toBe('looked at, no gap found');
  });

  test('the rule of 2009 counts them by dimension', async () => {
    const { lists } = await read('kiel-sued');
    const dimensions = lists.find(({ list }) => list === 'ilo-ec-2009')?.dimensions ?? [];
    expect(dimensions.map(({ dimension, state }) => [dimension, state])).toEqual([
      ['deceptive_recruitment', 'not_shown'],
      ['coercive_recruitment', 'not_shown'],
      ['vulnerability_at_recruitment', 'not_shown'],
      ['exploitative_conditions', 'positive'],
      ['coercion_at_destination', 'not_shown'],
      ['vulnerability_at_destination', 'not_shown'],
    ]);
    expect(dimensions[0]?.state_text).toBe('not shown on what is recorded');
  });

  test('a person who says so is presumed, and an answer that nothing corroborates it changes nothing', async () => {
    const { presumptions, presumption_status: status } = await read('kiel-sued');
    expect([presumptions.map(({ person, state }) => [person, state]), status]).toEqual([
      [['P-1', 'presumed']],
      'proposal',
    ]);
    expect(presumptions[0]?.rebuttals.map(({ rebuts, why }) => [rebuts, why.code])).toEqual([
      [false, 'indicator.rebuttal.no-corroboration'],
    ]);
    expect(presumptions[0]?.effects).toHaveLength(2);
  });

  test('each thing that feeds a list comes with the document that it stands in', async () => {
    const { evidence } = await read('kiel-sued');
    expect(evidence).toHaveLength(9);
    expect(evidence[0]).toMatchObject({
      record: 'solidary-demo:observation:O-01',
      sources: [{ publisher: 'solidary-demo', document: 'observations.csv', line: 2 }],
    });
    expect(evidence.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('nothing is shown before it was observed', async () => {
    const { presumptions, observed } = await read('kiel-sued', '2025-05-01');
    expect([presumptions, observed]).toEqual([[], 4]);
  });

  test('a workplace of which nothing is recorded answers that nothing is known; one not held is not found', async () => {
    const { observed, conditions } = await read('neumuenster');
    expect([observed, new Set(conditions.map(({ state }) => state))]).toEqual([0, new Set(['not_known'])]);
    await expect(read('nowhere')).rejects.toMatchObject({ code: 'not-found' });
  });
});
