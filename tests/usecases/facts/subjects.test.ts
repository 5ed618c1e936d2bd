import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await emptyDeps();
});
afterEach(() => deps.store.close());

const euro = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });
const contract = (id: string, values: Values): Stated => ({ kind: 'Contract', id, values });
const organisation = (id: string): Stated => ({ kind: 'Organisation', id, values: { name: id } });

async function outcomes(test: string, asOf = '2025-07-12') {
  const { rows } = await assessFlags(deps, {
    test,
    asOf: day(asOf),
    view: LOCAL,
    rows: ['flagged', 'passed', 'not_applicable', 'cannot_tell'],
  });
  return Object.fromEntries(rows.map(({ subject, outcome, missing }) => [subject, missing[0]?.code ?? outcome]));
}

describe('the estimate of a tender', () => {
  const town: Stated[] = [
    organisation('town'),
    organisation('prime'),
    organisation('sub'),
    { kind: 'Tender', id: 'tender', values: { buyer: 'town', estimate: euro('100.00') } },
  ];

  test('is for the contract that its buyer let, and for none below it', async () => {
    await state(deps, [
      ...town,
      contract('let', { buyer: 'town', supplier: 'prime', tender: 'tender', price: euro('70.00') }),
      contract('below', { buyer: 'prime', supplier: 'sub', tender: 'tender', under: ['let'], price: euro('70.00') }),
      { kind: 'Tender', id: 'unsigned', values: { estimate: euro('100.00') } },
      contract('below-unsigned', { buyer: 'prime', tender: 'unsigned', under: ['let'], price: euro('70.00') }),
      contract('of-another', { buyer: 'prime', supplier: 'sub', tender: 'tender', price: euro('70.00') }),
    ]);
    expect(await outcomes('below-official-estimate')).toEqual({
      let: 'flagged',
      below: 'not_applicable',
      'below-unsigned': 'not_applicable',
      'of-another': 'not_applicable',
    });
  });

  test('gives way to an estimate that the contract itself states', async () => {
    await state(deps, [
      ...town,
      contract('let', { buyer: 'town', tender: 'tender', estimate: euro('80.00'), price: euro('70.00') }),
    ]);
    expect(await outcomes('below-official-estimate')).toEqual({ let: 'passed' });
  });
});

describe('places and days', () => {
  const hours = { labourHours: '100', nonLabourCost: euro('0.00'), price: euro('900.00'), nace: '62' };
  const floor = (place: string, amount: string, more: Values = {}): Stated => ({
    kind: 'Benchmark',
    id: `floor-${place}`,
    values: { measures: 'statutory_minimum', place, value: euro(amount), unit: 'hour', from: '2025-01-01', ...more },
  });
  const workplace = (id: string, region: string): Stated => ({
    kind: 'Workplace',
    id,
    values: { country: region.slice(0, 2), region },
  });

  test('a contract without a place takes that of its workplaces, if they are all in one', async () => {
    await state(deps, [
      floor('DE', '10.00'),
      workplace('north', 'DE-SH'),
      workplace('too', 'DE-SH'),
      workplace('south', 'DE-BY'),
      contract('one', { ...hours, signed: '2025-02-01', workplaces: ['north', 'too'] }),
      contract('two', { ...hours, signed: '2025-02-01', workplaces: ['north', 'south'] }),
      contract('none', { ...hours, signed: '2025-02-01' }),
    ]);
    expect(await outcomes('price-below-lawful-labour')).toEqual({
      one: 'flagged',
      two: 'flag.missing.place',
      none: 'flag.missing.place',
    });
  });

  test('a contract that names one place and is performed in another has neither', async () => {
    await state(deps, [
      floor('DE', '10.00'),
      workplace('north', 'DE-SH'),
      workplace('abroad', 'PL-MZ'),
      { kind: 'Workplace', id: 'nowhere', values: { name: 'Hall' } },
      ...[['north'], ['abroad'], ['north', 'abroad'], ['nowhere'], []].map((workplaces) =>
        contract(`at ${workplaces}`, { ...hours, place: 'DE', signed: '2025-02-01', workplaces }),
      ),
      contract('narrower', { ...hours, place: 'DE-SH', signed: '2025-02-01', workplaces: ['north'] }),
    ]);
    expect(await outcomes('price-below-lawful-labour')).toEqual({
      'at north': 'flagged',
      'at abroad': 'flag.missing.place',
      'at north,abroad': 'flag.missing.place',
      'at nowhere': 'flagged',
      'at ': 'flagged',
      narrower: 'flagged',
    });
  });

  test('a floor without a known end is not known after the day on which it was last read to hold', async () => {
    await state(deps, [
      floor('DE', '10.00', { checked: '2025-06-30' }),
      contract('before', { ...hours, place: 'DE', signed: '2025-06-30' }),
      contract('after', { ...hours, place: 'DE', signed: '2025-07-01' }),
    ]);
    expect(await outcomes('price-below-lawful-labour')).toEqual({
      before: 'flagged',
      after: 'flag.missing.wage-floor',
    });
  });

  test('what a source says of a contract counts on the days for which it was said; floors count on their own', async () => {
    await state(deps, [
      { ...floor('DE', '10.00'), from: day('2025-01-01'), until: day('2025-03-01') },
      { ...contract('c', { ...hours, place: 'DE', signed: '2025-02-01' }), until: day('2025-07-01') },
    ]);
    expect(await outcomes('price-below-lawful-labour', '2025-06-30')).toEqual({ c: 'flagged' });
    expect(await outcomes('price-below-lawful-labour', '2025-07-01')).toEqual({});
  });

  test('a wage record takes place and sector from its workplace', async () => {
    await state(deps, [
      floor('DE', '10.00'),
      { kind: 'Workplace', id: 'hall', values: { country: 'DE', sector: '62' } },
      {
        kind: 'WageRecord',
        id: 'w',
        values: {
          workplace: 'hall',
          from: '2025-02-01',
          until: '2025-03-01',
          hours: '10',
          paid: euro('99.00'),
          basis: 'gross',
        },
      },
    ]);
    expect(await outcomes('pay-below-statutory-floor')).toEqual({ w: 'flagged' });
  });
});
