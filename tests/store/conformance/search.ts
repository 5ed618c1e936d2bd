import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../server/domain/dates.ts';
import { type Desk, desk, draft, fresh, type GetStore, minute, org } from './desk.ts';

const found = async (d: Desk, text: string, limit = 20) =>
  (await d.store.search(text, d.view, limit)).map((hit) => hit.id);

export function searchTests(store: GetStore): void {
  describe('search', () => {
    test('accents and case do not matter, in either direction', async () => {
      const d = desk(store());
      await d.state([
        org('m', { name: 'Müller Bau GmbH' }),
        org('l', { name: 'Łódź Tekstil' }),
        org('p', { name: 'Sao Jose' }),
      ]);
      expect(await found(d, 'muller')).toEqual(['m']);
      expect(await found(d, 'MÜLLER')).toEqual(['m']);
      expect(await found(d, 'lodz')).toEqual(['l']);
      expect(await found(d, 'São José')).toEqual(['p']);
    });

    test('letters that a keyboard lacks are found as two, and two as one', async () => {
      const d = desk(store());
      await d.state([
        org('m', { name: 'Müller & Söhne Ausbau GmbH' }),
        org('w', { name: 'Großhändler Weiß AG' }),
        org('e', { name: 'Mueller Israel KG' }),
        org('o', { name: 'Ørsted Ålborg' }),
        org('n', { name: 'Naerheden' }),
      ]);
      expect(await found(d, 'mueller')).toEqual(['e', 'm']);
      expect(await found(d, 'Müller')).toEqual(['e', 'm']);
      expect(await found(d, 'mueller soehne')).toEqual(['m']);
      expect(await found(d, 'mueller israel')).toEqual(['e']);
      expect(await found(d, 'grosshaendler weiss')).toEqual(['w']);
      expect(await found(d, 'aalborg oersted')).toEqual(['o']);
      expect(await found(d, 'nærheden')).toEqual(['n']);
    });

    test('Arabic is found without its marks, stretched or not, and with either letter at the end of a word', async () => {
      const d = desk(store());
      await d.state([
        org('s', { name: 'شركة الأمانة للبناء' }),
        org('m', { name: 'مؤسسة مُصْطَفى' }),
        org('t', { name: 'القاهـــرة للنسيج ٢٠٢٥' }),
      ]);
      expect(await found(d, 'شركه الامانه')).toEqual(['s']);
      expect(await found(d, 'مصطفي')).toEqual(['m']);
      expect(await found(d, 'القاهرة')).toEqual(['t']);
      expect(await found(d, 'للنسيج 2025')).toEqual(['t']);
      expect(await found(d, 'ال\u0640قاهره')).toEqual(['t']);
    });

    test('like hits stand as in a dictionary, a marked letter beside the plain one', async () => {
      const d = desk(store());
      const names = ['Bau Zet', 'Bau Łan', 'Bau Émile', 'Bau Lam', 'Bau Emma', 'Bau Mar'];
      await d.state(names.map((name, nth) => org(`d${nth}`, { name })));
      const hits = await d.store.search('bau', d.view, 9);
      expect(hits.map(({ label }) => label)).toEqual([
        ...['Bau Émile', 'Bau Emma', 'Bau Lam', 'Bau Łan', 'Bau Mar', 'Bau Zet'],
      ]);
    });

    test('starts of words, in any order, and parts of words', async () => {
      const d = desk(store());
      await d.state([org('n', { name: 'Nordbau Hochbau GmbH' }), org('s', { name: 'Südbau' })]);
      expect(await found(d, 'nord')).toEqual(['n']);
      expect(await found(d, 'hoch nord')).toEqual(['n']);
      expect(await found(d, 'ochb')).toEqual(['n']);
      expect(await found(d, 'bau')).toEqual(['n', 's']);
      expect(await found(d, 'nord sud')).toEqual([]);
      expect(await found(d, 'nordbauten')).toEqual([]);
    });

    test('records of other kinds take no place among those asked for', async () => {
      const d = desk(store());
      const shops = Array.from({ length: 260 }, (_, nth) =>
        draft('Workplace', `shop-${nth}`, { name: `Kiel shop ${nth}` }),
      );
      await d.state([...shops, org('z', { name: 'Zimmerei Kiel' })]);
      expect((await d.store.search('kiel', d.view, 8)).every(({ kind }) => kind === 'Workplace')).toBe(true);
      expect((await d.store.search('kiel', d.view, 8, ['Organisation'])).map(({ id }) => id)).toEqual(['z']);
      expect(await d.store.search('kiel', d.view, 8, ['Claim', 'Contract'])).toEqual([]);
    });

    test('numbers and ids, exact before the rest', async () => {
      const d = desk(store());
      await d.state([
        draft('Contract', 'ca/contract/04-0G4204', { number: '04-0G4204', buyer: 'b' }),
        draft('Contract', 'ca/contract/04-0G42041', { number: '04-0G42041' }),
        draft('Claim', 'claim/7', { number: '04-0G4204-7', title: 'Wages' }),
        draft('Organisation', 'firm-7', { name: 'Firm', number: '1234' }),
      ]);
      expect((await found(d, '04-0g4204'))[0]).toBe('ca/contract/04-0G4204');
      expect(await found(d, '04-0g4204')).toHaveLength(3);
      expect((await found(d, 'ca/contract/04-0G42041'))[0]).toBe('ca/contract/04-0G42041');
      expect(await found(d, 'firm-7')).toEqual(['firm-7']);
      expect(await found(d, '1234')).toEqual(['firm-7']);
      expect(await found(d, 'claim/')).toEqual(['claim/7']);
    });

    test('like names stay apart, told from each other by country and number', async () => {
      const d = desk(store());
      await d.state([
        org('f2', { name: 'Star Garments', country: 'BD', number: 'L-2' }),
        org('f1', { name: 'Star Garments', country: 'BD', number: 'L-1' }),
        draft('Workplace', 'w', { name: 'Star Garments Unit 1', country: 'BD' }),
      ]);
      expect(await d.store.search('star garments', d.view, 9)).toEqual([
        { id: 'f1', kind: 'Organisation', label: 'Star Garments', country: 'BD', number: 'L-1' },
        { id: 'f2', kind: 'Organisation', label: 'Star Garments', country: 'BD', number: 'L-2' },
        { id: 'w', kind: 'Workplace', label: 'Star Garments Unit 1', country: 'BD' },
      ]);
      expect(await found(d, 'star', 2)).toHaveLength(2);
    });

    test('other names are found, and the name of today is shown', async () => {
      const d = desk(store());
      await d.state([org('x', { name: 'Old Name', otherNames: ['Trading As'] })]);
      expect((await d.store.search('trading', d.view, 5)).map((hit) => hit.label)).toEqual(['Old Name']);
      await d.state([org('x', { name: 'New Name' })], minute(1));
      expect(await found(d, 'old')).toEqual([]);
      expect((await d.store.search('new', d.view, 5)).map((hit) => hit.label)).toEqual(['New Name']);
    });

    test('a name that another publisher gives is found too', async () => {
      const d = desk(store());
      await d.state([org('x', { name: 'Nordbau' })], minute(1));
      await d.state([draft('Organisation', 'x', { name: 'Suedbau' }, { publisher: 'union' })], minute(2));
      expect((await d.store.search('nordbau', d.view, 5)).map((hit) => hit.label)).toEqual(['Suedbau']);
    });

    test('a part counts from three letters on, in names as in numbers', async () => {
      const d = desk(store());
      await d.state([
        org('n', { name: 'Nordbau Hochbau' }),
        org('j', { name: '東京建設' }),
        draft('Contract', 'c', { number: '04-0G4204' }),
      ]);
      expect(await found(d, 'rdb')).toEqual(['n']);
      expect(await found(d, 'rd')).toEqual([]);
      expect(await found(d, 'g420')).toEqual(['c']);
      expect(await found(d, '20')).toEqual([]);
      expect(await found(d, '0g')).toEqual(['c']);
      expect(await found(d, 'h')).toEqual(['n']);
      expect(await found(d, '東')).toEqual(['j']);
      expect(await found(d, '建設')).toEqual([]);
    });

    test('among very many that match, whole names come first, then starts of names', async () => {
      const d = desk(store());
      const many = Array.from({ length: 900 }, (_, nth) => org(`m${nth}`, { name: `Firm ${nth} Bau Hochbau` }));
      await d.state([...many, org('start', { name: 'Baugesellschaft' }), org('whole', { name: 'Bau' })]);
      expect((await found(d, 'bau')).slice(0, 2)).toEqual(['whole', 'start']);
      expect((await found(d, 'bau hochbau')).length).toBe(20);
      expect((await found(d, 'firm 77 bau hochbau'))[0]).toBe('m77');
    });

    test('ids are found by their start as written, of records held in a readable workspace', async () => {
      const d = desk(store());
      const other = desk(store());
      const prefix = fresh('Reg');
      await other.state(Array.from({ length: 600 }, (_, nth) => org(`${prefix}/0${nth}`)));
      const gone = await d.state([org(`${prefix}/1`, { name: 'Gone' })], minute(1));
      await d.state([org(`${prefix}/2`, { name: 'Here' })], minute(1));
      await d.store.undoImport(gone, d.workspace, minute(2));
      expect(await found(d, `${prefix}/`)).toEqual([`${prefix}/2`]);
      expect(await found(d, prefix.toLowerCase())).toEqual([]);
      const then = await d.store.search(`${prefix}/`, d.viewAt(undefined, minute(1)), 9);
      expect(then.map((hit) => hit.id)).toEqual([`${prefix}/2`]);
    });

    test('looks in what is said now, and shows what the view shows', async () => {
      const d = desk(store());
      const dated = { from: '2020-01-01' as Day, until: '2021-01-01' as Day };
      await d.state([draft('Organisation', 'x', { name: 'Old Works' }, { part: 'old', ...dated })], minute(1));
      await d.state([draft('Organisation', 'x', { name: 'New Works' }, { part: 'new', from: dated.until })], minute(2));
      const shown = async (text: string, ...when: Parameters<Desk['viewAt']>) =>
        (await d.store.search(text, d.viewAt(...when), 5)).map((hit) => hit.label);
      expect(await shown('old', '2020-06-01')).toEqual(['Old Works']);
      expect(await shown('new', '2020-06-01')).toEqual(['Old Works']);
      expect(await shown('old', '2022-06-01')).toEqual(['New Works']);
      expect(await shown('works', '2019-06-01')).toEqual([]);
      expect(await shown('new', undefined, minute(1))).toEqual(['Old Works']);
      expect(await shown('new', undefined, minute(0))).toEqual([]);
    });

    test('names in several workspaces are found together, words of one name only within one', async () => {
      const [one, other] = [desk(store()), desk(store())];
      await one.state([org('x', { name: 'Alpha' })], minute(1));
      await other.state([org('x', { name: 'Beta' })], minute(2));
      const view = { readable: [one.workspace, other.workspace] };
      const hits = async (text: string) => (await one.store.search(text, view, 5)).map((hit) => hit.label);
      expect(await hits('alpha')).toEqual(['Beta']);
      expect(await hits('beta')).toEqual(['Beta']);
      expect(await hits('alpha beta')).toEqual([]);
    });

    test.each(['', '   ', '"', '*', 'a" OR "b', 'NEAR(', '%', '-', '(', '\\', '^x', 'name:', '~', 'AND', '/.*/'])(
      'the text %j is only text',
      async (text) => {
        const d = desk(store());
        await d.state([org('x', { name: 'Plain' })]);
        expect(await found(d, text)).toEqual([]);
      },
    );

    test('signs within a name do not hide it', async () => {
      const d = desk(store());
      await d.state([org('x', { name: 'O\'Neil & "Sons" (Pty) Ltd.' }), org('y', { name: '東京建設株式会社' })]);
      expect(await found(d, 'o\'neil & "sons"')).toEqual(['x']);
      expect(await found(d, '(pty)')).toEqual(['x']);
      expect(await found(d, '東京建設')).toEqual(['y']);
      expect(await found(d, '建設株式')).toEqual(['y']);
    });
  });
}
