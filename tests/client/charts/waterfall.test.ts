import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeStack } from '../../../client/charts/price-stack/describe.ts';
import { layoutStack } from '../../../client/charts/price-stack/layout.ts';
import { describeAmount, describeWaterfall } from '../../../client/charts/waterfall/describe.ts';
import { BAR, type FallRow, LINE, layoutWaterfall } from '../../../client/charts/waterfall/layout.ts';

const eur = (amount: string, upper?: string) => ({
  ...{ bound: upper === undefined ? 'exact' : 'between', amount, currency: 'EUR' },
  ...(upper === undefined ? {} : { upper }),
});
const row = (kind: string, amount: FallRow['amount'], more: Partial<FallRow> = {}): FallRow => ({
  ...{ kind, label: kind, amount, inferred: false, first: false },
  ...more,
});

const SHIRT = [
  row('retail', eur('12.00')),
  row('tax', eur('2.00')),
  row('seller_keeps', eur('4.00')),
  row('price', eur('6.00')),
  row('keeps', eur('4.00')),
  row('price', eur('2.00'), { first: true }),
  row('other_costs', eur('0.50')),
  row('left', eur('1.50')),
  row('on_costs', eur('0.30')),
  row('wage', eur('1.20')),
  row('labour', eur('1.80', '2.10')),
];

describe('the waterfall', () => {
  const layout = layoutWaterfall(SHIRT, 500);
  const bar = (kind: string) => layout.bars.find((one) => one.row.kind === kind);

  test('each part hangs between the totals around it, and parts in a row one after the other', () => {
    const [tax, kept, price] = [bar('tax')?.solid, bar('seller_keeps')?.solid, bar('price')?.solid];
    expect(kept && tax && kept.x + kept.width).toBeCloseTo(tax?.x ?? 0);
    expect(kept?.x).toBeCloseTo(price?.width ?? 0);
    expect(tax && tax.width * 2).toBeCloseTo(kept?.width ?? 0);
  });

  test('the last price is enlarged beside lawful labour, and the gap ends where that begins', () => {
    expect(layout.enlarged).not.toBeNull();
    expect(layout.lawful?.x).toBeGreaterThan(bar('left')?.solid?.width ?? Number.POSITIVE_INFINITY);
    expect(layout.gap && layout.gap.x + layout.gap.width).toBeCloseTo(layout.lawful?.x ?? 0);
    expect(layout.bars.filter(({ fill }) => fill === 'short')).toHaveLength(1);
  });

  test('a name of three lines pushes its bar and all that follows down, and covers nothing', () => {
    const high = layoutWaterfall(SHIRT, 500, ({ kind }) => (kind === 'tax' || kind === 'left' ? 3 : 1));
    expect(high.height - layout.height).toBe(4 * LINE);
    for (const [at, bar] of high.bars.slice(1).entries()) {
      const before = high.bars[at];
      expect(bar.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.top ?? 0) + BAR.height);
    }
    expect(high.gap?.y).toBe((bar('left')?.y ?? 0) + 2 * LINE + (bar('left')?.top ?? 0) + 2 * LINE);
  });

  test('what is not known has no bar of its own length: it is hatched from the next price to the last one', () => {
    const holed = layoutWaterfall(
      [row('price', eur('6')), row('keeps', null), row('price', null), row('keeps', null), row('price', eur('2'))],
      500,
    );
    const kept = holed.bars.filter((one) => one.row.kind === 'keeps');
    expect(kept.every(({ solid, open }) => solid === null && open !== null)).toBe(true);
    expect(holed.bars[2]).toMatchObject({ solid: null, open: null });
  });

  test('nothing reaches beyond the picture', () => {
    const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(cents, cents, cents, cents, (a, b, c, d) => {
        const rows = [
          row('price', eur(a)),
          row('keeps', eur(b)),
          row('price', eur(c)),
          row('left', eur(d)),
          row('labour', eur(b)),
        ];
        for (const { solid, open } of layoutWaterfall(rows, 400).bars) {
          for (const span of [solid, open]) {
            expect(span === null || (span.x >= 0 && span.width >= 0)).toBe(true);
          }
        }
      }),
    );
  });

  test('says itself: how many prices, the first that falls short, what is not known', () => {
    expect(describeWaterfall(SHIRT)).toMatch(
      /^2 prices from the top down.* The first to fall short: price, €2\.00\. left: €1\.50; lawful labour, €1\.80 to €2\.10\.$/,
    );
    expect(describeWaterfall([row('price', null)])).toMatch(/One amount is not known\.$/);
    expect(describeAmount(row('tax', eur('2.00')))).toBe('− €2.00');
    expect(describeAmount(row('tax', null))).toBe('not known');
    expect(describeAmount(row('keeps', eur('-0.50')))).toBe('+ €0.50, at a loss');
  });
});

describe('the bar of one price', () => {
  test('has each part in its order, and they add up', () => {
    const parts = layoutStack(SHIRT);
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...['tax', 'seller_keeps', 'keeps', 'other_costs', 'on_costs', 'wage'],
    ]);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(describeStack(parts, 'EUR')).toMatch(/^From left to right: tax, €2\.00; .*wage, €1\.20\.$/);
  });

  test('a hole in the chain is one part whose split is not known', () => {
    const parts = layoutStack([
      row('price', eur('6')),
      row('keeps', null, { label: 'A keeps' }),
      row('price', null),
      row('keeps', null, { label: 'B keeps' }),
      row('price', eur('2')),
      row('left', eur('2')),
      row('wage', eur('2')),
    ]);
    expect(parts[0]).toMatchObject({ names: ['A keeps', 'B keeps'], isKnown: false, amount: 4 });
  });

  test('whatever is held, the parts never go beyond the whole and add up to it', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1000 }).map((value) => (value / 100).toFixed(2)));
    const level = fc.tuple(amount, amount).map(([a, b]) => {
      if (a === null) return null;
      if (b === null || Number(b) < Number(a)) return { bound: 'at_most', amount: a, currency: 'EUR' };
      return eur(a, b);
    });
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 3, maxLength: 3 }),
        amount,
        ([top = null, low = null, left = null], kept) => {
          const keeps = kept === null ? null : eur(kept);
          const parts = layoutStack([
            row('price', top),
            row('keeps', keeps),
            row('price', low),
            row('other_costs', null),
            row('left', left),
            row('on_costs', null),
            row('wage', null),
          ]);
          const sum = parts.reduce((total, { share }) => total + share, 0);
          expect(parts.length === 0 || Math.abs(sum - 1) < 0.02).toBe(true);
          expect(parts.every(({ share }) => share > 0)).toBe(true);
        },
      ),
    );
  });
});
