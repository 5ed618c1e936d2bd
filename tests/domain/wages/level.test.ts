import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { BenchmarkBook, type WorkScope } from '../../../server/domain/wages/benchmark.ts';
import { type Level, levelOn, levelOver } from '../../../server/domain/wages/level.ts';
import { floorOfLabour, floorOfPay, goingRate } from '../../../server/domain/wages/wage-floor.ts';
import { benchmark } from '../../builders/benchmarks.ts';

const germany = [
  benchmark({ value: '12.41', from: '2024-01-01', until: '2025-01-01' }),
  benchmark({ value: '12.82', from: '2025-01-01', until: '2026-01-01' }),
  benchmark({ value: '14.25', from: '2025-02-01', until: '2026-01-01', sector: '81.2', workClass: 'group 1' }),
  benchmark({ value: '17.65', from: '2025-02-01', until: '2026-01-01', sector: '81.2', workClass: 'group 6' }),
];
const norway = [
  benchmark({ place: 'NO', none: true, from: '2019-01-01', checked: '2026-03-31' }),
  benchmark({
    place: 'NO',
    value: '226.90',
    currency: 'NOK',
    sector: 'F',
    workClass: 'unskilled',
    from: '2024-11-01',
    until: '2025-06-15',
  }),
  benchmark({
    place: 'NO',
    value: '250.30',
    currency: 'NOK',
    sector: 'F',
    workClass: 'skilled',
    from: '2024-11-01',
    until: '2025-06-15',
  }),
];
const book = new BenchmarkBook([...germany, ...norway]);

function floor(scope: WorkScope, on: string): Level {
  return levelOn(book, floorOfLabour(scope), day(on));
}

function shown(level: Level) {
  return level.kind === 'known'
    ? [level.range.least?.toString(), level.range.most?.toString(), ...level.missing]
    : level.kind === 'none'
      ? ['none']
      : ['not known', ...level.missing];
}

