import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { hoursByMonth } from '../../../server/domain/subcontracting/by-month.ts';
import { hoursAgainstWorkforce } from '../../../server/domain/subcontracting/hours.ts';
import type { HoursSubject } from '../../../server/domain/subcontracting/judge-months.ts';
import { looseAmong, type WorkContract, worksOf } from '../../../server/domain/subcontracting/work.ts';
import type { Headcount } from '../../../server/domain/subcontracting/workforce.ts';
import { monthsShape } from '../../../server/exporters/answer/undeclared.ts';
import { without } from '../../builders/subjects.ts';
import { heads, RULES, work } from './works.ts';

const SPRING = ['2025-03-01', '2025-06-01'] as const;

function subject(contracts: readonly WorkContract[], counts: readonly Headcount[]): HoursSubject {
  const bought = contracts.filter(({ buyer }) => buyer === 'S');
  const supplied = contracts.filter(({ supplier }) => supplier === 'S');
  return { of: 'supplier', id: 'S', works: worksOf(supplied, contracts), loose: looseAmong(bought), counts };
}

const ask = (contracts: readonly WorkContract[], ...counts: readonly Headcount[]) =>
  hoursAgainstWorkforce(subject(contracts, counts), RULES);
const codes = (messages: readonly { readonly code: string }[] = []) => messages.map(({ code }) => code);

