import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageParts } from '../../../client/charts/coverage/layout.ts';
import { describeDeadlines, describeMark } from '../../../client/charts/deadlines/describe.ts';
import { layoutDeadlines } from '../../../client/charts/deadlines/layout.ts';
import { describeBand } from '../../../client/charts/price-band/describe.ts';
import { layoutBand, placeLabel } from '../../../client/charts/price-band/layout.ts';

describe('coverage', () => {
  test('the parts sum to the whole', () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({ min: 1, max: 500 }),
        (flagged, passed, notApplicable, cannotTell) => {
          const parts = coverageParts({ flagged, passed, notApplicable, cannotTell });
          expect(parts.reduce((sum, part) => sum + Number(part.number), 0)).toBe(
            flagged + passed + notApplicable + cannotTell,
          );
          expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1);
        },
      ),
    );
  });

  test('nothing tested draws nothing', () => {
    expect(coverageParts({ flagged: 0, passed: 0, notApplicable: 0, cannotTell: 0 })).toEqual([]);
  });
});

describe('deadlines', () => {
  const inputs = [
    { key: 'late', label: 'Claim by', party: 'S', runsFrom: '2025-04-15', on: '2025-07-15', unverified: false },
    { key: 'gone', label: 'Claim by', party: 'H', runsFrom: '2025-03-15', on: '2025-06-15', unverified: false },
    { key: 'far', label: 'File by', party: 'T', runsFrom: null, on: '2028-12-31', unverified: true },
  ];
  const wide = { width: 1000, left: 240, labelsAbove: false };
  const layout = layoutDeadlines(inputs, '2025-07-12', wide);

  test('in the order of their last days, each with its state', () => {
    expect(layout.marks.map((mark) => [mark.key, mark.state])).toEqual([
      ['gone', 'passed'],
      ['late', 'near'],
      ['far', 'open'],
    ]);
  });

  test('a far year breaks the axis, and time never runs backwards', () => {
    expect(layout.broken).toBe(true);
    expect(layout.marks.map((mark) => mark.beyond)).toEqual([false, false, true]);
    for (const mark of layout.marks) if (mark.from !== null) expect(mark.from).toBeLessThan(mark.until);
    expect(layout.marks[0]?.until).toBeLessThan(layout.asOf);
  });

  test('the answer names the next day', () => {
    expect(describeDeadlines(layout.marks)).toBe('Next: Claim by, 15 Jul 2025, in 3 days.');
    expect(layout.marks.map(describeMark)).toEqual(['15 Jun 2025: passed', '15 Jul 2025: in 3 days', '31 Dec 2028']);
    expect(describeDeadlines([])).toBe('No deadline is held.');
    const [far] = layoutDeadlines(inputs.slice(2), '2025-07-12', wide).marks;
    expect(far && describeDeadlines([far])).toContain('31 Dec 2028 (law not verified)');
  });

  test('a day that is longer in another language has its room, and the break stands before it', () => {
    const roomy = layoutDeadlines(inputs, '2025-07-12', { ...wide, dayRoom: 180 });
    const far = roomy.marks.find(({ beyond }) => beyond);
    expect(far?.until).toBe(wide.width - 180);
    expect(roomy.breakAt).toBeLessThan(far?.until ?? 0);
    expect(layout.marks.find(({ beyond }) => beyond)?.until).toBe(wide.width - 96);
  });

  test('a day whose act was done in time is neither near nor next', () => {
    const done = layoutDeadlines([{ ...(inputs[0] as (typeof inputs)[0]), state: 'done' }], '2025-07-12', wide);
    expect(done.marks[0]?.state).toBe('done');
    expect(done.marks.map(describeMark)).toEqual(['15 Jul 2025: done']);
    expect(describeDeadlines(done.marks)).toBe('Every last day held has passed.');
  });

  test('the bars stay in the picture and leave room for the day, also on a phone', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), fc.boolean(), (days, phone) => {
        const frame = phone ? { width: 326, left: 24, labelsAbove: true } : wide;
        const drawn = layoutDeadlines(
          days.map((on, at) => ({ key: String(at), label: 'x', party: 'y', runsFrom: null, on, unverified: false })),
          '2025-07-12',
          frame,
        );
        for (const mark of drawn.marks) {
          expect(mark.until).toBeGreaterThanOrEqual(frame.left);
          expect(mark.until).toBeLessThanOrEqual(frame.width - 24);
        }
        for (const tick of drawn.ticks) expect(tick.x).toBeLessThan(frame.width - 40);
        expect(drawn.height).toBeGreaterThan((drawn.marks.at(-1)?.y ?? 0) + 8);
      }),
    );
  });
});

describe('a price beside its band', () => {
  const price = { bound: 'exact', amount: '9.80', currency: 'EUR' };
  const lawful = { bound: 'between', amount: '10.61', upper: '13.27', currency: 'EUR' };

  test('a price below the band leaves a gap, one inside does not', () => {
    expect(layoutBand(price, lawful, 640).gap?.width).toBeGreaterThan(0);
    expect(layoutBand({ ...price, amount: '11.00' }, lawful, 640).gap).toBeNull();
  });

  test('its label stands beside the end of the bar, and in lines under it where the room is too little', () => {
    const text = 'left for labour: EUR 53,760.00 to EUR 55,680.00';
    expect(placeLabel(text, 100, 640)).toEqual({ x: 108, anchor: 'start', lines: [text] });
    expect(placeLabel(text, 500, 640)).toEqual({ x: 492, anchor: 'end', lines: [text] });
    const narrow = placeLabel(text, 180, 240);
    expect(narrow).toMatchObject({ x: 0, anchor: 'start' });
    expect(narrow.lines.join(' ')).toBe(text);
    expect(Math.max(...narrow.lines.map((line) => line.length))).toBeLessThanOrEqual(32);
  });

  test('everything stays on the scale', () => {
    const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2));
    fc.assert(
      fc.property(money, money, (paid, needed) => {
        const layout = layoutBand({ ...price, amount: paid }, { bound: 'exact', amount: needed, currency: 'EUR' }, 640);
        expect(layout.price.width).toBeLessThanOrEqual(640);
        expect(layout.band.x).toBeLessThanOrEqual(640);
      }),
    );
  });

  test('says both in words', () => {
    expect(describeBand({ price, against: lawful })).toBe('The price of €9.80 beside €10.61 to €13.27.');
  });

  test('a price that pays for more than labour says what is left of it', () => {
    const figures = { price: { ...price, amount: '11.00' }, left: { ...price, amount: '9.90' }, against: lawful };
    expect(describeBand(figures)).toBe('Of the price of €11.00, left for labour: €9.90, beside €10.61 to €13.27.');
  });
});
