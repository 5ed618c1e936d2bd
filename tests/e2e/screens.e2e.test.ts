import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Gallery } from './pictures.ts';
import { SCREENS } from './screens.ts';
import { axeFindings, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();
const gallery = new Gallery();

afterAll(() => gallery.close());

describe.each([
  ['light', { dark: false, width: 1440 }],
  ['dark', { dark: true, width: 1440 }],
  ['phone', { dark: false, width: 360 }],
] as const)('every screen, %s', (mode, options) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openPage(walk.browser, options));
  });
  afterAll(() => page.close());
  beforeEach(() => {
    complaints.length = 0;
  });

  test.each(SCREENS)('%s', async (name, address, answer) => {
    await page.goto(`${walk.address}${address}`);
    await page.getByText(answer).first().waitFor();
    await settleWholly(page);
    // Before the picture: to take it, the browser hides the caret with a style of its own.
    expect(await page.locator('[style]').count()).toBe(0);
    await gallery.compare(walk.browser, page, `${name}-${mode}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(wider).toBe(0);
    expect(await page.getByText('Not legal advice.').first().isVisible()).toBe(true);
    expect(await page.getByText(/Practice data on your own machine/).isVisible()).toBe(true);
  });
});
