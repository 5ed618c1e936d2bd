import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { addDays, day } from '../../../server/domain/dates.ts';
import type { Store } from '../../../server/store/store.ts';
import { AnswerKeeper } from '../../../server/usecases/assessing/answer-keeper.ts';
import type { AssessProgress } from '../../../server/usecases/assessing/assessment-run.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { everyRecord } from '../../../server/usecases/records/every-record.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { asOf, fresh, keep, kept, state } from './kept-beside-fresh.ts';

let open: Deps[] = [];
afterEach(async () => {
  for (const { store } of open) await store.close();
  open = [];
});

async function seeded(): Promise<Deps> {
  const deps = await seededDeps();
  open.push(deps);
  return deps;
}

/** Contracts of which nothing is known. */
async function stateMany({ store, now }: Deps, ids: readonly string[], more: object = {}): Promise<void> {
  const start = { id: 'many', workspace: 'local', mapping: 'm', publisher: 'test', files: [] };
  await store.startImport({ ...start, startedAt: now() });
  const rows = ids.map((subject, index) => {
    const source = { document: 'test.csv', line: index + 2 };
    const kind = 'Contract' as const;
    return {
      line: index + 2,
      statements: [{ subject, kind, part: 'row', publisher: 'test', values: { kind: 'sale', ...more }, source }],
    };
  });
  const batch = { import: 'many', workspace: 'local', file: 'test.csv', sequence: 0, lastLine: 2, at: now() };
  await store.putBatch({ ...batch, rows, problems: [] });
  await store.finishImport('many', 'local', 'done', now());
}

async function idsOf(deps: Deps, kind: RecordKind): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of everyRecord(deps.store, kind, LOCAL)) ids.push(id);
  return ids;
}