describe('hours against the declared workforce', () => {
  // 92 days of four workers at 48 hours a week: 92 x 4 x 48 / 7 = 2,523.4 hours.
  const spring = work('c1', 'B', 'S', { days: SPRING, hours: ['3840', '4800'] });

  test('of a declared range only the most counts against the hours, and where it has no end nothing does', () => {
    expect(ask([spring], { least: 1, most: 4 })?.answer).toBe('candidate');
    expect(ask([spring], { least: 4, most: 49 })?.answer).not.toBe('candidate');
    expect(ask([spring], { least: 4 })?.answer).not.toBe('candidate');
  });

  test('more than four workers can work in three months is a candidate, with its figures', () => {
    const found = ask([spring], heads(4, '2023-05-02'));
    expect(found).toMatchObject({ answer: 'candidate', evidence: 'computed', parties: ['S'], contracts: ['c1'] });
    expect(found?.windows).toHaveLength(1);
    expect(found?.windows[0]).toMatchObject({ from: '2025-03-01', until: '2025-06-01' });
    expect(found?.steps[0]?.params).toMatchObject({ hours: { value: '3840' } });
    expect(found?.steps[1]?.params).toMatchObject({ hours: { value: '2523.4' }, limit: { value: '48' } });
    expect(found?.steps[1]?.citation).toMatch(/2003\/88/);
    expect(codes(found?.notSaid)).toEqual(['undeclared.not-said.hours-supplier']);
  });

  test('exactly what the workers can work fits, and an hour more is a candidate', () => {
    const exact = (hours: string) =>
      work('c1', 'B', 'S', { days: ['2025-04-01', '2025-05-01'], hours: [hours, hours] });
    // The whole of April: 30 days of seven workers at 48 hours a week.
    expect(ask([exact('1440')], heads(7))?.answer).toBe('fits');
    expect(ask([exact('1441')], heads(7))?.answer).toBe('candidate');
  });

  test('between the least and the most it cannot be told', () => {
    expect(ask([spring], heads(7))?.answer).toBe('cannot_tell');
    expect(ask([spring], heads(8))?.answer).toBe('fits');
  });

  test('hours that may lie outside the months are not counted in them', () => {
    const long = work('c2', 'B', 'S', { days: ['2025-01-15', '2025-12-20'], hours: ['6000', '6000'] });
    const found = ask([spring, long], heads(4));
    expect(found?.windows.map(({ from, until }) => [from, until])).toEqual([[...SPRING]]);
    expect(found?.contracts).toEqual(['c1']);
    expect(ask([long], heads(4))?.answer).toBe('fits');
  });

  test('two contracts that each fit are a candidate together', () => {
    const half = (id: string) => work(id, 'B', 'S', { days: SPRING, hours: ['1300', '1300'] });
    expect(ask([half('a')], heads(4))?.answer).toBe('fits');
    expect(ask([half('a'), half('b')], heads(4))).toMatchObject({ answer: 'candidate', contracts: ['a', 'b'] });
  });

  test('what is declared as subcontracted is taken off at its most', () => {
    const below = (hours?: readonly [string, string]) =>
      work('d', 'S', 'T', { under: ['c1'], days: SPRING, ...(hours === undefined ? {} : { hours }) });
    expect(ask([spring, below(['1000', '1000'])], heads(4))?.answer).toBe('candidate');
    expect(ask([spring, below(['1000', '2000'])], heads(4))?.answer).toBe('cannot_tell');
    const open = ask([spring, below()], heads(4));
    expect(open?.answer).toBe('cannot_tell');
    expect(open?.missing).toContainEqual(expect.objectContaining({ code: 'undeclared.missing.hours', holder: 'T' }));
  });

  test('only what was surely passed on within the days of the contract makes it fit', () => {
    const below = (...days: readonly [string, string] | readonly []) =>
      work('d', 'S', 'T', { under: ['c1'], hours: ['1000', '1000'], ...(days.length === 0 ? {} : { days }) });
    expect(ask([spring, below(...SPRING)], heads(7))?.answer).toBe('fits');
    expect(ask([spring, below()], heads(7))?.answer).toBe('cannot_tell');
    expect(ask([spring, below('2025-06-01', '2025-07-01')], heads(7))?.answer).toBe('cannot_tell');
  });

  test('what it bought and no document places may have taken hours too', () => {
    const loose = (days: readonly [string, string], hours?: readonly [string, string]) =>
      work('d', 'S', 'T', { aboveKnown: false, days, ...(hours === undefined ? {} : { hours }) });
    expect(ask([spring, loose(SPRING, ['1500', '1500'])], heads(4))?.answer).toBe('cannot_tell');
    expect(codes(ask([spring, loose(SPRING)], heads(4))?.missing)).toContain('undeclared.missing.loose');
    expect(ask([spring, loose(['2024-01-01', '2024-03-01'], ['1500', '1500'])], heads(4))?.answer).toBe('candidate');
  });

  test('workers who were declared for a part of the months are counted for that part', () => {
    expect(ask([spring], heads(4, '2025-03-01', '2025-05-01'), heads(40, '2025-05-01'))?.answer).toBe('fits');
    const found = ask([spring], heads(4, '2025-03-01', '2025-05-01'));
    expect(found?.answer).toBe('cannot_tell');
    expect(codes(found?.missing)).toContain('undeclared.missing.head-count-in');
  });

  test.each([
    ['the workforce', [spring], [], 'undeclared.missing.head-count-in'],
    ['the hours', [work('c1', 'B', 'S', { days: SPRING })], [heads(4)], 'undeclared.missing.hours'],
    ['the days', [work('c1', 'B', 'S', { hours: ['3840', '4800'] })], [heads(4)], 'undeclared.missing.days'],
    [
      'a limit for the place',
      [work('c1', 'B', 'S', { days: SPRING, hours: ['9', '9'], terms: { place: 'US-CA' } })],
      [heads(4)],
      'undeclared.missing.weekly-hours',
    ],
  ] as const)('without %s it cannot be told, and says what to ask', (_, contracts, counts, code) => {
    const found = ask(contracts, ...counts);
    expect(found?.answer).toBe('cannot_tell');
    expect(codes(found?.missing)).toContain(code);
  });

  describe('of few days', () => {
    const short = (from: string, until: string, hours: string, more: Parameters<typeof work>[3] = {}) =>
      work('c1', 'B', 'S', { days: [from, until], hours: [hours, hours], ...more });

    // One worker: 13 hours on a day, 48 in a week.
    test.each([
      ['2025-02-10', '2025-02-11', '100', 'candidate'],
      ['2025-02-28', '2025-03-01', '190', 'candidate'],
      ['2025-02-10', '2025-02-11', '13', 'fits'],
      ['2025-02-10', '2025-02-11', '13.5', 'candidate'],
      ['2025-02-10', '2025-02-15', '48', 'fits'],
      ['2025-02-10', '2025-02-15', '49', 'cannot_tell'],
      ['2025-02-10', '2025-02-17', '91', 'cannot_tell'],
      ['2025-02-10', '2025-02-17', '92', 'candidate'],
      ['2025-02-10', '2025-02-17', '48', 'fits'],
    ])('from %s until %s: %s hours of one worker: %s', (from, until, hours, answer) => {
      expect(ask([short(from, until, hours)], heads(1))?.answer).toBe(answer);
    });

    test('a candidate says how much a day holds, and an open one what each day would tell', () => {
      const found = ask([short('2025-02-10', '2025-02-11', '100')], heads(1));
      expect(codes(found?.steps)).toEqual(['undeclared.step.needed-candidate', 'undeclared.step.possible-days']);
      expect(found?.steps[1]?.params).toMatchObject({ hours: { value: '13' }, limit: { value: '13' } });
      const open = ask([short('2025-02-10', '2025-02-17', '60')], heads(1));
      expect(open?.steps[1]?.params).toMatchObject({ hours: { value: '48' }, limit: { value: '48' } });
      expect(codes(open?.missing)).toEqual(['undeclared.missing.each-day']);
    });

    test('where no limit is held a day still has 24 hours', () => {
      const abroad = (hours: string) => short('2025-02-10', '2025-02-11', hours, { terms: { place: 'US-CA' } });
      expect(ask([abroad('24')], heads(1))?.answer).toBe('cannot_tell');
      expect(ask([abroad('25')], heads(1))).toMatchObject({ answer: 'candidate', steps: [{}, {}] });
    });

    test('two contracts on the same days share them', () => {
      const one = short('2025-02-10', '2025-02-11', '10');
      const both = [one, { ...one, id: 'c2' }];
      expect(ask([one], heads(1))?.answer).toBe('fits');
      expect(ask(both, heads(1))?.answer).toBe('candidate');
      expect(ask(both, heads(2))?.answer).toBe('cannot_tell');
    });

    test('the month is told alike', () => {
      const day = subject([short('2025-02-10', '2025-02-11', '100')], [heads(1)]);
      const week = subject([short('2025-02-10', '2025-02-17', '60')], [heads(1)]);
      expect(hoursByMonth(day, RULES)[0]?.answer).toBe('candidate');
      expect(hoursByMonth(week, RULES)[0]?.answer).toBe('cannot_tell');
    });
  });

  describe('what cannot be told names what is missing', () => {
    const february = (least: string, most: string, more: Parameters<typeof work>[3] = {}) =>
      work('c1', 'B', 'S', { days: ['2025-02-01', '2025-03-01'], hours: [least, most], ...more });

    test('sources that state different numbers of workers', () => {
      const found = ask([february('1000', '1000')], heads(5), heads(9));
      expect([found?.answer, codes(found?.missing)]).toEqual(['cannot_tell', ['undeclared.missing.which-head-count']]);
    });

    test('a range of hours', () => {
      const found = ask([february('900', '1200')], heads(5));
      expect([found?.answer, codes(found?.missing)]).toEqual(['cannot_tell', ['undeclared.missing.exact-hours']]);
    });

    test('a contract bought of which nobody says under what', () => {
      const loose = work('d', 'S', 'T', { aboveKnown: false, days: ['2025-02-10', '2025-02-13'], hours: ['50', '50'] });
      const found = ask([february('1000', '1000'), loose], heads(5));
      expect([found?.answer, codes(found?.missing)]).toEqual(['cannot_tell', ['undeclared.missing.loose-known']]);
    });

    test('a subcontract that lies partly outside', () => {
      const below = work('d', 'S', 'T', { under: ['c1'], days: ['2025-02-20', '2025-03-10'], hours: ['100', '100'] });
      const found = ask([february('1000', '1000'), below], heads(5));
      expect([found?.answer, codes(found?.missing)]).toEqual(['cannot_tell', ['undeclared.missing.passed-hours']]);
    });
  });

  test('figures that differ by little are told apart', () => {
    const found = ask(
      [work('c1', 'B', 'S', { days: ['2025-02-01', '2025-03-01'], hours: ['960.01', '960.01'] })],
      heads(5),
    );
    expect(found?.answer).toBe('candidate');
    expect(found?.steps.map(({ params }) => params.hours)).toMatchObject([{ value: '960.01' }, { value: '960' }]);
    expect(found === undefined ? [] : monthsShape(found.windows)).toMatchObject([
      { needed: { least: '960.01' }, possible: { most: '960' } },
    ]);
  });

  test('goods sold finished were made before, by whomever; of a sale it is asked whether they were', () => {
    const sale = (goodsState?: 'finished' | 'to_be_made') =>
      work('c1', 'B', 'S', {
        ...{ kind: 'sale', days: SPRING, hours: ['9000', '9000'] },
        ...(goodsState === undefined ? {} : { goodsState }),
      });
    expect(ask([sale('finished')], heads(4))).toBeUndefined();
    expect(ask([sale('to_be_made')], heads(4))?.answer).toBe('candidate');
    const open = ask([sale()], heads(4));
    expect([open?.answer, codes(open?.missing)]).toEqual(['cannot_tell', ['liability.missing.contract.goods_state']]);
  });

  test('what nobody says is no sale of finished goods may be one: its kind is asked', () => {
    const unsaid = (id: string, buyer: string, supplier: string, hours: string, more: object = {}) =>
      without(work(id, buyer, supplier, { days: SPRING, hours: [hours, hours], ...more }), 'kind') as WorkContract;
    const open = ask([unsaid('c1', 'B', 'S', '9000')], heads(4));
    expect([open?.answer, codes(open?.missing)]).toEqual(['cannot_tell', ['undeclared.missing.kind']]);
    // Few enough hours fit whatever it is.
    expect(ask([unsaid('c1', 'B', 'S', '900')], heads(4))?.answer).toBe('fits');
    expect(ask([unsaid('c1', 'B', 'S', '9000', { goodsState: 'to_be_made' })], heads(4))?.answer).toBe('candidate');
    // Finished goods that were bought take no hours off, and works do: neither is known.
    const under = (below: WorkContract) =>
      ask([work('c1', 'B', 'S', { days: SPRING, hours: ['3000', '3000'] }), below], heads(4));
    const bought = work('c2', 'S', 'T', { days: SPRING, hours: ['2000', '2000'], under: ['c1'] });
    expect(under(bought)?.answer).toBe('fits');
    for (const [below, code] of [
      [unsaid('c2', 'S', 'T', '2000', { under: ['c1'] }), 'undeclared.missing.kind'],
      [{ ...bought, kind: 'sale' as const }, 'liability.missing.contract.goods_state'],
    ] as const) {
      const found = under(below);
      expect([found?.answer, codes(found?.missing)]).toEqual(['cannot_tell', [code]]);
    }
  });

  test('whoever supplies nothing is not asked about', () => {
    expect(ask([work('d', 'S', 'T')], heads(1))).toBeUndefined();
  });
});

test('by month: what must fall into it, all that may, and what the workers can work', () => {
  const april = work('a', 'B', 'S', { days: ['2025-04-02', '2025-04-20'], hours: ['100', '100'] });
  const spring = work('b', 'B', 'S', { days: SPRING, hours: ['300', '300'] });
  const months = hoursByMonth(subject([april, spring], [heads(7)]), RULES);
  const shown = months.map(({ from, needed, possible }) =>
    [from, needed.least, needed.most, possible.most].map(String),
  );
  expect(shown.map(([from, least, most]) => [from, least, most])).toEqual([
    ['2025-03-01', '0', '300'],
    ['2025-04-01', '100', '400'],
    ['2025-05-01', '0', '300'],
  ]);
  expect(shown[1]?.[3]).toBe('1440');
  expect(months.at(-1)?.until).toBe(day('2025-06-01'));
});
