import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { statementId } from '../../../server/store/identity.ts';
import { LONGEST_ID } from '../../../server/store/statement-values.ts';
import { desk, draft, type GetStore, ids, linkTexts, minute, org, PUBLISHER } from './desk.ts';

export function statementTests(store: GetStore): void {
  describe('statements', () => {
    test('a statement becomes a record, with its text as it was written', async () => {
      const d = desk(store());
      const values = {
        number: '04-0G4204',
        buyer: 'a',
        supplier: 'b',
        signed: '2025-03-31',
        price: { bound: 'at_least', amount: '18000.00', currency: 'EUR' },
        unitPrice: { bound: 'between', amount: '0.0123456', upper: '0.02', currency: 'EUR' },
        quantity: '1200.50',
        labourValue: { amount: '920000000000000.25', currency: 'KRW' },
        publicWorks: false,
        amendments: [{ on: '2025-04-01', what: 'more hours', nested: { b: 1, a: [null, true] } }],
        what: `quotes ' " \\ and 工事 🚧 ${'long '.repeat(20_000)}`,
      };
      await d.state([draft('Contract', 'c', values)]);
      const record = await d.store.record('Contract', 'c', d.view);
      expect(record).toEqual({ id: 'c', kind: 'Contract', workspace: d.workspace, values, disputed: [] });
    });

    test('the source of a statement is kept whole: document, place in it, day, who said it, and the photo it was read from', async () => {
      const d = desk(store());
      const source = {
        document: 'Order 12',
        line: 3,
        sheet: 'A',
        on: day('2025-06-30'),
        by: 'an office',
        hash: 'ab'.repeat(32),
      };
      await d.state([{ ...org('x'), source }]);
      expect((await d.store.statementsAbout('x', d.view)).map((one) => one.source)).toEqual([source]);
    });

    test('what is not held is undefined, and an id is held in the kind that was stated', async () => {
      const d = desk(store());
      await d.state([org('x')]);
      expect(await d.store.record('Organisation', 'y', d.view)).toBeUndefined();
      expect(await d.store.record('Contract', 'x', d.view)).toBeUndefined();
      expect((await d.store.record('Organisation', 'x', d.view))?.id).toBe('x');
    });

    test('an id may be held in two kinds, each its own record', async () => {
      const d = desk(store());
      await d.state([org('x'), draft('Workplace', 'x', { name: 'Site' }, { part: 'site' })]);
      expect((await d.store.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm x' });
      expect((await d.store.record('Workplace', 'x', d.view))?.values).toEqual({ name: 'Site' });
      expect(await d.store.statementsAbout('x', d.view)).toHaveLength(2);
    });

    test('null is the same as not stated', async () => {
      const d = desk(store());
      await d.state([draft('Organisation', 'x', { name: 'Firm', country: null })]);
      expect((await d.store.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm' });
    });

    test('saying the same again adds nothing, whatever line it stands on', async () => {
      const d = desk(store());
      await d.state([org('x', { country: 'DE' })]);
      const again = await d.begin(minute(1));
      const said = { ...org('x', { country: 'DE' }), source: { document: 'other.csv', line: 9 } };
      const receipt = await d.batch(again, [[said]], { at: minute(1) });
      expect(receipt.ledger).toEqual({ in: 1, accepted: 0, duplicate: 1, rejected: 0, held: 0 });
      const about = await d.store.statementsAbout('x', d.view);
      expect(about.map((one) => [one.recordedFrom, one.source.line])).toEqual([[minute(0), 2]]);
    });

    test('another value under the same key supersedes', async () => {
      const d = desk(store());
      const first = await d.state([org('x', { country: 'DE' })]);
      const second = await d.begin(minute(1));
      const receipt = await d.batch(second, [[org('x', { country: 'PL' })]], { at: minute(1) });
      expect(receipt.ledger.accepted).toBe(1);
      expect((await d.store.record('Organisation', 'x', d.view))?.values.country).toBe('PL');
      const now = await d.store.statementsAbout('x', d.view);
      expect(now.map((one) => [one.import, one.values.country])).toEqual([[second, 'PL']]);
      const before = await d.store.statementsAbout('x', d.viewAt(undefined, minute(0)));
      expect(before.map((one) => [one.import, one.values.country, one.recordedUntil])).toEqual([
        [first, 'DE', minute(1)],
      ]);
    });

    test('what was ever said stays readable: superseded, undone and of any day, in the readable workspaces only', async () => {
      const d = desk(store());
      const first = await d.state([org('x', { country: 'DE' })]);
      const second = await d.state([{ ...org('x', { country: 'PL' }), until: day('2020-01-01') }], minute(1));
      await d.store.undoImport(second, d.workspace, minute(2));
      const ever = await d.store.statementsEver('x', { ...d.view, asOf: day('2025-01-01'), knownAt: minute(0) });
      const told = ever.map((one) => [one.import, one.values.country, one.recordedFrom, one.recordedUntil]);
      expect(told).toEqual([
        [first, 'DE', minute(0), minute(1)],
        [second, 'PL', minute(1), minute(2)],
        [`undo:${second}`, 'DE', minute(2), undefined],
      ]);
      expect(ever.map(({ id }) => id)).toEqual([...ever].map(({ id }) => id).sort());
      expect(await d.store.statementsEver('x', { readable: ['nobody'] })).toEqual([]);
      expect(await d.store.statementsEver('y', d.view)).toEqual([]);
    });

    test('a property that is no longer stated under the key is no longer shown', async () => {
      const d = desk(store());
      await d.state([contract2({ under: ['u'], nace: '41.2' })]);
      await d.state([contract2({})], minute(1));
      expect((await d.store.record('Contract', 'c', d.view))?.values).toEqual({ buyer: 'a', supplier: 'b' });
      expect((await d.store.chainAbove(['c'], d.view)).links).toEqual([]);
      expect((await d.store.pageRecords('Contract', { buyer: 'a' }, d.view, { first: 5 })).items).toHaveLength(1);
    });

    test('the same key twice in one row: the later one stands', async () => {
      const d = desk(store());
      const id = await d.begin();
      const receipt = await d.batch(id, [[org('x', { country: 'DE' }), org('x', { country: 'PL' }), org('x')]]);
      expect(receipt.ledger).toEqual({ in: 1, accepted: 1, duplicate: 0, rejected: 0, held: 0 });
      expect((await d.store.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm x' });
      expect(await d.store.statementsAbout('x', d.view)).toHaveLength(1);
    });

    test('parts of one record are joined', async () => {
      const d = desk(store());
      await d.state([
        draft('Contract', 'c', { buyer: 'a', under: ['u1'] }, { part: 'one' }),
        draft('Contract', 'c', { supplier: 'b', under: ['u2', 'u1'] }, { part: 'two' }),
      ]);
      const record = await d.store.record('Contract', 'c', d.view);
      expect(record?.values.buyer).toBe('a');
      expect(record?.values.supplier).toBe('b');
      expect([...(record?.values.under ?? [])].sort()).toEqual(['u1', 'u2']);
      expect(record?.disputed).toEqual([]);
    });

    test('where publishers disagree the one recorded last is shown, and the property is disputed', async () => {
      const d = desk(store());
      await d.state([draft('Contract', 'c', { buyer: 'a', kind: 'works' }, { publisher: 'city' })]);
      await d.state([draft('Contract', 'c', { buyer: 'z', kind: 'works' }, { publisher: 'union' })], minute(1));
      const record = await d.store.record('Contract', 'c', d.view);
      expect(record?.values).toEqual({ buyer: 'z', kind: 'works' });
      expect(record?.disputed).toEqual(['buyer']);
      const about = await d.store.statementsAbout('c', d.view);
      expect(about.map((one) => one.values.buyer).sort()).toEqual(['a', 'z']);
    });

    test('of two recorded in the same instant the first publisher in text order is shown', async () => {
      for (const publishers of [
        ['city', 'union'],
        ['union', 'city'],
      ]) {
        const d = desk(store());
        await d.state(publishers.map((publisher) => draft('Workplace', 'w', { name: publisher }, { publisher })));
        expect((await d.store.record('Workplace', 'w', d.view))?.values.name).toBe('city');
      }
    });

    test('what ranks from before its recording gives way to what was recorded since; from a day to come nothing ranks', async () => {
      const d = desk(store());
      await d.state([draft('Workplace', 'w', { name: 'corrected' }, { publisher: 'union' })], minute(3));
      const brought = async (name: string, rankedFrom: string, nth: number) => {
        const start = { workspace: d.workspace, mapping: 'package', publisher: 'package', files: [] };
        await d.store.startImport({ ...start, id: name, startedAt: minute(nth) });
        const statements = [draft('Workplace', 'w', { name }, { publisher: 'city' })];
        const batch = { import: name, workspace: d.workspace, file: 'Workplace.csv', sequence: 0, lastLine: 2 };
        const rows = [{ line: 2, statements, rankedFrom }];
        await d.store.putBatch({ ...batch, at: minute(nth), rows, problems: [] });
      };
      const shown = async () => (await d.store.record('Workplace', 'w', d.view))?.values.name;
      await brought('listed', minute(2), 5);
      expect(await shown()).toBe('corrected');
      const about = await d.store.statementsAbout('w', d.view);
      expect(about.map((one) => [one.publisher, one.recordedFrom, one.rankedFrom]).sort()).toEqual([
        ['city', minute(5), minute(2)],
        ['union', minute(3), undefined],
      ]);
      await brought('ahead', minute(50), 6);
      expect(await shown()).toBe('ahead');
      await d.state([draft('Workplace', 'w', { name: 'again' }, { publisher: 'union' })], minute(7));
      expect(await shown()).toBe('again');
      await expect(brought('unread', 'soon', 8)).rejects.toMatchObject({ code: 'bad-instant' });
    });

    test('amounts written in two ways do not disagree', async () => {
      const d = desk(store());
      const price = (amount: string) => ({ price: { bound: 'exact', amount, currency: 'EUR' }, quantity: amount });
      await d.state([draft('Contract', 'c', price('18000.00'), { publisher: 'city' })]);
      await d.state([draft('Contract', 'c', price('18000'), { publisher: 'union' })], minute(1));
      const record = await d.store.record('Contract', 'c', d.view);
      expect(record?.disputed).toEqual([]);
      expect(record?.values.price).toEqual({ bound: 'exact', amount: '18000', currency: 'EUR' });
    });

    test('the id of a statement depends on its key alone, the order of ids on nothing that came before', async () => {
      const one = desk(store());
      const other = desk(store());
      await one.state([org('x'), org('y')]);
      await other.state([org('y', { country: 'FR' })]);
      await other.state([org('x'), org('y')], minute(1));
      const pages = await Promise.all(
        [one, other].map((d) => d.store.pageStatements('Organisation', d.view, { first: 9 })),
      );
      const subjects = pages.map((page) => page.items.map((statement) => statement.subject));
      expect(subjects[0]).toEqual(subjects[1]);
      const about = await other.store.statementsAbout('y', other.view);
      expect(about[0]?.id).toBe(statementId({ publisher: PUBLISHER, subject: 'y', part: 'row' }, 1, other.workspace));
    });

    test.each([
      ['a lone surrogate', { name: 'a\ud800' }, 'bad-statement'],
      ['a NUL', { name: 'a\0b' }, 'bad-statement'],
      ['a number for text', { name: 7 }, 'bad-statement'],
      ['a day that does not exist', { name: 'x', region: '2025-02-30', sectors: 'one' }, 'bad-statement'],
      ['a property that the kind does not have', { colour: 'red' }, 'unknown-property'],
    ])('%s is refused, and nothing of the batch is kept', async (_what, values, code) => {
      const d = desk(store());
      const id = await d.begin();
      await expect(d.batch(id, [[org('good')], [draft('Organisation', 'bad', values)]])).rejects.toMatchObject({
        code,
      });
      expect(await d.store.record('Organisation', 'good', d.view)).toBeUndefined();
      expect(await d.store.receipts(id, d.view)).toEqual([]);
      const mended = await d.batch(id, [[org('good')]]);
      expect(mended).toMatchObject({ alreadyHeld: false, ledger: { accepted: 1 } });
    });

    test.each([
      ['signed', '2025-02-30'],
      ['price', { bound: 'exact', amount: '1e3', currency: 'EUR' }],
      ['price', { bound: 'between', amount: '1', currency: 'EUR' }],
      ['labourValue', { amount: '1' }],
      ['quantity', 12],
      ['publicWorks', 'yes'],
      ['under', 'c1'],
      ['buyer', ''],
      ['buyer', 'x'.repeat(LONGEST_ID + 1)],
      ['under', ['c1', '\u{20bb7}']],
      ['amendments', [Number.NaN]],
    ])('a contract whose %s is %j is refused by the name of the property', async (property, value) => {
      const d = desk(store());
      const id = await d.begin();
      const stated = draft('Contract', 'c', { [property]: value });
      await expect(d.batch(id, [[stated]])).rejects.toMatchObject({ code: 'bad-statement', params: { property } });
    });

    test('the longest id, and texts far longer, are kept, found and shown whole', async () => {
      const d = desk(store());
      const longest = 'x'.repeat(LONGEST_ID - 1);
      const [one, other] = [`${longest}1`, `${longest}2`];
      const [number, name] = [`N-${'7'.repeat(20_000)}`, `Firm ${'y'.repeat(100_000)}`];
      await d.state([
        org(one, { name, number }),
        org(other, { name: 'Short', number: `${number}8` }),
        draft('Contract', one, { buyer: one, supplier: other, under: [other] }, { part: 'contract' }),
      ]);
      expect((await d.store.record('Organisation', one, d.view))?.values).toEqual({ name, number });
      const page = await d.store.pageRecords('Organisation', { number }, d.view, { first: 5 });
      expect(ids(page.items)).toEqual([one]);
      expect(linkTexts((await d.store.chainAbove([one], d.view)).links)).toEqual([`${one} > ${other}`]);
      expect(ids(await d.store.contractsBoughtBy([one], d.view))).toEqual([one]);
      expect((await d.store.search('firm yyy', d.view, 5)).map((hit) => hit.id)).toEqual([one]);
    });
  });
}

const contract2 = (values: Record<string, string | string[]>) =>
  draft('Contract', 'c', { buyer: 'a', supplier: 'b', ...values });
