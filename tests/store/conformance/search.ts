import { describe, expect, test } from '@jest/globals';
import { type Desk, desk, draft, type GetStore, minute, org } from './desk.ts';

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