describe('the floor on a day', () => {
  test('is the one in force on that day, the last day included', () => {
    expect(shown(floor({ place: 'DE', sector: '43.31' }, '2024-12-31'))).toEqual(['12.41', '12.41']);
    expect(shown(floor({ place: 'DE', sector: '43.31' }, '2025-01-01'))).toEqual(['12.82', '12.82']);
  });

  test('past the last known day is not known, not the last value', () => {
    expect(shown(floor({ place: 'DE', sector: '43.31' }, '2026-01-01'))).toEqual(['not known', 'level']);
    const open = new BenchmarkBook([benchmark({ value: '9', checked: '2026-03-31' })]);
    expect(shown(levelOn(open, floorOfLabour({ place: 'DE' }), day('2026-03-31')))).toEqual(['9', '9']);
    expect(shown(levelOn(open, floorOfLabour({ place: 'DE' }), day('2026-04-01')))).toEqual(['not known', 'level']);
  });

  test('of a region falls back to its country only where the region has none of its own', () => {
    expect(shown(floor({ place: 'DE-SH', sector: '43.31' }, '2025-03-01'))).toEqual(['12.82', '12.82']);
    const federal = new BenchmarkBook([
      benchmark({ place: 'US', value: '7.25', currency: 'USD' }),
      benchmark({ place: 'US-CA', value: '16.50', currency: 'USD', until: '2026-01-01' }),
    ]);
    const at = (place: string, on: string) => shown(levelOn(federal, floorOfLabour({ place }), day(on)));
    expect(at('US-TX', '2025-03-01')).toEqual(['7.25', '7.25']);
    expect(at('US-CA', '2025-03-01')).toEqual(['16.5', '16.5']);
    expect(at('US-CA', '2026-03-01')).toEqual(['not known', 'level']);
  });

  test('of a region that has one for some work only stands beside those of its country', () => {
    const helpers = { sector: 'F', workClass: 'helpers' };
    const skilled = { sector: 'F', workClass: 'skilled' };
    const held = new BenchmarkBook([
      benchmark({ value: '12.82' }),
      benchmark({ value: '12.85', ...helpers }),
      benchmark({ value: '14.00', ...skilled }),
      benchmark({ place: 'DE-BE', value: '15.55', ...skilled, until: '2025-06-01' }),
    ]);
    const at = (scope: WorkScope, on = '2025-03-01') => shown(levelOn(held, floorOfLabour(scope), day(on)));
    expect(at({ place: 'DE-BE', ...helpers })).toEqual(['12.85', '12.85']);
    // Its own for that work replaces that of its country, also when it is not known any more.
    expect(at({ place: 'DE-BE', ...skilled })).toEqual(['15.55', '15.55']);
    expect(at({ place: 'DE-BE', sector: '62' })).toEqual(['12.82', '12.82']);
    expect(at({ place: 'DE-BE', sector: 'F' })).toEqual(['12.85', '15.55', 'work-class']);
    expect(at({ place: 'DE-BE', sector: '62' }, '2025-07-01')).toEqual(['12.82', '12.82']);
  });

  test('of a region below that of its country is a lower bound: whether the higher one is owed there is not held', () => {
    const states = new BenchmarkBook([
      benchmark({ place: 'US', value: '7.25', currency: 'USD' }),
      benchmark({ place: 'US-GA', value: '5.15', currency: 'USD' }),
      benchmark({ place: 'US-CA', value: '16.50', currency: 'USD' }),
    ]);
    const at = (place: string) => shown(levelOn(states, floorOfLabour({ place }), day('2025-03-01')));
    expect(at('US-GA')).toEqual(['5.15', '7.25', 'which-floor']);
    expect(at('US-CA')).toEqual(['16.5', '16.5']);
    expect(at('US-TX')).toEqual(['7.25', '7.25']);
    // That of a sector there stands on one that is not known to be one amount, and the same is asked.
    const ofSector = benchmark({ place: 'US-GA', sector: 'F', value: '6.00', currency: 'USD' });
    const sector = new BenchmarkBook([
      ...states.at('statutory_minimum', 'US'),
      ...states.at('statutory_minimum', 'US-GA'),
      ofSector,
    ]);
    const building = levelOn(sector, floorOfLabour({ place: 'US-GA', sector: '43' }), day('2025-03-01'));
    expect(shown(building)).toEqual(['6', '7.25', 'which-floor']);
  });

  test('of a region is held against that of its country of the same day, whichever day was asked before', () => {
    const state = benchmark({ place: 'US-GA', value: '5.15', currency: 'USD', from: '2001-01-01' });
    const federal = (value: string, from: string, until: string) =>
      benchmark({ place: 'US', value, currency: 'USD', from, until });
    const years = new BenchmarkBook([
      state,
      federal('5.85', '2007-07-24', '2008-07-24'),
      federal('6.55', '2008-07-24', '2009-07-24'),
    ]);
    const at = (on: string) => shown(levelOn(years, floorOfLabour({ place: 'US-GA' }), day(on)));
    expect(at('2009-01-05')).toEqual(['5.15', '6.55', 'which-floor']);
    expect(at('2008-01-05')).toEqual(['5.15', '5.85', 'which-floor']);
    // Past its last known day, and where nobody knows what an hour of it is, it is somewhere.
    expect(at('2010-01-05')).toEqual(['5.15', undefined, 'which-floor']);
    const over = { from: day('2008-01-01'), until: day('2009-01-01') };
    expect(shown(levelOver(years, floorOfPay({ place: 'US-GA' }), over)).slice(0, 2)).toEqual(['5.15', '6.55']);
    const monthly = benchmark({ place: 'US', value: '1000', currency: 'USD', unit: 'month', from: '2001-01-01' });
    const open = levelOn(new BenchmarkBook([state, monthly]), floorOfLabour({ place: 'US-GA' }), day('2008-01-05'));
    expect(shown(open).slice(0, 2)).toEqual(['5.15', undefined]);
  });

  test('a class that is named settles which row of a list it is, though nobody says that the work is in its sector', () => {
    const asked = (workClass?: string) => shown(floor({ place: 'DE', ...(workClass && { workClass }) }, '2025-03-01'));
    expect(asked('group 1')).toEqual(['12.82', '14.25', 'sector']);
    expect(asked('painter')).toEqual(['12.82', '17.65', 'sector', 'work-class']);
    expect(asked()).toEqual(['12.82', '17.65', 'sector', 'work-class']);
  });

  test('a sector floor stands on the general one; the class of work settles which', () => {
    expect(shown(floor({ place: 'DE', sector: '81.21', workClass: 'Group 1' }, '2025-03-01'))).toEqual([
      '14.25',
      '14.25',
    ]);
    expect(shown(floor({ place: 'DE', sector: '81.21' }, '2025-03-01'))).toEqual(['14.25', '17.65', 'work-class']);
    expect(shown(floor({ place: 'DE' }, '2025-03-01'))).toEqual(['12.82', '17.65', 'sector', 'work-class']);
  });

  test('where no law sets one there is none, and a sector that has one keeps it', () => {
    expect(shown(floor({ place: 'NO', sector: '62' }, '2025-03-01'))).toEqual(['none']);
    expect(shown(floor({ place: 'NO', sector: '41' }, '2025-03-01'))).toEqual(['226.9', '250.3', 'work-class']);
    expect(shown(floor({ place: 'NO' }, '2025-03-01'))).toEqual(['not known', 'sector', 'work-class']);
  });

  test('nothing held is not known, and so is a place not stated', () => {
    expect(shown(floor({ place: 'FR' }, '2025-03-01'))).toEqual(['not known', 'level']);
    expect(shown(floor({}, '2025-03-01'))).toEqual(['not known', 'place']);
  });

  test('a sector floor alone is a lower bound where the general one of that day is not held', () => {
    const entries = [
      benchmark({ value: '12.41', from: '2024-01-01', until: '2025-01-01' }),
      benchmark({ value: '14.25', sector: '81.2' }),
    ];
    const at = (more: ReturnType<typeof benchmark>[]) =>
      shown(
        levelOn(
          new BenchmarkBook([...entries, ...more]),
          floorOfLabour({ place: 'DE', sector: '81.2' }),
          day('2025-03-01'),
        ),
      );
    expect(at([])).toEqual(['14.25', undefined, 'level']);
    expect(at([benchmark({ value: '12.82', workClass: 'all (mainland)' })])).toEqual(['12.82', '14.25', 'work-class']);
  });

  test('sources that differ leave a range', () => {
    const two = new BenchmarkBook([benchmark({ value: '10' }), benchmark({ value: '11' })]);
    expect(shown(levelOn(two, floorOfLabour({ place: 'DE' }), day('2025-03-01')))).toEqual(['10', '11']);
  });

  test('a monthly floor needs the hours of a week, and the payments of a year', () => {
    const monthly = (more: object) => benchmark({ place: 'PT', value: '870', unit: 'month', ...more });
    const at = (entries: ReturnType<typeof benchmark>[]) =>
      shown(levelOn(new BenchmarkBook(entries), floorOfLabour({ place: 'PT' }), day('2025-03-01')));
    expect(at([monthly({ paymentsPerYear: 14 })])).toEqual(['not known', 'hours-a-week']);
    const week = benchmark({ place: 'PT', measures: 'working_week', hoursPerWeek: '40' });
    const [least, most] = at([monthly({ paymentsPerYear: 14 }), week]);
    expect(least?.slice(0, 6)).toBe('5.8557');
    expect(most).toBe(least);
    expect(at([monthly({}), week]).slice(1)).toEqual([undefined, 'payments-a-year']);
  });

  test('the working week of a sector is for the work of that sector alone', () => {
    const week = (more: object) => benchmark({ place: 'PT', measures: 'working_week', ...more });
    const held = [
      benchmark({ place: 'PT', value: '1040', unit: 'month', paymentsPerYear: 12 }),
      week({ sector: '41', hoursPerWeek: '30' }),
    ];
    const at = (entries: ReturnType<typeof benchmark>[], sector?: string) =>
      shown(
        levelOn(
          new BenchmarkBook(entries),
          floorOfLabour({ place: 'PT', ...(sector && { sector }) }),
          day('2025-03-01'),
        ),
      );
    expect(at(held, '14.13')).toEqual(['not known', 'hours-a-week']);
    expect(at(held)).toEqual(['not known', 'hours-a-week']);
    const withGeneral = [...held, week({ hoursPerWeek: '40' })];
    expect(at(withGeneral, '14.13')).toEqual(['6', '6']);
    expect(at(withGeneral, '41.20')).toEqual(['8', '8']);
    expect(at(withGeneral)).toEqual(['6', '8', 'sector']);
    expect(at([...withGeneral, week({ hoursPerWeek: '32' })], '14.13')).toEqual(['6', '7.5', 'hours-a-week']);
  });

  test('a working week that changes within a period changes the floor by the month', () => {
    const entries = [
      benchmark({ place: 'PT', value: '1040', unit: 'month', paymentsPerYear: 12 }),
      benchmark({ place: 'PT', measures: 'working_week', hoursPerWeek: '40', until: '2025-02-01' }),
      benchmark({ place: 'PT', measures: 'working_week', hoursPerWeek: '30', from: '2025-02-01' }),
    ];
    const period = { from: day('2025-01-15'), until: day('2025-02-15') };
    const level = levelOver(new BenchmarkBook(entries), floorOfLabour({ place: 'PT' }), period);
    expect(shown(level)).toEqual(['6', '8', 'days-of-change']);
  });

  test('for pay of some weeks, the thirteenth and fourteenth payment may stand apart', () => {
    const entries = [
      benchmark({ place: 'PT', value: '870', unit: 'month', paymentsPerYear: 14 }),
      benchmark({ place: 'PT', measures: 'working_week', hoursPerWeek: '40' }),
    ];
    const [least, most, ...missing] = shown(
      levelOn(new BenchmarkBook(entries), floorOfPay({ place: 'PT' }), day('2025-03-01')),
    );
    expect([least?.slice(0, 6), most?.slice(0, 6), ...missing]).toEqual(['5.0192', '5.8557', 'extra-payments']);
  });

  test('over a period in which it changes, spans both and names the days of change', () => {
    const period = { from: day('2024-12-01'), until: day('2025-02-01') };
    const level = levelOver(book, floorOfLabour({ place: 'DE', sector: '43.31' }), period);
    expect(shown(level)).toEqual(['12.41', '12.82', 'days-of-change']);
  });
});

