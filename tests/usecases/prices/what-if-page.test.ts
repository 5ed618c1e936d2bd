/** The whole store gone through page by page says what one question over all of it says. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { Supposition } from '../../../server/domain/pricing/suppose.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { readPrice, whatIf } from '../../../server/usecases/prices/what-if.ts';
import { type WhatIfPage, whatIfPage } from '../../../server/usecases/prices/what-if-page.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const supposing = (more: Partial<Supposition>): Supposition => ({
  ...{ floors: new Map(), prices: new Map(), times: new Map() },
  ...more,
});

async function allPages(test: string, suppose: Supposition): Promise<readonly WhatIfPage[]> {
  const pages: WhatIfPage[] = [];
  for (let after: string | undefined; ; ) {
    const page = await whatIfPage(deps, {
      ...{ test, asOf, view: LOCAL, suppose, first: 5 },
      ...(after === undefined ? {} : { after }),
    });
    pages.push(page);
    after = page.next;
    if (after === undefined) return pages;
  }
}

const floor = readPrice('EUR 20.00') as NonNullable<ReturnType<typeof readPrice>>;

describe('a store gone through page by page', () => {
  test.each<[string, string, Supposition]>([
    ['another floor', 'price-below-lawful-labour', supposing({ floors: new Map([['DE', floor]]) })],
    ['all prices a tenth higher', 'price-below-lawful-labour', supposing({ allPrices: decimal('1.1') })],
    ['all work twice as fast', 'price-below-lawful-labour', supposing({ allTimes: decimal('0.5') })],
    ['another floor, for pay', 'pay-below-statutory-floor', supposing({ floors: new Map([['DE', floor]]) })],
  ])('%s: the same counts and changes as all at once', async (_what, id, suppose) => {
    const pages = await allPages(id, suppose);
    const whole = await whatIf(deps, { test: id, asOf, view: LOCAL, suppose });
    const sum = (of: (page: WhatIfPage) => number) => pages.reduce((all, page) => all + of(page), 0);
    expect(pages.length).toBeGreaterThan(1);
    expect(sum(({ done }) => done)).toBe(pages[0]?.total);
    expect([sum(({ before }) => before.flagged), sum(({ after }) => after.flagged)]).toEqual([
      whole.before.flagged,
      whole.after.flagged,
    ]);
    const changed = pages.flatMap((page) => page.changed.map(({ subject }) => subject));
    expect(changed.sort()).toEqual(whole.changed.map(({ subject }) => subject).sort());
    expect(changed.length).toBeGreaterThan(0);
  });

  test('nothing supposed changes nothing', async () => {
    const pages = await allPages('price-below-lawful-labour', supposing({}));
    expect(pages.every(({ changes, before, after }) => changes === 0 && before.flagged === after.flagged)).toBe(true);
  });
});
