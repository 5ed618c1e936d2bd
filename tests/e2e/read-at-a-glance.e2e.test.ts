/** What is read first stands first, whole, and in line with what is beside it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MORE_SCREENS, SCREENS } from './screens.ts';
import { goTo, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();

function addressOf(name: string): string {
  const found = [...SCREENS, ...MORE_SCREENS].find(([one]) => one === name);
  if (found === undefined) throw new Error(`no screen ${name}`);
  return found[1];
}

async function open(page: Page, name: string): Promise<void> {
  await goTo(page, walk.address, addressOf(name));
  await settleWholly(page);
}

const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluate((e) => (e as unknown as { getBoundingClientRect(): { top: number } }).getBoundingClientRect().top);

test('a map has its answer above it, and where it takes the whole width its prices below', async () => {
  await open(walk.page, 'chain-map');
  const [answer, map, prices] = [
    await topOf(walk.page, 'main .answer'),
    await topOf(walk.page, '.chain-figure'),
    await topOf(walk.page, '.chain-panel'),
  ];
  expect(answer).toBeLessThan(map);
  expect(map).toBeLessThan(300);
  expect(prices).toBeGreaterThan(map);
});

test('a flag of lawful labour shows where the price goes', async () => {
  await open(walk.page, 'flag');
  await walk.page.getByRole('heading', { name: 'From the top down, for the whole contract' }).waitFor();
});

test.each(['flags', 'changes', 'compare'])('the fields of one line are of one height: %s', async (name) => {
  await open(walk.page, name);
  const heights = await walk.page.evaluate(
    `[...document.querySelectorAll('main :is(input, select).input')].map((e) => e.getBoundingClientRect().height)`,
  );
  expect((heights as readonly number[]).length).toBeGreaterThan(1);
  expect(new Set(heights as readonly number[]).size).toBe(1);
});

describe('on a phone', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(walk.browser, { width: 375 }));
  });

  // The list of laws has a walk of its own: its places are closed.
  test.each(['overview', 'flags', 'flags-cannot-tell', 'organisation', 'contract', 'claims', 'letters'])(
    'no row is cut off at the edge: %s',
    async (name) => {
      await open(page, name);
      const cut = await page.evaluate(
        `[...document.querySelectorAll('.scroll-frame-cut table caption')].map((e) => e.textContent)`,
      );
      expect(cut).toEqual([]);
    },
  );

  test('nor in a language of longer words, by what stands beneath an amount', async () => {
    const { page: german } = await openPage(walk.browser, {
      width: 375,
      language: { locale: 'de', address: walk.address },
    });
    await open(german, 'flags');
    expect(await german.locator('.scroll-frame-cut').count()).toBe(0);
    await german.close();
  });

  test('a mark stands in the line of what it marks', async () => {
    await open(page, 'overview');
    const apart = await page.evaluate(`[...document.querySelectorAll('.with-mark')].map((e) => {
      const range = document.createRange();
      range.selectNodeContents(e.querySelector('a'));
      return Math.abs(range.getClientRects()[0].top - e.querySelector('.mark').getBoundingClientRect().top);
    }).filter((px) => px > 8)`);
    expect(apart).toEqual([]);
  });
});