describe('answers of tests that are kept', () => {
  test('are those of testing everything now, and the list of a test comes from them', async () => {
    const deps = await seeded();
    const first = await keep(deps);
    expect(first).toMatchObject({ way: 'whole', assessed: 34 });
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
    const again = await keep(deps);
    expect(again).toMatchObject({ way: 'nothing', assessed: 0 });
    const list = await assessFlags(deps, { test: 'price-below-lawful-labour', asOf, view: LOCAL, mostRows: 2 });
    expect(list.rows.map(({ subject }) => subject.split(':').at(-1))).toEqual(['LM-25-02', 'K-25-011']);
    expect(list.rows[0]?.steps.length).toBeGreaterThan(3);
  });

  test('a price that changes is tested again, with the contracts beneath it and those that it is compared with', async () => {
    const deps = await seeded();
    await keep(deps);
    const id = 'solidary-demo:contract:CV-25-07';
    const before = await kept(deps, asOf);
    await state(deps, 'Contract', id, { unitPrice: { bound: 'exact', amount: '0.10', currency: 'EUR' } });
    const { way, assessed } = await keep(deps);
    expect(way).toBe('touched');
    expect(assessed).toBeLessThan(34);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
    expect(await kept(deps, asOf)).not.toEqual(before);
  });

  test('prices that it is no peer of, by another unit or elsewhere, stay as they are', async () => {
    const deps = await seeded();
    const tiles = (unit: string, more: Values) => ({
      ...{ supplier: `firm-${JSON.stringify(more)}`, signed: '2025-06-02', product: 'tiles', unit },
      ...{ unitPrice: { bound: 'exact', amount: '10', currency: 'EUR' }, ...more },
    });
    const here = { place: 'DE' };
    await state(deps, 'Workplace', 'test:site', { country: 'DE' });
    await state(deps, 'Contract', 'test:one', tiles('m2', here));
    await state(deps, 'Contract', 'test:here', tiles('m2', { ...here, number: '2' }));
    await state(deps, 'Contract', 'test:worked', tiles('m2', { workplaces: ['test:site'] }));
    await state(deps, 'Contract', 'test:elsewhere', tiles('m2', { place: 'PL' }));
    await state(deps, 'Contract', 'test:by-piece', tiles('piece', here));
    await keep(deps);
    await state(deps, 'Contract', 'test:one', tiles('m2', { ...here, quantity: '5', signed: '2025-06-03' }));
    expect((await keep(deps)).assessed).toBe(3);
    await state(deps, 'Contract', 'test:one', tiles('m2', { place: 'PL' }));
    expect((await keep(deps)).assessed).toBe(4);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
  });

  const usd = (rate: string, from: string) => ({ measures: 'exchange_rate', base: 'EUR', quote: 'USD', rate, from });
  const priced = (amount: string, currency: string) => ({ bound: 'exact', amount, currency });

  test.each<[string, RecordKind, string, Values]>([
    ['the day of a contract above', 'Contract', 'test:up', { price: priced('1000', 'USD'), signed: '2025-04-07' }],
    ['a rate of the day of a contract above alone', 'Benchmark', 'test:march', usd('9', '2025-03-03')],
  ])('%s moves the answers of the work beneath it', async (_what, kind, id, values) => {
    const deps = await seeded();
    await state(deps, 'Benchmark', 'test:march', usd('1.1', '2025-03-03'));
    await state(deps, 'Benchmark', 'test:april', usd('9', '2025-04-07'));
    await state(deps, 'Contract', 'test:up', { price: priced('1000', 'USD'), signed: '2025-03-03' });
    const work = { under: ['test:up'], price: priced('900', 'EUR'), nonLabourCost: priced('0', 'EUR') };
    const where = { place: 'DE', signed: '2025-06-02', labourHours: '50' };
    await state(deps, 'Contract', 'test:low', { ...work, ...where });
    await keep(deps);
    const before = await kept(deps, asOf);
    await state(deps, kind, id, values);
    expect((await keep(deps)).way).toBe('touched');
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
    expect(await kept(deps, asOf)).not.toEqual(before);
  });

  const abroad = {
    measures: 'statutory_minimum',
    place: 'MC',
    unit: 'hour',
    from: '2024-01-01',
    checked: '2026-12-31',
  };
  const work = { under: ['test:up'], nonLabourCost: priced('0', 'EUR'), signed: '2025-06-02', labourHours: '50' };
  const longer = { ...work, labourHours: '5000', workplaces: ['test:site'] };
  test.each<[string, RecordKind, string, Values]>([
    ['the hours of a contract', 'Contract', 'test:beside', longer],
    ['the hours of a work further down', 'Contract', 'test:deep', { ...longer, under: ['test:agent'] }],
    ['a further contract', 'Contract', 'test:more', { ...longer, workplaces: [], place: 'DE' }],
    ['the floor of the place of one', 'Benchmark', 'test:mc', { ...abroad, value: priced('900', 'EUR') }],
    ['the country of the workplace of one', 'Workplace', 'test:site', { country: 'SM' }],
  ])('%s under a price of the whole moves the answer of that price', async (_what, kind, id, values) => {
    const deps = await seeded();
    await state(deps, 'Benchmark', 'test:mc', { ...abroad, value: priced('9', 'EUR') });
    await state(deps, 'Benchmark', 'test:sm', { ...abroad, place: 'SM', value: priced('900', 'EUR') });
    await state(deps, 'Benchmark', 'test:oc', { measures: 'on_costs', place: 'MC', rate: '0.2', from: '2024-01-01' });
    await state(deps, 'Benchmark', 'test:de', { measures: 'on_costs', place: 'DE', rate: '0.2', from: '2024-01-01' });
    await state(deps, 'Contract', 'test:up', { price: priced('9000', 'EUR'), signed: '2025-03-03' });
    await state(deps, 'Workplace', 'test:site', { country: 'MC' });
    await state(deps, 'Contract', 'test:low', { ...work, place: 'DE', price: priced('2000', 'EUR') });
    await state(deps, 'Contract', 'test:agent', { under: ['test:up'] });
    await state(deps, 'Contract', 'test:deep', { ...work, under: ['test:agent'], workplaces: ['test:site'] });
    await state(deps, 'Contract', 'test:beside', { ...work, workplaces: ['test:site'] });
    await keep(deps);
    const before = await kept(deps, asOf);
    await state(deps, kind, id, values);
    expect((await keep(deps)).way).toBe('touched');
    const after = await kept(deps, asOf);
    expect(after).toEqual(await fresh(deps, asOf));
    const answer = (found: readonly unknown[]) =>
      found.map(String).filter((one) => /^price-below-lawful-labour-beneath .*test:up/.test(one));
    expect(answer(after)).not.toEqual(answer(before));
  });

  test('the country of a workplace moves the answer of what its worker did elsewhere in the same week', async () => {
    const deps = await seeded();
    const week = { employer: 'test:firm', worker: 'worker-x', headcount: 1, basis: 'gross', hours: '30' };
    const days = {
      from: '2025-03-02',
      until: '2025-03-09',
      paid: priced('600', 'USD'),
      agreedRate: priced('20', 'USD'),
    };
    await state(deps, 'Workplace', 'test:site', { country: 'US', region: 'US-TX' });
    await state(deps, 'WageRecord', 'test:there', { ...week, ...days, workplace: 'test:site', workClass: 'helper' });
    await state(deps, 'WageRecord', 'test:here', { ...week, ...days, place: 'US-TX', workClass: 'mason' });
    await keep(deps);
    const before = await kept(deps, asOf);
    await state(deps, 'Workplace', 'test:site', { country: 'DE' });
    expect((await keep(deps)).way).toBe('touched');
    const after = await kept(deps, asOf);
    expect(after).toEqual(await fresh(deps, asOf));
    const here = (found: readonly unknown[]) =>
      found.filter((one) => /^overtime-not-paid .*test:here/.test(String(one)));
    expect([here(before), here(after)].map(([one]) => String(one).split(':')[0])).toEqual([
      'overtime-not-paid flagged',
      'overtime-not-paid cannot_tell',
    ]);
  });

  test.each<[string, RecordKind, string, Values]>([
    ['the day of a tender', 'Tender', 'test:tender', { opened: '2025-03-03' }],
    ['the country of a workplace', 'Workplace', 'test:site', { country: 'PL' }],
  ])('%s moves the answers of contracts whose items are compared with theirs', async (_what, kind, id, values) => {
    const deps = await seeded();
    await state(deps, 'Tender', 'test:tender', { opened: '2001-03-03' });
    await state(deps, 'Workplace', 'test:site', { country: 'DE' });
    for (let nth = 0; nth < 10; nth += 1) {
      const day = nth < 9 ? { signed: '2025-03-03' } : { tender: 'test:tender' };
      const place = nth < 9 ? { place: 'DE' } : { workplaces: ['test:site'] };
      await state(deps, 'Contract', `test:c${nth}`, { supplier: `test:firm${nth}`, ...day, ...place });
      const price = priced(String(20 + nth), 'EUR');
      await state(deps, 'Item', `test:i${nth}`, {
        contract: `test:c${nth}`,
        itemCode: 'x1',
        unit: 'm2',
        unitPrice: price,
      });
    }
    if (kind === 'Workplace') await state(deps, 'Tender', 'test:tender', { opened: '2025-03-03' });
    await keep(deps);
    await state(deps, kind, id, values);
    expect((await keep(deps)).way).toBe('touched');
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
  });

  test('another record of a worker for the same week moves the answers of the first', async () => {
    const deps = await seeded();
    const part = { worker: 'w-1', place: 'US-TX', from: '2025-03-03', until: '2025-03-10', headcount: 1 };
    const work = (hours: string, workClass: string, more: Values = {}) => ({
      ...{ ...part, hours, workClass, paid: priced('800.00', 'USD'), basis: 'gross' },
      ...more,
    });
    await state(deps, 'WageRecord', 'test:a', work('30', 'carpenter'));
    await keep(deps);
    const before = await kept(deps, asOf);
    await state(deps, 'WageRecord', 'test:b', work('30', 'labourer'));
    await keep(deps);
    const after = await kept(deps, asOf);
    expect(after).toEqual(await fresh(deps, asOf));
    const open = (found: readonly unknown[]) =>
      found.filter((one) => String(one).startsWith('overtime-not-paid cannot_tell')).join();
    expect([open(before).includes('test:a'), open(after).includes('test:a')]).toEqual([false, true]);
    await state(deps, 'WageRecord', 'test:b', work('30', 'labourer', { from: '2025-03-10', until: '2025-03-17' }));
    await keep(deps);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
  });

  test('a benchmark that changes touches the records of its place alone', async () => {
    const deps = await seeded();
    await keep(deps);
    const floor = {
      measures: 'statutory_minimum',
      place: 'DE',
      unit: 'hour',
      from: '2024-01-01',
      checked: '2026-12-31',
    };
    const id = await state(deps, 'Benchmark', 'test:floor', {
      ...floor,
      value: { bound: 'exact', amount: '99.00', currency: 'EUR' },
    });
    const { assessed } = await keep(deps);
    expect(assessed).toBeGreaterThan(0);
    expect(assessed).toBeLessThan(34);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
    await deps.store.undoImport(id, 'local', deps.now());
    expect((await keep(deps)).assessed).toBe(assessed);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
  });

  test('a run that is called off goes on where it stood', async () => {
    const deps = await seeded();
    const many = Array.from({ length: 4_100 }, (_, index) => `test:${String(index).padStart(5, '0')}`);
    await stateMany(deps, many);
    const controller = new AbortController();
    const seen: number[] = [];
    const compared: AssessProgress['compared'][] = [];
    const run = (signal?: AbortSignal) =>
      keepAssessment(deps, {
        ...{ view: LOCAL, asOf, ...(signal === undefined ? {} : { signal }) },
        onProgress: (progress) => {
          if (progress.compared !== undefined) return void compared.push(progress.compared);
          seen.push(progress.assessed);
          controller.abort();
        },
      });
    await expect(run(controller.signal)).rejects.toThrow();
    expect(seen).toEqual([2_000]);
    // Each contract once, for its price: nobody bid for any, and so none is read for bids.
    expect(compared[0]).toEqual({ read: 1_000, of: 4_123 });
    expect(compared.at(-1)).toEqual({ read: 4_123, of: 4_123 });
    expect((await deps.store.assessments(LOCAL.readable)).map((one) => [one.state, one.assessed])).toEqual([
      ['running', 2_000],
    ]);
    const ended = await run();
    expect(ended).toMatchObject({ way: 'whole', assessed: 2_134, assessment: { assessed: 4_134, state: 'done' } });
    expect(seen).toEqual([2_000, 4_000, 4_123, 4_134]);
    expect((await assessFlags(deps, { test: 'price-below-lawful-labour', asOf, view: LOCAL })).cannotTell[0]).toEqual({
      ...{ missing: 'flag.missing.price', count: 4_101 },
    });
  });

  test('once most of many are touched everything is tested, so that what is called off goes on where it stood', async () => {
    const deps = await seeded();
    const many = Array.from({ length: 21_000 }, (_, index) => `test:${String(index).padStart(5, '0')}`);
    await stateMany(deps, many, { place: 'DE' });
    expect(await keep(deps)).toMatchObject({ way: 'whole', assessed: 21_034 });
    const floor = { measures: 'statutory_minimum', place: 'DE', unit: 'hour', from: '2024-01-01' };
    const value = { bound: 'exact', amount: '99.00', currency: 'EUR' };
    await state(deps, 'Benchmark', 'test:floor', { ...floor, checked: '2026-12-31', value });
    const controller = new AbortController();
    const called = keepAssessment(deps, {
      ...{ view: LOCAL, asOf, signal: controller.signal },
      onProgress: ({ compared }) => compared ?? controller.abort(),
    });
    await expect(called).rejects.toThrow();
    expect((await deps.store.assessments(LOCAL.readable)).map(({ state }) => state)).toEqual(['done', 'running']);
    const rest = await keep(deps);
    expect(rest).toMatchObject({ way: 'whole', assessment: { assessed: 21_034 } });
    const counts = await deps.store.countAnswers(rest.assessment.id);
    expect(rest.assessed).toBeLessThan(21_034);
    expect(await keep(deps)).toMatchObject({ way: 'nothing' });
    const anew = await keepAssessment(deps, { view: LOCAL, asOf, whole: true });
    expect(await deps.store.countAnswers(anew.assessment.id)).toEqual(counts);
  }, 120_000);

  test('the tests of what was touched end soon after they are called off', async () => {
    const deps = await seeded();
    const many = Array.from({ length: 6_100 }, (_, index) => `test:${String(index).padStart(5, '0')}`);
    await keep(deps);
    await stateMany(deps, many);
    const controller = new AbortController();
    const seen: number[] = [];
    const called = keepAssessment(deps, {
      ...{ view: LOCAL, asOf, signal: controller.signal },
      onProgress: ({ assessed }) => {
        seen.push(assessed);
        controller.abort();
      },
    });
    await expect(called).rejects.toThrow();
    expect(seen).toEqual([2_000]);
    expect(await keep(deps)).toMatchObject({ way: 'touched', assessed: 6_100 });
  });

  test('the server keeps them once there are many records, and not while an import runs', async () => {
    const deps = await seeded();
    const kept = async () => (await deps.store.assessments(LOCAL.readable)).length;
    const keeperOf = (leastRecords: number) => {
      const keeper = new AnswerKeeper({ every: 5, leastRecords });
      keeper.start(deps, LOCAL, (cause) => {
        throw cause;
      });
      return keeper;
    };
    const small = keeperOf(35);
    expect(await small.testing(LOCAL, asOf)).toBeUndefined();
    expect(await small.ofNow(LOCAL, asOf)).toBeUndefined();
    await small.stop();
    expect(await kept()).toBe(0);
    const start = { id: 'runs', workspace: 'local', mapping: 'm', publisher: 'test', files: [], startedAt: deps.now() };
    await deps.store.startImport(start);
    const keeper = keeperOf(34);
    for (let tries = 0; tries < 200 && (await keeper.testing(LOCAL, asOf))?.waitsForImport !== true; tries += 1)
      await setTimeout(25);
    expect(await keeper.testing(LOCAL, asOf)).toEqual({ assessed: 0, waitsForImport: true });
    expect(await kept()).toBe(0);
    const waited = keeper.ofNow(LOCAL, asOf);
    await deps.store.finishImport('runs', 'local', 'done', deps.now());
    expect(await waited).toMatchObject({ asOf, state: 'done' });
    expect(await kept()).toBe(1);
    expect(await keeper.testing(LOCAL, asOf)).toBeUndefined();
    await keeper.stop();
  });

  test('an import that was killed is not waited for: it stands open and writes nothing', async () => {
    const deps = await seeded();
    const start = { id: 'gone', workspace: 'local', mapping: 'm', publisher: 'test', files: [], startedAt: deps.now() };
    await deps.store.startImport(start);
    const keeper = new AnswerKeeper({ every: 5, leastRecords: 1, idle: 200 });
    keeper.start(deps, LOCAL, (cause) => {
      throw cause;
    });
    expect(await keeper.ofNow(LOCAL, asOf)).toMatchObject({ asOf, state: 'done' });
    await keeper.stop();
  });

  test('who waits for another day is told how far the tests of today are, which come first', async () => {
    const deps = await seeded();
    const keeper = new AnswerKeeper({ every: 60_000, leastRecords: 1 });
    const earlier = day('2025-03-01');
    const first: (string | undefined)[] = [];
    // Asked each time before answers are written.
    const store = new Proxy(deps.store, {
      get: (held, name: keyof Store) => {
        const asked: unknown = held[name];
        if (name !== 'putAnswers') return typeof asked === 'function' ? asked.bind(held) : asked;
        return async (...batch: Parameters<Store['putAnswers']>) => {
          first.push((await keeper.testing(LOCAL, earlier))?.first);
          return held.putAnswers(...batch);
        };
      },
    });
    keeper.start({ ...deps, store }, LOCAL, (cause) => first.push(String(cause)));
    await keeper.ofNow(LOCAL, earlier);
    await keeper.stop();
    expect(new Set(first)).toEqual(new Set([deps.today(), undefined]));
  });

  test('a question of another day waits for its answers, which stand beside those of today', async () => {
    const deps = await seeded();
    const keeper = new AnswerKeeper({ every: 60_000, leastRecords: 1 });
    const failed: unknown[] = [];
    keeper.start(deps, LOCAL, (cause) => failed.push(cause));
    const serving = { ...deps, answers: keeper };
    const [earlier, before] = [day('2025-03-01'), day('2024-03-01')];
    const days = [asOf, earlier, before, earlier];
    const asked = days.map((on) => assessFlags(serving, { test: 'price-below-lawful-labour', asOf: on, view: LOCAL }));
    const plain = days.map((on) => assessFlags(deps, { test: 'price-below-lawful-labour', asOf: on, view: LOCAL }));
    expect(await Promise.all(asked)).toEqual(await Promise.all(plain));
    const held = (await deps.store.assessments(LOCAL.readable)).map((one) => one.asOf);
    expect(held.sort()).toEqual([before, earlier, asOf].sort());
    expect(await keeper.testing(LOCAL, earlier)).toBeUndefined();
    expect(await keeper.ofNow({ readable: ['elsewhere'] }, earlier)).toBeUndefined();
    await keeper.stop();
    expect(failed).toEqual([]);
  });

  test('other rules test everything again; another day only what turns then', async () => {
    const deps = await seeded();
    await keep(deps);
    await state(
      deps,
      'Contract',
      'test:dated',
      { price: { bound: 'exact', amount: '1.00', currency: 'EUR' } },
      addDays(asOf, 1),
    );
    await keep(deps);
    const later = addDays(asOf, 1);
    const turned = await keep(deps, later);
    expect(turned.way).toBe('touched');
    expect(await kept(deps, later)).toEqual(await fresh(deps, later));
    expect((await keepAssessment({ ...deps, rules: 'new' }, { view: LOCAL, asOf: later })).way).toBe('whole');
  });

  test('whatever is written and undone in whatever order', async () => {
    const kinds = ['Contract', 'WageRecord', 'Benchmark', 'Tender', 'Bid', 'Item', 'Workplace'] as const;
    const change = fc.record({
      kind: fc.constantFrom(...kinds),
      which: fc.nat(99),
      from: fc.nat(99),
      drop: fc.nat(30),
      amount: fc.integer({ min: 1, max: 100_000 }),
      undo: fc.boolean(),
      keep: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const deps = await seeded();
        await keep(deps);
        const written: string[] = [];
        for (const { kind, which, from, drop, amount, undo, keep: now } of changes) {
          const ids = await idsOf(deps, kind);
          const id = which < 80 ? (ids[which % ids.length] ?? '') : `test:${kind}-${which}`;
          const model = await deps.store.record(kind, ids[from % ids.length] ?? '', LOCAL);
          const values = Object.fromEntries(
            Object.entries(model?.values ?? {}).filter((_one, place) => place !== drop),
          ) as Values;
          const money = { bound: 'exact', amount: String(amount), currency: 'EUR' };
          const name = ['Contract', 'Item'].includes(kind) ? 'unitPrice' : kind === 'Bid' ? 'total' : undefined;
          if (kind === 'Benchmark' && drop % 3 === 0)
            written.push(
              await state(deps, kind, `test:rate-${which}`, {
                ...{ measures: 'exchange_rate', base: 'EUR', quote: 'NOK', rate: String(1 + amount / 1000) },
                from: addDays(asOf, -3 * from),
              }),
            );
          written.push(await state(deps, kind, id, { ...values, ...(name === undefined ? {} : { [name]: money }) }));
          if (now) await keep(deps);
          const last = written.at(-1);
          if (undo && last !== undefined) {
            await deps.store.undoImport(last, 'local', deps.now());
            written.pop();
          }
          if (now) await keep(deps);
        }
        await keep(deps);
        expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
        await deps.store.close();
        open = open.filter((one) => one !== deps);
      }),
      { numRuns: 15 },
    );
  }, 600_000);
});