describe('a class that a list does not name', () => {
  const ofClass = (workClass: string, value: string, more: object = {}) =>
    benchmark({ place: 'US-NY', currency: 'USD', workClass, value, ...more });
  const at = (entries: ReturnType<typeof benchmark>[], workClass?: string, on = '2025-03-01') =>
    shown(
      levelOn(new BenchmarkBook(entries), floorOfLabour({ place: 'US-NY', ...(workClass && { workClass }) }), day(on)),
    );
  const city = ofClass('city', '16.50');
  const upstate = ofClass('upstate', '15.50');

  test('is not that of the only one that is', () => {
    expect(at([city])).toEqual(['not known', 'work-class']);
    expect(at([city], 'upstate')).toEqual(['not known', 'level', 'work-class']);
    expect(at([city], 'City')).toEqual(['16.5', '16.5']);
  });

  test('is one of several of a law, and of fewer where one of them was held before and is no longer', () => {
    expect(at([city, upstate])).toEqual(['15.5', '16.5', 'work-class']);
    const villages = ofClass('villages', '15.00', { from: '2024-01-01', until: '2024-07-01' });
    expect(at([city, upstate, villages])).toEqual(['not known', 'work-class']);
    expect(at([city, ofClass('rest', '15.50', { from: '2024-07-01' }), villages])).toEqual([
      '15.5',
      '16.5',
      'work-class',
    ]);
  });

  test('is bounded by what a row says of the classes that it is not for', () => {
    const adults = ofClass('age 20 and over', '13.50', { otherClasses: 'lower' });
    expect(at([adults])).toEqual([undefined, '13.5', 'work-class']);
    expect(at([ofClass('rest of state', '15.50', { otherClasses: 'higher' })])).toEqual([
      '15.5',
      undefined,
      'work-class',
    ]);
    expect(at([ofClass('everybody in the canton', '24.48', { otherClasses: 'none' })])).toEqual(['24.48', '24.48']);
  });

  test('of a sector whose list has lost one is bounded by the general floor alone', () => {
    const cleaning = (workClass: string, value: string, more: object = {}) =>
      benchmark({ value, sector: '81.2', workClass, ...more });
    const of = (entries: ReturnType<typeof benchmark>[]) =>
      shown(levelOn(new BenchmarkBook(entries), floorOfLabour({ place: 'DE', sector: '81.2' }), day('2025-03-01')));
    const general = benchmark({ value: '12.82' });
    expect(of([general, cleaning('inside', '14.25'), cleaning('facade', '17.65')])).toEqual([
      '14.25',
      '17.65',
      'work-class',
    ]);
    expect(
      of([
        general,
        cleaning('inside', '14.25'),
        cleaning('facade', '17.65'),
        cleaning('glass', '17.00', { from: '2024-01-01', until: '2024-07-01' }),
      ]),
    ).toEqual(['12.82', undefined, 'work-class']);
    const before = cleaning('inside', '13.50', { until: '2025-01-01' });
    expect(of([general, before, cleaning('inside', '14.50', { from: '2025-06-01' })])).toEqual([
      '12.82',
      undefined,
      'level',
    ]);
  });

  test('of a sector of which one class alone is listed is not that class, unless the row says that there are no others', () => {
    const of = (more: object) => {
      const restaurants = benchmark({ value: '20.00', sector: '56.1', workClass: 'fast food chains', ...more });
      const entries = new BenchmarkBook([benchmark({ value: '16.00' }), restaurants]);
      return shown(levelOn(entries, floorOfLabour({ place: 'DE', sector: '56.1' }), day('2025-03-01')));
    };
    expect(of({})).toEqual(['16', undefined, 'work-class']);
    expect(of({ otherClasses: 'lower' })).toEqual(['16', '20', 'work-class']);
    expect(of({ otherClasses: 'none' })).toEqual(['20', '20']);
  });

  test('where only sectors have floors, is not known of work that nobody says the sector of', () => {
    const maquila = benchmark({ place: 'HN', sector: '14', value: '50' });
    const of = (sector?: string) =>
      shown(
        levelOn(
          new BenchmarkBook([maquila]),
          floorOfLabour({ place: 'HN', ...(sector && { sector }) }),
          day('2025-03-01'),
        ),
      );
    expect(of('14')).toEqual(['50', '50']);
    expect(of()).toEqual(['not known', 'level', 'sector']);
  });

  test('has no going rate: that of another kind of work is none', () => {
    const rates = [
      benchmark({ measures: 'going_rate', value: '120', workClass: 'surgeon' }),
      benchmark({ measures: 'going_rate', value: '9', workClass: 'dishwasher', sector: '43' }),
      benchmark({ measures: 'going_rate', value: '10', workClass: 'cook', sector: '43' }),
    ];
    const of = (scope: WorkScope) => shown(levelOn(new BenchmarkBook(rates), goingRate(scope), day('2025-03-01')));
    expect(of({ place: 'DE', workClass: 'janitor' })[0]).toBe('not known');
    expect(of({ place: 'DE', sector: '43', workClass: 'electrician' })[0]).toBe('not known');
    expect(of({ place: 'DE', sector: '43' })[0]).toBe('not known');
    expect(of({ place: 'DE', sector: '43', workClass: 'Cook' })).toEqual(['10', '10']);
  });
});

describe('the going rate', () => {
  test('of a sector replaces the general one', () => {
    const rates = new BenchmarkBook([
      benchmark({ measures: 'going_rate', value: '16.00' }),
      benchmark({ measures: 'going_rate', value: '15.00', sector: '43' }),
    ]);
    const at = (sector: string) => shown(levelOn(rates, goingRate({ place: 'DE', sector }), day('2025-03-01')));
    expect(at('43.31')).toEqual(['15', '15']);
    expect(at('62')).toEqual(['16', '16']);
  });
});
