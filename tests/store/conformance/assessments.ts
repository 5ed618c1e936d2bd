import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import type {
  AnsweredRecord,
  AnswerSieve,
  AssessedAbout,
  AssessedRecord,
  KeptAnswer,
  Store,
  YearSieve,
} from '../../../server/store/store.ts';
import { contract, desk, draft, type GetStore, minute, org } from './desk.ts';

const DAY = '2026-11-28' as Day;

const flagged = (covered?: string): KeptAnswer => ({
  ...{ test: 'price', outcome: 'flagged', band: 'below' },
  ...(covered === undefined ? {} : { covered }),
});
const open = (turnsOn: string, checkable = false): KeptAnswer => ({
  ...{ test: 'price', outcome: 'cannot_tell', turnsOn },
  ...(checkable ? { checkable } : {}),
});
const passed: KeptAnswer = { test: 'price', outcome: 'passed' };

const assessed = (id: string, answer: KeptAnswer, place?: string): AssessedRecord => ({
  ...{ kind: 'Contract', id, answers: [answer, { test: 'estimate', outcome: 'not_applicable', turnsOn: 'none' }] },
  about: { buyer: `buyer of ${id}`, ...(place === undefined ? {} : { place }) },
});

/** As sift-flags.ts leaves rows that are read whole. */
function isLeft({ about, answer }: AnsweredRecord, sieve: AnswerSieve): boolean {
  const { buyer, supplier, place, sector, band, from, to, checkable } = sieve;
  return (
    (buyer === undefined || about.buyer === buyer) &&
    (supplier === undefined || about.supplier === supplier) &&
    (place === undefined || about.place === place || about.place?.startsWith(`${place}-`) === true) &&
    (sector === undefined || about.sector?.startsWith(sector) === true) &&
    (band === undefined || answer.band === band) &&
    (from === undefined || (about.on !== undefined && about.on >= from)) &&
    (to === undefined || (about.on !== undefined && about.on <= to)) &&
    (checkable !== true || answer.checkable === true)
  );
}

