import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { flagOn } from '../../../server/usecases/flags/flags-on.ts';
import { endsOf, listBreakdown } from '../../../server/usecases/prices/show-breakdown.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const AS_OF = day('2025-07-12');
const idOf = (number: string) => `solidary-demo:contract:${number}`;
const list = (number: string) => listBreakdown(deps, { contract: idOf(number), asOf: AS_OF, view: LOCAL });
const amounts = async (number: string) =>
  (await list(number)).document.rows.map(({ kind, amount }) => [kind, ...endsOf(amount)]);

describe('from the sale to the public down to the pay', () => {
  test('a T-shirt: tax, what each keeps, other costs, on-costs and pay, a piece', async () => {
    expect(await amounts('MA-25-02')).toEqual([
      ...[
        ['retail', '14.99', '14.99'],
        ['tax', '2.39', '2.39'],
        ['seller_keeps', '6.50', '6.50'],
      ],
      ...[
        ['price', '6.10', '6.10'],
        ['keeps', '1.20', '1.20'],
        ['price', '4.90', '4.90'],
        ['keeps', '2.30', '2.30'],
      ],
      ...[
        ['price', '2.60', '2.60'],
        ['other_costs', '0.10', '0.10'],
        ['left', '2.50', '2.50'],
      ],
      ...[
        ['on_costs', '0.49', '0.49'],
        ['wage', '2.01', '2.01'],
        ['labour', '2.17', '2.43'],
      ],
    ]);
  });

  test('what is not held stays without an amount, and nothing is guessed of it', async () => {
    const { document } = await list('H-25-T1');
    const row = (kind: string) => document.rows.find((one) => one.kind === kind);
    expect(row('labour')).toMatchObject({ notes: ['Not known.'] });
    expect(row('labour')?.amount).toBeUndefined();
    expect(row('left')?.amount).toMatchObject({ bound: 'at_most', amount: '6.10' });
    expect(document.says[0]?.text).toMatch(/what its lawful labour costs is not known/);
    expect(document.missing.map(({ code }) => code)).toEqual(['flag.missing.labour-hours']);
  });

  test('whole prices where no unit is shared: what a tier keeps is known from above only', async () => {
    const { document } = await list('25-031');
    expect(document.per).toBe('contract');
    const keeps = document.rows.find(({ kind }) => kind === 'keeps');
    expect(keeps?.amount).toMatchObject({ bound: 'at_most', amount: '186240.00' });
    expect(keeps?.notes).toEqual(['At most: the price above may pay for other work too.']);
  });

  test('the first price that falls short is that of the test of the chain', async () => {
    const flag = await flagOn(deps, {
      ...{ subject: idOf('25-031'), test: 'chain-price-below-lawful-labour', asOf: AS_OF, view: LOCAL },
    });
    const named = flag?.steps.find(({ code }) => code === 'flag.step.first-impossible')?.params.contract?.value;
    const { document } = await list('25-031');
    expect(named).toBe(idOf('25-031'));
    expect(document.rows.filter(({ first }) => first).map(({ kind, contract }) => [kind, contract])).toEqual([
      ['price', named],
    ]);
    expect(document.answer).toBe('impossible');
    expect(document.says[1]?.text).toMatch(/Trosse Trockenbau GmbH pays Mirova Montage UG/);
  });

  test('a price of the whole says that it pays for others too, and is held against all of them, wherever they work', async () => {
    const euros = (amount: string) => ({ amount, currency: 'EUR', bound: 'exact' as const });
    const contract = (id: string, values: object): Stated => ({
      ...{ kind: 'Contract', id },
      values: {
        buyer: 'b',
        supplier: `${id}-s`,
        signed: '2025-03-03',
        kind: 'services',
        ...values,
      } as Stated['values'],
    });
    const work = { under: ['w0'], labourHours: '200', nonLabourCost: euros('0'), price: euros('3200') };
    const figure = { from: '2024-01-01', cite: 'a test' };
    await state(deps, [
      ...['MC', 'SM'].map(
        (place): Stated => ({
          ...{ kind: 'Benchmark', id: `floor-${place}` },
          values: { ...figure, place, measures: 'statutory_minimum', unit: 'hour', value: euros('15') },
        }),
      ),
      ...['MC', 'SM'].map(
        (place): Stated => ({
          ...{ kind: 'Benchmark', id: `on-costs-${place}` },
          values: { ...figure, place, measures: 'on_costs', rate: '0' },
        }),
      ),
      contract('w0', { price: euros('4000') }),
      contract('w1', { ...work, place: 'MC' }),
      contract('w2', { ...work, place: 'SM' }),
      contract('p1', { ...work, under: ['w0', 'w1'], place: 'MC', price: euros('1000') }),
      contract('t0', { price: euros('9000'), under: ['t1'] }),
      contract('t1', { ...work, under: ['t0'], place: 'MC' }),
    ]);
    const shown = async (id: string) => {
      const asked = { test: 'chain-price-below-lawful-labour', asOf: AS_OF, view: LOCAL };
      const flag = await flagOn(deps, { subject: id, ...asked });
      const { document } = await listBreakdown(deps, { contract: id, asOf: AS_OF, view: LOCAL });
      const first = document.rows.find((row) => row.first);
      return { flag, document, first };
    };
    const { flag, document, first } = await shown('w1');
    // 3,000 of labour each, of 4,000; the third may be done for one of two.
    expect([flag?.outcome, first]).toEqual(['passed', undefined]);
    expect(document.rows.find(({ contract: id }) => id === 'w0')?.notes.join(' ')).toContain(
      'It also pays for 2 other contracts',
    );
    const all = { subject: 'w0', test: 'price-below-lawful-labour-beneath', asOf: AS_OF, view: LOCAL };
    const over = await flagOn(deps, all);
    expect([over?.outcome, over?.against?.amount.toFixed(2)]).toEqual(['flagged', '6000.00']);
    const parted = await shown('p1');
    expect(parted.flag?.steps.at(-1)).toMatchObject({
      ...{ code: 'flag.step.first-known-impossible' },
      params: { above: { value: [{ value: 'w0' }, { value: 'w1' }] } },
    });
    expect(parted.document.says[1]?.text).toMatch(
      /^Of the prices that can be told, the first .* told of: b to w0-s and b to w1-s\.$/,
    );
    const loop = await shown('t1');
    expect([loop.flag?.outcome, loop.flag?.missing[0]?.code]).toEqual(['cannot_tell', 'flag.missing.one-way-up']);
  });

  test.each([
    ['14.6848', undefined, 'costs €3.67.', 'Lawful labour, hours × wage × (1 + on-costs), a unit: €3.67.'],
    ['14.7124', '15', 'costs at least €3.67.', '€3.67 at best, €3.75 at worst.'],
  ])('a bound is told so that it is true, and as on the flag: %s to %s minutes', async (least, most, says, step) => {
    const figure = { from: '2024-01-01', cite: 'a test' };
    const fifteen = { amount: '15', currency: 'EUR', bound: 'exact' as const };
    const times = { labourMinutesPerUnit: least, ...(most === undefined ? {} : { labourMinutesPerUnitAtMost: most }) };
    const work = {
      ...{ buyer: 'b', supplier: 's', signed: '2025-03-03', kind: 'works', place: 'AD', unit: 'piece', ...times },
      unitPrice: { ...fifteen, amount: '2.00' },
    };
    await state(deps, [
      {
        ...{ kind: 'Benchmark', id: 'floor-AD' },
        values: { ...figure, place: 'AD', measures: 'statutory_minimum', unit: 'hour', value: fifteen },
      },
      { kind: 'Benchmark', id: 'on-costs-AD', values: { ...figure, place: 'AD', measures: 'on_costs', rate: '0' } },
      { kind: 'Contract', id: `bound-${least}`, values: work as Stated['values'] },
    ]);
    const asked = { asOf: AS_OF, view: LOCAL };
    const { document } = await listBreakdown(deps, { contract: `bound-${least}`, ...asked });
    expect(document.says[0]?.text).toContain(says);
    const flag = await flagOn(deps, { subject: `bound-${least}`, test: 'price-below-lawful-labour', ...asked });
    const labour = flag?.steps.find(({ code }) => code === 'flag.step.lawful-labour');
    expect(labour && render(labour.code, labour.params as Readonly<Record<string, unknown>>)).toContain(step);
  });

  test('the list for people has the same rows', async () => {
    const { csv, document } = await list('25-031');
    const rows = parse(csv, { bom: true, columns: true }) as readonly Record<string, string>[];
    expect(rows).toHaveLength(document.rows.length);
    expect(rows[0]).toMatchObject({ 'At least': '248960.00', Currency: 'EUR', For: 'for the whole contract' });
    expect(rows[1]).toMatchObject({ 'At least': '', 'At most': '186240.00' });
  });

  test('a contract that is not held fails by code', async () => {
    await expect(list('none')).rejects.toMatchObject({ code: 'not-found' });
  });
});
