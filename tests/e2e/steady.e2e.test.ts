import { expect, test } from '@jest/globals';
import { AS_OF, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();

/** Said by the browser of everything that moved without being asked to: above 0.1 a reader loses the line, or presses beside. */
const MOST = 0.1;

const WATCH = `window.moved = []; new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries())
    if (!hadRecentInput) window.moved.push({ value, what: sources.map(({ node }) => node?.className ?? '') });
}).observe({ type: 'layout-shift', buffered: true });`;

const SCREENS = ['', 'questions', 'imports', 'flags', 'claims/solidary-demo:claim:K-2025-014'];

test.each(SCREENS.flatMap((path) => [1440, 360].map((width) => [path, width] as const)))(
  'nothing moves under the reader’s eyes while /%s is drawn for the first time, %d px wide',
  async (path, width) => {
    const { page } = await openPage(walk.browser, { width });
    await page.addInitScript(WATCH);
    await page.goto(`${walk.address}/${path}?asOf=${AS_OF}`);
    await settleWholly(page);
    const moved = (await page.evaluate('window.moved')) as readonly { value: number; what: readonly string[] }[];
    const sum = moved.reduce((all, { value }) => all + value, 0);
    expect({ moved, isSteady: sum < MOST }).toMatchObject({ isSteady: true });
    await page.context().close();
  },
);