async function all(
  store: Store,
  id: string,
  outcome: string,
  first: number,
  sieve?: AnswerSieve,
): Promise<AnsweredRecord[]> {
  const found: AnsweredRecord[] = [];
  let after: string | undefined;
  do {
    const page = await store.pageAnswers(
      id,
      { test: 'price', outcome, ...(sieve === undefined ? {} : { sieve }) },
      { first, ...(after === undefined ? {} : { after }) },
    );
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

const start = (readable: readonly string[], rules = 'r1') => ({ readable, asOf: DAY, rules, at: minute(1) });

export function assessmentTests(store: GetStore): void {
  describe('answers of tests as last computed', () => {
    test('are counted and listed as they were put, the least covered first', async () => {
      const d = desk(store());
      const { id } = await d.store.startAssessment(start([d.workspace]));
      await d.store.putAnswers(id, {
        cursor: 'c3',
        records: [
          assessed('a', flagged('0.9')),
          assessed('b', flagged('0.12')),
          assessed('c', flagged()),
          assessed('z', flagged('-0.3')),
        ],
      });
      await d.store.putAnswers(id, {
        cursor: 'c6',
        records: [assessed('e', open('hours', true)), assessed('f', open('hours')), assessed('g', passed)],
      });
      const kept = await d.store.finishAssessment(id, minute(2));
      expect(kept).toMatchObject({ state: 'done', assessed: 7, asOf: DAY, rules: 'r1', finishedAt: minute(2) });
      expect(await d.store.assessments([d.workspace])).toEqual([kept]);
      const counts = (await d.store.countAnswers(id)).filter((one) => one.test === 'price');
      expect(counts).toHaveLength(4);
      expect(counts).toEqual(
        expect.arrayContaining([
          { test: 'price', outcome: 'flagged', held: 4 },
          { test: 'price', outcome: 'cannot_tell', turnsOn: 'hours', checkable: true, held: 1 },
          { test: 'price', outcome: 'cannot_tell', turnsOn: 'hours', held: 1 },
          { test: 'price', outcome: 'passed', held: 1 },
        ]),
      );
      for (const first of [1, 2, 50]) {
        const list = await all(d.store, id, 'flagged', first);
        expect(list.map((one) => one.id)).toEqual(['z', 'b', 'a', 'c']);
        expect(list[1]).toEqual({
          ...{ kind: 'Contract', id: 'b', about: { buyer: 'buyer of b' }, answer: flagged('0.12') },
        });
        const unsure = await all(d.store, id, 'cannot_tell', first);
        expect(unsure.map((one) => one.id).sort()).toEqual(['e', 'f']);
        expect(unsure.find((one) => one.id === 'e')?.answer).toEqual(open('hours', true));
      }
      expect(await all(d.store, id, 'nothing', 5)).toEqual([]);
    });

    test('are counted by the year of their day, whatever the outcome', async () => {
      const d = desk(store());
      const { id } = await d.store.startAssessment(start([d.workspace]));
      const of = (name: string, answer: KeptAnswer, more: AssessedAbout): AssessedRecord => ({
        ...assessed(name, answer),
        about: more,
      });
      const [early, late] = [{ on: '2024-12-31' as Day }, { on: '2025-01-01' as Day }];
      await d.store.putAnswers(id, {
        records: [
          of('a', flagged('0.9'), { ...early, place: 'DE-SH', sector: '43.31' }),
          of('b', flagged('0.2'), { ...late, place: 'DE' }),
          of('c', flagged('0.3'), { ...late, place: 'DK', sector: '43.31' }),
          of('d', open('hours', true), { ...late, place: 'DE-SH', sector: '43.2' }),
          of('e', open('price'), { ...late, place: 'DE' }),
          of('f', passed, { place: 'DE' }),
          of('g', passed, early),
        ],
      });
      await d.store.finishAssessment(id, minute(2));
      const counted = async (sieve?: YearSieve) =>
        (await d.store.countByYear(id, { test: 'price', ...(sieve === undefined ? {} : { sieve }) }))
          .map(({ year = 'no day', outcome, held }) => `${year} ${outcome} ${held}`)
          .sort();
      const whole = ['2024 flagged 1', '2024 passed 1', '2025 cannot_tell 2', '2025 flagged 2', 'no day passed 1'];
      expect(await counted()).toEqual(whole);
      expect(await counted({})).toEqual(whole);
      expect(await counted({ place: 'DE' })).toEqual([
        ...['2024 flagged 1', '2025 cannot_tell 2', '2025 flagged 1', 'no day passed 1'],
      ]);
      expect(await counted({ place: 'DE-SH' })).toEqual(['2024 flagged 1', '2025 cannot_tell 1']);
      expect(await counted({ sector: '43' })).toEqual(['2024 flagged 1', '2025 cannot_tell 1', '2025 flagged 1']);
      expect(await counted({ sector: '43.31', place: 'DK' })).toEqual(['2025 flagged 1']);
      expect(await counted({ from: '2025-01-01' as Day })).toEqual(['2025 cannot_tell 2', '2025 flagged 2']);
      expect(await d.store.countByYear(id, { test: 'nothing' })).toEqual([]);
      expect(await d.store.countByYear(id, { test: 'estimate' })).toHaveLength(3);
    });

    test('are sifted by what stands beside them, in the same order, and counted', async () => {
      const d = desk(store());
      const { id } = await d.store.startAssessment(start([d.workspace]));
      const beside = ['DE', 'DE-SH', 'DK', undefined].flatMap((place, nth) =>
        ['43.31', '43.2', '81', undefined].flatMap((sector, of) =>
          [flagged(`0.${9 - nth}${of}`), open('hours', of > 1), passed].map((answer, at): AssessedRecord => {
            const about = {
              ...{ buyer: `b${nth % 2}`, supplier: `s${of % 2}`, on: `2026-0${1 + of}-15` as Day },
              ...(place === undefined ? {} : { place }),
              ...(sector === undefined ? {} : { sector }),
            };
            return { ...assessed(`${nth}${of}${at}`, answer), about };
          }),
        ),
      );
      await d.store.putAnswers(id, { records: beside });
      await d.store.finishAssessment(id, minute(2));
      const sieves: readonly AnswerSieve[] = [
        ...[{}, { buyer: 'b1' }, { supplier: 's0' }, { place: 'DE' }, { place: 'DE-SH' }, { place: 'D' }],
        ...[{ sector: '43' }, { sector: '43.3' }, { band: 'below' }, { band: 'far_below' }],
        ...[{ from: '2026-02-15' as Day }, { to: '2026-02-15' as Day }, { buyer: 'nobody' }],
        { from: '2026-02-01' as Day, to: '2026-03-15' as Day, place: 'DE', buyer: 'b0' },
        ...[{ supplier: 's1', sector: '43', band: 'below' }, { checkable: true }, { checkable: true, place: 'DE' }],
      ];
      for (const outcome of ['flagged', 'cannot_tell', 'passed']) {
        const whole = await all(d.store, id, outcome, 50);
        for (const sieve of sieves) {
          const left = whole.filter((one) => isLeft(one, sieve)).map((one) => one.id);
          for (const first of [2, 50]) {
            const found = await all(d.store, id, outcome, first, sieve);
            expect([sieve, found.map((one) => one.id)]).toEqual([sieve, left]);
          }
          expect(await d.store.countSifted(id, { test: 'price', outcome, sieve })).toBe(left.length);
        }
        for (const by of ['buyer', 'place', 'sector', 'band'] as const) {
          const values = whole.flatMap(({ about, answer }) => (by === 'band' ? answer.band : about[by]) ?? []);
          const counted = [...new Set(values)].map((value) => ({
            value,
            held: values.filter((one) => one === value).length,
          }));
          const inOrder = counted.sort((a, b) => b.held - a.held || (a.value < b.value ? -1 : 1));
          for (const most of [1, 50])
            expect(await d.store.answerFacets(id, { test: 'price', outcome, by }, most)).toEqual({
              ...{ listed: inOrder.slice(0, most), values: inOrder.length },
            });
        }
      }
    });

    test('a record assessed again has its new answers and no others; one that is gone has none', async () => {
      const d = desk(store());
      const { id } = await d.store.startAssessment(start([d.workspace]));
      await d.store.putAnswers(id, { records: [assessed('a', flagged('0.5'), 'DE'), assessed('b', flagged('0.6'))] });
      await d.store.finishAssessment(id, minute(2));
      await d.store.putAnswers(id, {
        records: [assessed('a', flagged('0.7'), 'PL'), { ...assessed('b', passed), answers: [] }],
      });
      expect(await d.store.countAnswers(id)).toEqual([
        { test: 'price', outcome: 'flagged', held: 1 },
        { test: 'estimate', outcome: 'not_applicable', turnsOn: 'none', held: 1 },
      ]);
      expect((await all(d.store, id, 'flagged', 5)).map((one) => one.answer.covered)).toEqual(['0.7']);
      const at = (place: string) => d.store.pageAssessedAt(id, { within: [place], kind: 'Contract' }, { first: 5 });
      expect(await at('DE')).toEqual({ items: [] });
      expect(await at('PL')).toEqual({ items: ['a'] });
      await d.store.putAnswers(id, { records: [{ ...assessed('a', passed), answers: [passed], othersStay: true }] });
      expect(await all(d.store, id, 'flagged', 5)).toEqual([]);
      expect(await d.store.countAnswers(id)).toEqual(
        expect.arrayContaining([
          { test: 'price', outcome: 'passed', held: 1 },
          { test: 'estimate', outcome: 'not_applicable', turnsOn: 'none', held: 1 },
        ]),
      );
    });

    test('records of a country are found with those of its regions, and no others', async () => {
      const d = desk(store());
      const { id } = await d.store.startAssessment(start([d.workspace]));
      const places = { a: 'DE', b: 'DE-SH', c: 'DEX', d: 'PL', e: 'DE-BE' };
      const records = Object.entries(places).map(([one, place]) => assessed(one, passed, place));
      await d.store.putAnswers(id, { records: [...records, assessed('f', passed)] });
      const found = async (within: readonly string[], first: number) => {
        const page = await d.store.pageAssessedAt(id, { within, kind: 'Contract' }, { first });
        if (page.next === undefined) return [...page.items].sort();
        const more = await d.store.pageAssessedAt(id, { within, kind: 'Contract' }, { first: 99, after: page.next });
        return [...page.items, ...more.items].sort();
      };
      expect(await found(['DE'], 5)).toEqual(['a', 'b', 'e']);
      expect(await found(['DE'], 1)).toEqual(['a', 'b', 'e']);
      expect(await found(['DE-SH', 'PL'], 5)).toEqual(['b', 'd']);
      for (const first of [1, 2, 3, 4]) {
        expect(await found(['PL', 'DE', 'DE-SH', 'DE'], first)).toEqual(['a', 'b', 'd', 'e']);
        expect(await found(['PL', 'DEX', 'DE-BE', 'DE-SH'], first)).toEqual(['b', 'c', 'd', 'e']);
      }
      const dated = [
        { ...assessed('g', passed), about: { on: '2026-01-31' as Day } },
        { ...assessed('h', passed), about: { on: '2026-02-01' as Day, place: 'PL' } },
      ];
      await d.store.putAnswers(id, { records: dated });
      const days = { from: '2026-02-01' as Day, until: '2026-03-01' as Day };
      expect(await d.store.pageAssessedAt(id, { days, kind: 'Contract' }, { first: 9 })).toEqual({ items: ['h'] });
      const inPoland = { days, within: ['PL'], kind: 'Contract' } as const;
      expect(await d.store.pageAssessedAt(id, inPoland, { first: 9 })).toEqual({ items: ['h'] });
      const records2 = await d.store.pageAssessedAt(id, { within: ['DE'], kind: 'WageRecord' }, { first: 5 });
      expect(records2).toEqual({ items: [] });
    });

    test('a run that was cut off goes on where it stood; with other rules a new one starts and the old answers stay', async () => {
      const d = desk(store());
      const first = await d.store.startAssessment(start([d.workspace]));
      await d.store.putAnswers(first.id, { cursor: 'here', records: [assessed('a', passed)] });
      const again = await d.store.startAssessment(start([d.workspace]));
      expect(again).toEqual({ ...first, cursor: 'here', assessed: 1 });
      expect(again.seen).toBe(minute(1));
      expect((await d.store.putAnswers(first.id, { records: [], seen: minute(2) })).seen).toBe(minute(2));
      await d.store.finishAssessment(first.id, minute(2));
      const second = await d.store.startAssessment(start([d.workspace], 'r2'));
      expect(second.id).not.toBe(first.id);
      expect(second).toMatchObject({ state: 'running', assessed: 0, rules: 'r2' });
      expect((await d.store.assessments([d.workspace])).map((one) => [one.id, one.state])).toEqual([
        [first.id, 'done'],
        [second.id, 'running'],
      ]);
      await d.store.putAnswers(second.id, { cursor: 'x', records: [assessed('a', flagged('0.1'))] });
      expect(await all(d.store, first.id, 'passed', 5)).toHaveLength(1);
      await d.store.finishAssessment(second.id, minute(3));
      expect((await d.store.assessments([d.workspace])).map((one) => one.id)).toEqual([second.id]);
      await expect(d.store.countAnswers(first.id)).rejects.toMatchObject({ code: 'not-found' });
      expect(await d.store.moveAssessment(second.id, '2026-12-01' as Day)).toMatchObject({ asOf: '2026-12-01' });
    });

    test('answers of another day stand beside, and of a third day those seen to longest ago go', async () => {
      const d = desk(store());
      const keep = async (asOf: string, at: number) => {
        const { id } = await d.store.startAssessment({ ...start([d.workspace]), asOf: asOf as Day, at: minute(at) });
        await d.store.putAnswers(id, { cursor: 'x', records: [assessed('a', passed)] });
        await d.store.finishAssessment(id, minute(at));
        return id;
      };
      const held = async () => (await d.store.assessments([d.workspace])).map((one) => one.id).sort();
      const [first, second, third] = [
        await keep('2026-11-28', 1),
        await keep('2025-07-12', 2),
        await keep('2024-01-01', 3),
      ];
      expect(await held()).toEqual([first, second, third].sort());
      expect(await all(d.store, first, 'passed', 5)).toHaveLength(1);
      await d.store.putAnswers(first, { records: [], seen: minute(4) });
      await d.state([contract('c', 'a', 'b')], minute(5));
      for (const id of [first, second])
        expect((await d.store.pageUnassessed(id, { first: 5 })).items.map((one) => one.id)).toEqual(['c']);
      const fourth = await keep('2023-01-01', 6);
      expect(await held()).toEqual([first, third, fourth].sort());
      const anew = await keep('2023-01-01', 7);
      expect(await held()).toEqual([first, third, anew].sort());
    });

    test('what is written afterwards is remembered until it is settled, in the readable workspaces alone', async () => {
      const d = desk(store());
      const other = desk(store());
      await d.state([org('before')], minute(1));
      const { id } = await d.store.startAssessment(start([d.workspace]));
      const changed = async () => (await d.store.pageUnassessed(id, { first: 50 })).items;
      expect(await changed()).toEqual([]);
      await d.state([contract('c', 'a', 'b'), org('o')], minute(2));
      await other.state([contract('elsewhere', 'a', 'b')], minute(2));
      const seen = await changed();
      expect(seen.map((one) => `${one.kind} ${one.id}`).sort()).toEqual(['Contract c', 'Organisation o']);
      const last = await d.state([contract('c', 'a', 'b', { kind: 'works' })], minute(3));
      await d.store.putAnswers(id, { records: [assessed('c', passed)], settled: seen });
      expect((await changed()).map((one) => one.id)).toEqual(['c']);
      await d.store.putAnswers(id, { records: [], settled: await changed() });
      await d.store.undoImport(last, d.workspace, minute(4));
      expect((await changed()).map((one) => `${one.kind} ${one.id}`)).toEqual(['Contract c']);
      const pages = await d.store.pageUnassessed(id, { first: 1 });
      expect(pages.items).toHaveLength(1);
    });

    test('records whose statements begin or end to hold between two days', async () => {
      const d = desk(store());
      const dated = (id: string, from?: string, until?: string) =>
        draft(
          'Organisation',
          id,
          { name: id },
          {
            ...(from === undefined ? {} : { from: from as Day }),
            ...(until === undefined ? {} : { until: until as Day }),
          },
        );
      await d.state(
        [
          ...[dated('begins', '2026-11-28'), dated('ends', '2020-01-01', '2026-11-27'), dated('always')],
          ...[dated('before', '2026-11-26'), dated('after', '2026-11-29', '2027-01-01')],
        ],
        minute(1),
      );
      const days = { after: '2026-11-26' as Day, upTo: '2026-11-28' as Day };
      const turning = await d.store.recordsTurning([d.workspace], days);
      expect(turning.map((one) => one.id).sort()).toEqual(['begins', 'ends']);
    });

    test('an assessment that there is none of is not found', async () => {
      const d = desk(store());
      const none = expect.objectContaining({ code: 'not-found' });
      await expect(d.store.putAnswers('999999', { records: [] })).rejects.toEqual(none);
      await expect(d.store.pageUnassessed('no number', { first: 1 })).rejects.toEqual(none);
      expect(await d.store.assessments([d.workspace])).toEqual([]);
    });
  });
}
