import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { contract, desk, draft, type GetStore, ids, linkTexts, minute, org } from './desk.ts';

/** Validity (asOf) and knowledge (knownAt). */
export function timeTests(store: GetStore): void {
  describe('asOf and knownAt', () => {
    test('a dated statement counts on the days it covers, the last one excluded', async () => {
      const d = desk(store());
      await d.state([
        draft('Organisation', 'x', { name: 'Old' }, { part: 'a', from: day('2020-01-01'), until: day('2022-01-01') }),
        draft('Organisation', 'x', { name: 'New' }, { part: 'b', from: day('2022-01-01') }),
        draft('Organisation', 'x', { country: 'DE' }, { part: 'c' }),
      ]);
      const values = async (asOf?: string) => (await d.store.record('Organisation', 'x', d.viewAt(asOf)))?.values;
      expect(await values('2019-12-31')).toEqual({ country: 'DE' });
      expect(await values('2020-01-01')).toEqual({ name: 'Old', country: 'DE' });
      expect(await values('2021-12-31')).toEqual({ name: 'Old', country: 'DE' });
      expect(await values('2022-01-01')).toEqual({ name: 'New', country: 'DE' });
      expect((await d.store.record('Organisation', 'x', d.view))?.disputed).toEqual(['name']);
      expect((await d.store.record('Organisation', 'x', d.viewAt('2022-01-01')))?.disputed).toEqual([]);
    });

    test('a record whose statements do not cover the day is not held on it', async () => {
      const d = desk(store());
      await d.state([draft('Organisation', 'x', { name: 'X' }, { from: day('2020-01-01') }), org('y')]);
      const early = d.viewAt('2019-01-01');
      expect(await d.store.record('Organisation', 'x', early)).toBeUndefined();
      expect(ids(await d.store.records('Organisation', ['x', 'y'], early))).toEqual(['y']);
      expect(ids((await d.store.pageRecords('Organisation', {}, early, { first: 9 })).items)).toEqual(['y']);
      expect(await d.store.countRecords(early)).toEqual({ Organisation: 1 });
      expect(await d.store.statementsAbout('x', early)).toEqual([]);
      expect((await d.store.pageStatements('Organisation', early, { first: 9 })).items).toHaveLength(1);
      expect(await d.store.search('X', early, 9)).toEqual([]);
    });

    test('knownAt reads what was known then, from the instant of recording on', async () => {
      const d = desk(store());
      await d.state([org('x', { country: 'DE' })], minute(1));
      await d.state([org('x', { country: 'PL' })], minute(3));
      const country = async (at: number) =>
        (await d.store.record('Organisation', 'x', d.viewAt(undefined, minute(at))))?.values.country;
      expect([await country(0), await country(1), await country(2), await country(3), await country(4)]).toEqual([
        undefined,
        'DE',
        'DE',
        'PL',
        'PL',
      ]);
      expect(await d.store.countRecords(d.viewAt(undefined, minute(0)))).toEqual({});
    });

    test('instants are compared as instants, however they are spelt', async () => {
      const d = desk(store());
      await d.state([org('x')], '2026-01-05T09:00:00+01:00');
      const known = (at: string) => d.store.record('Organisation', 'x', d.viewAt(undefined, at));
      expect(await known('2026-01-05T07:59:59Z')).toBeUndefined();
      expect((await known('2026-01-05T08:00:00Z'))?.id).toBe('x');
      await expect(known('yesterday')).rejects.toMatchObject({ code: 'bad-instant' });
    });

    test('chains up and down are those of the day', async () => {
      const d = desk(store());
      await d.state([
        contract('top', 'a', 'b'),
        contract('other', 'z', 'b'),
        contract('low', 'b', 'c'),
        draft('Contract', 'low', { under: ['top'] }, { part: 'link', until: day('2024-01-01') }),
        draft('Contract', 'low', { under: ['other'] }, { part: 'new link', from: day('2024-01-01') }),
      ]);
      const above = async (asOf?: string) => linkTexts((await d.store.chainAbove(['low'], d.viewAt(asOf))).links);
      expect(await above()).toEqual(['low > other', 'low > top']);
      expect(await above('2023-12-31')).toEqual(['low > top']);
      expect(await above('2024-01-01')).toEqual(['low > other']);
      const below = async (buyer: string, asOf: string) =>
        ids((await d.store.networkBelow(buyer, d.viewAt(asOf))).contracts);
      expect(await below('a', '2023-12-31')).toEqual(['low', 'top']);
      expect(await below('a', '2024-01-01')).toEqual(['top']);
      expect(await below('z', '2024-01-01')).toEqual(['low', 'other']);
    });

    test('a link documented for some days only is the inferred one on the others', async () => {
      const d = desk(store());
      await d.state([
        contract('top', 'a', 'b'),
        contract('low', 'b', 'c', { underInferred: ['top'] }),
        draft('Contract', 'low', { under: ['top'] }, { part: 'link', from: day('2024-01-01') }),
      ]);
      const above = async (asOf?: string) => linkTexts((await d.store.chainAbove(['low'], d.viewAt(asOf))).links);
      expect(await above()).toEqual(['low > top']);
      expect(await above('2024-06-01')).toEqual(['low > top']);
      expect(await above('2023-06-01')).toEqual(['low ~> top']);
    });

    test('chains as they were known: superseded links and buyers are found again', async () => {
      const d = desk(store());
      await d.state([contract('top', 'a', 'b'), contract('low', 'b', 'c', { under: ['top'] })], minute(1));
      await d.state([contract('top', 'z', 'b'), contract('low', 'b', 'c', { under: [] })], minute(5));
      const then = d.viewAt(undefined, minute(2));
      expect(linkTexts((await d.store.chainAbove(['low'], then)).links)).toEqual(['low > top']);
      expect(ids((await d.store.networkBelow('a', then)).contracts)).toEqual(['low', 'top']);
      expect(ids(await d.store.contractsBoughtBy(['a'], then))).toEqual(['top']);
      expect(ids((await d.store.pageRecords('Contract', { buyer: 'a' }, then, { first: 9 })).items)).toEqual(['top']);
      expect((await d.store.chainAbove(['low'], d.view)).links).toEqual([]);
      expect((await d.store.networkBelow('a', d.view)).contracts).toEqual([]);
      expect(ids((await d.store.networkBelow('z', d.view)).contracts)).toEqual(['top']);
      expect(ids((await d.store.networkBelow('z', then)).contracts)).toEqual([]);
    });

    test('a value behind a later one is found on the day on which it was the one shown', async () => {
      const d = desk(store());
      await d.state([contract('c', 'a', 's')], minute(1));
      await d.state(
        [draft('Contract', 'c', { buyer: 'z' }, { publisher: 'union', from: day('2024-01-01') })],
        minute(2),
      );
      expect(ids(await d.store.contractsBoughtBy(['a'], d.view))).toEqual([]);
      expect(ids(await d.store.contractsBoughtBy(['a'], d.viewAt('2023-01-01')))).toEqual(['c']);
      expect(ids(await d.store.contractsBoughtBy(['z'], d.viewAt('2023-01-01')))).toEqual([]);
      expect(ids(await d.store.contractsBoughtBy(['z'], d.viewAt('2024-01-01')))).toEqual(['c']);
      expect(ids(await d.store.contractsBoughtBy(['a'], d.viewAt('2024-06-01', minute(1))))).toEqual(['c']);
    });

    test('workplaces and claims are read as they were known', async () => {
      const d = desk(store());
      await d.state(
        [contract('c', 'a', 's', { workplaces: ['w'] }), draft('ClaimLine', 'l', { claim: 'k' })],
        minute(1),
      );
      await d.state([draft('Claim', 'k', { title: 'Wages' })], minute(1));
      await d.state([contract('c', 'a', 's'), draft('ClaimLine', 'l', { claim: 'other' })], minute(2));
      const then = d.viewAt(undefined, minute(1));
      expect(ids((await d.store.chainAboveWorkplace('w', then)).contracts)).toEqual(['c']);
      expect(ids((await d.store.chainAboveWorkplace('w', d.view)).contracts)).toEqual([]);
      expect(ids((await d.store.claimFile('k', then))?.lines ?? [])).toEqual(['l']);
      expect(ids((await d.store.claimFile('k', d.view))?.lines ?? [])).toEqual([]);
      expect(await d.store.claimFile('k', d.viewAt(undefined, minute(0)))).toBeUndefined();
    });
  });
}

const day = (text: string) => text as Day;
