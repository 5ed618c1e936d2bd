import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Gallery } from './pictures.ts';
import { SCREENS } from './screens.ts';
import { axeFindings, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();
const gallery = new Gallery();

afterAll(() => gallery.close());

/** Each screen is loaded once and looked at in three ways. What axe finds in the dark beside what it found hangs on colours. */
const WAYS = [
  { mode: 'light', width: 1440, colorScheme: 'light', axe: 'everything' },
  { mode: 'dark', width: 1440, colorScheme: 'dark', axe: 'colours' },
  { mode: 'phone', width: 360, colorScheme: 'light', axe: 'everything' },
] as const;

describe('every screen, light, dark and on a phone', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openPage(walk.browser));
  });
  afterAll(() => page.close());
  beforeEach(() => {
    complaints.length = 0;
  });

  async function look({ mode, width, colorScheme, axe }: (typeof WAYS)[number], name: string): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await settleWholly(page);
    // To take a picture, the browser hides the caret with a style of its own, of which an empty one is left.
    expect(await page.locator('[style]:not([style=""])').count()).toBe(0);
    await gallery.compare(walk.browser, page, `${name}-${mode}`);
    expect({ mode, found: await axeFindings(page, axe) }).toEqual({ mode, found: [] });
    const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect({ mode, wider }).toEqual({ mode, wider: 0 });
    expect(await page.getByText('Not legal advice.').first().isVisible()).toBe(true);
    expect(await page.getByText(/Practice data on your own machine/).isVisible()).toBe(true);
  }

  test.each(SCREENS)('%s', async (name, address, answer) => {
    await page.setViewportSize({ width: WAYS[0].width, height: 900 });
    await page.goto(`${walk.address}${address}`);
    await page.getByText(answer).first().waitFor();
    for (const way of WAYS) await look(way, name);
    expect(complaints).toEqual([]);
  });
});
