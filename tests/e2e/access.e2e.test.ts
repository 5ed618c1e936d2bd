/**
 * Every screen for those who see it otherwise: read out, in the reader's own few colours, without motion, at twice the
 * size, in letters of twice the size, and through a window as wide as a phone held far away.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { FITS, fits, IN_ORDER, IN_READERS_COLOURS, inOrder, inReadersColours } from './access.ts';
import { MORE_SCREENS, SCREENS } from './screens.ts';
import { goTo, keepScreenshot, openBrowser, openPage, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();
const EVERY = [...SCREENS, ...MORE_SCREENS];
/** Without those that are another one with other words in it. */
const UNLIKE = EVERY.filter(([name]) => !/empty|missing|models|related|steps|cannot-tell|no-record/.test(name));

async function see(page: Page, address: string, answer: RegExp): Promise<void> {
  await goTo(page, walk.address, address);
  await page.getByText(answer).first().waitFor();
  await settle(page);
}

describe('every screen', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(walk.browser));
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => page.close());

  test.each(EVERY)('%s: read in order, in few colours, at 200 and 400 per cent', async (name, address, answer) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await see(page, address, answer);
    expect(await inOrder(page)).toEqual(IN_ORDER);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await inReadersColours(page)).toEqual(IN_READERS_COLOURS);
    await keepScreenshot(page, `${name}-forced`);
    await page.emulateMedia({ forcedColors: 'none' });
    // 1280 px wide seen at 200 and at 400 per cent: half and a quarter of it.
    for (const [width, height] of [
      [640, 450],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect({ width, ...(await fits(page)) }).toEqual({ width, ...FITS });
    }
    expect(await inOrder(page)).toEqual(IN_ORDER);
  });
});

describe('in letters of twice the size', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(['--blink-settings=defaultFontSize=32']);
    ({ page } = await openPage(browser, { width: 1280 }));
  });
  afterAll(() => browser.close());

  test.each(UNLIKE)('%s', async (_name, address, answer) => {
    await see(page, address, answer);
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('32px');
    expect(await fits(page)).toEqual(FITS);
  });
});
