import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasMessage } from '../../../schema/messages/index.ts';
import { readTypedChain, typedChainText } from '../../../server/domain/chain/typed-chain.ts';
import { type Day, isDay, nextDay } from '../../../server/domain/dates.ts';

const ABC = ['Brand', 'Agent', 'Workshop'];
const read = (text: string, year?: number) => {
  const found = readTypedChain(text, year);
  return found.ok
    ? found.chain
    : found.problems.map(({ code, at, length }) => [code.slice(12), text.slice(at, at + length)]);
};
const period = (text: string, year?: number) => {
  const found = readTypedChain(`A > B, ${text}`, year);
  return found.ok ? [found.chain.from, found.chain.until] : found.problems.map(({ code }) => code.slice(12));
};

describe('a chain in one line', () => {
  test.each([
    ['Brand > Agent > Workshop', undefined],
    ['Brand>Agent->Workshop', undefined],
    ['  Brand \u2192 Agent \u203a Workshop  ', undefined],
    ['Brand => Agent --> Workshop', undefined],
    ['Brand \u21d2 Agent \u2794 Workshop', undefined],
    ['Brand \u2014> Agent \u00bb Workshop', undefined],
    ['Brand > Agent > Workshop; March to June 2025', ['2025-03-01', '2025-07-01']],
    ['Brand > Agent > Workshop, March 1, 2025 to June 30, 2025', ['2025-03-01', '2025-07-01']],
    ['Brand > Agent > Workshop,', undefined],
    ['Brand > Agent > Workshop, March to June 2025', ['2025-03-01', '2025-07-01']],
  ])('%s', (text, days) => {
    const [from, until] = days ?? [];
    expect(read(text)).toEqual({ names: ABC, ...(days === undefined ? {} : { from, until }) });
  });

  test.each([
    ['March 2025', '2025-03-01', '2025-04-01'],
    ['march – june 2025', '2025-03-01', '2025-07-01'],
    ['March - June 2025', '2025-03-01', '2025-07-01'],
    ['Mar-Jun 2025', '2025-03-01', '2025-07-01'],
    ['Nov 2024 to Feb. 2025', '2024-11-01', '2025-03-01'],
    ['Nov 2024 until Dec', '2024-11-01', '2025-01-01'],
    ['2025-03-01 to 2025-06-30', '2025-03-01', '2025-07-01'],
    ['2025-03-01 – 2025-06-30', '2025-03-01', '2025-07-01'],
    ['01.03.2025 to 30/6/2025', '2025-03-01', '2025-07-01'],
    ['March to 2025-04-10', '2025-03-01', '2025-04-11'],
    ['1 March to 30 June 2025', '2025-03-01', '2025-07-01'],
    ['since Sept 2024', '2024-09-01', undefined],
    ['from 2025-03-05', '2025-03-05', undefined],
    ['until Feb 2024', undefined, '2024-03-01'],
    ['2025-12-31', '2025-12-31', '2026-01-01'],
    ['3/2025 to 6/2025', '2025-03-01', '2025-07-01'],
    ['03.2025-06.2025', '2025-03-01', '2025-07-01'],
    ['2025-03 to 2025-06', '2025-03-01', '2025-07-01'],
    ['1.3.-30.6.2025', '2025-03-01', '2025-07-01'],
    ['01.03. to 30.06.2025', '2025-03-01', '2025-07-01'],
    ['Q4 2024 to Q1/2025', '2024-10-01', '2025-04-01'],
    ['2025', '2025-01-01', '2026-01-01'],
    ['2024-2025', '2024-01-01', '2026-01-01'],
    ['May, 2025', '2025-05-01', '2025-06-01'],
  ])('%s', (text, from, until) => expect(period(text)).toEqual([from, until]));

  test('a day with slashes that reads two ways is asked, unless the other end shows how they are written', () => {
    expect(period('03/04/2025 to 05/04/2025')).toEqual(['day-two-ways']);
    expect(period('03/04/2025 to 15/04/2025')).toEqual(['2025-04-03', '2025-04-16']);
    expect(period('03/04/2025 to 03/31/2025')).toEqual(['2025-03-04', '2025-04-01']);
    expect(period('since 05/05/2025')).toEqual(['2025-05-05', undefined]);
    expect(period('0025-03-01 to 0025-04-01')).toEqual(['bad-day']);
  });

  test('a year that is missing is asked, and taken where it is given', () => {
    expect(period('March to June')).toEqual(['no-year']);
    expect(period('March to June', 2025)).toEqual(['2025-03-01', '2025-07-01']);
    expect(period('March to June 2024', 2025)).toEqual(['2024-03-01', '2024-07-01']);
    expect(period('Q2')).toEqual(['no-year']);
    expect(period('13/2025')).toEqual(['bad-period']);
    // The day of May or the year.
    expect(period('May 25', 2024)).toEqual(['bad-period']);
  });

  test('a comma in a name is no period', () => {
    expect(read('Müller, Schmidt & Co > Sew, Ltd')).toEqual({ names: ['Müller, Schmidt & Co', 'Sew, Ltd'] });
    expect(read('A, Inc > B, Ltd, May 2025')).toMatchObject({ names: ['A, Inc', 'B, Ltd'], from: '2025-05-01' });
  });

  test('what stands between guillemets is a name, and a comma after a name ends it', () => {
    expect(read('\u00abA > B\u00bb > \u00bbC\u00ab')).toEqual({ names: ['\u00abA > B\u00bb', '\u00bbC\u00ab'] });
    expect(read('A > Fair June 2025,')).toEqual({ names: ['A', 'Fair June 2025'] });
    expect(read('A > Expo 2025')).toEqual({ names: ['A', 'Expo 2025'] });
    expect(read('A > B, Expo 2025,')).toEqual({ names: ['A', 'B, Expo 2025'] });
  });

  test('a name that begins like a month is a name, and a comma within quotes is one of the name', () => {
    expect(read('May & Sons > April Ltd > March')).toEqual({ names: ['May & Sons', 'April Ltd', 'March'] });
    const days = { from: '2025-03-01', until: '2025-04-01' };
    expect(read('A > Peters, May & Sons, March 2025')).toEqual({ names: ['A', 'Peters, May & Sons'], ...days });
    expect(read('A > Peters, May & Sons,')).toEqual({ names: ['A', 'Peters, May & Sons'] });
    for (const name of ['\u00abPeters, May & Sons\u00bb', '"Peters, May & Sons"', '\u201cPeters, May & Sons\u201d'])
      expect(read(`A > ${name}`)).toEqual({ names: ['A', name] });
  });

  test.each([
    ['', [['empty', '']]],
    ['Brand', [['one-name', 'Brand']]],
    ['Brand > > Workshop', [['no-name', '']]],
    [
      '> Brand >',
      [
        ['no-name', ''],
        ['no-name', ''],
      ],
    ],
    ['A > A > B', [['same-name', 'A']]],
    ['Aa > AA > B', [['same-name', 'AA']]],
    ['A > B, March to Juno 2025', [['bad-period', 'March to Juno 2025']]],
    ['A > B, 2025-02-30', [['bad-day', '2025-02-30']]],
    ['A > B, June to March 2025', [['ends-before-start', 'June to March 2025']]],
    ['A > B, March to May to June 2025', [['bad-period', 'March to May to June 2025']]],
    ['A > B < C', [['backwards', '<']]],
    ['C \u2190 B \u2190 A', [['backwards', '\u2190']]],
    ['A > B March to June 2025', [['period-in-name', 'March to June 2025']]],
    ['A > B (March to June 2025)', [['period-in-name', 'March to June 2025']]],
    ['A > B, before June 2025', [['bad-period', 'before June 2025']]],
    ['A > B, between March and June 2025', [['bad-period', 'between March and June 2025']]],
    ['A > B, spring 2025', [['bad-period', 'spring 2025']]],
    ['A > B, 3-6/2025', [['bad-period', '3-6/2025']]],
    ['A > B, early March', [['bad-period', 'early March']]],
    ['A > Peters, May & Sons', [['bad-period', 'May & Sons']]],
    ['A >  > B, 30 March 2025', [['no-name', '']]],
    ['A > B, 31 June 2025', [['bad-day', '31 June 2025']]],
    [Array.from({ length: 21 }, (_, n) => `F${n}`).join('>'), [['too-long', expect.any(String)]]],
  ])('%s is told where it is wrong', (text, problems) => expect(read(text)).toEqual(problems));

  test('each problem has its words', () => {
    for (const text of ['', 'A', 'A > ', 'A > A', 'A > B, May', 'A > B, 2025-13-01', 'A > B, May to April 2025']) {
      const found = readTypedChain(text);
      expect(found.ok).toBe(false);
      for (const { code } of found.ok ? [] : found.problems) expect([code, hasMessage(code)]).toEqual([code, true]);
    }
  });

  test('never throws, and each problem points into the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('>', ',', ' to ', 'March', '2025', '2025-03-01', '–', 'since ', '->'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        fc.option(fc.integer()),
        (text, year) => {
          const found = readTypedChain(text, year ?? undefined);
          if (found.ok) {
            expect(found.chain.names.length).toBeGreaterThan(1);
            for (const on of [found.chain.from, found.chain.until]) expect(on === undefined || isDay(on)).toBe(true);
            return;
          }
          expect(found.problems.length).toBeGreaterThan(0);
          for (const { at, length } of found.problems) expect(at >= 0 && at + length <= text.length).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('what is written of a chain reads back as that chain', () => {
    const name = fc
      .stringMatching(/^[A-Za-zÄÖÜß&. ]{1,20}$/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const names = fc
      .array(name, { minLength: 2, maxLength: 6 })
      .filter((all) => all.every((one, at) => one.toLowerCase() !== all[at - 1]?.toLowerCase()));
    const on = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as Day);
    fc.assert(
      fc.property(names, fc.option(fc.tuple(on, on)), (all, days) => {
        const [from, last] = [...(days ?? [])].sort();
        const text = typedChainText(all, from === undefined ? '' : `${from} to ${last}`);
        const expected = { names: all, ...(from && last ? { from, until: nextDay(last) } : {}) };
        expect(readTypedChain(text)).toEqual({ ok: true, chain: expected });
      }),
      { numRuns: 1_000 },
    );
  });
});
