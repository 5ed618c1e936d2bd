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

test('a table that fits only where it is marked as cut stays so, and the page stands', async () => {
  const { page, complaints } = await openPage(walk.browser, { width: 640 });
  await page.goto(`${walk.address}/flags?asOf=${AS_OF}`);
  await settleWholly(page);
  await page.evaluate(`const sheet = new CSSStyleSheet();
    sheet.replaceSync('.scroll-frame .table { min-width: 60rem } .scroll-frame-cut .table { min-width: 0; display: block; width: 10rem; overflow: hidden }');
    document.adoptedStyleSheets = [sheet];`);
  await settleWholly(page);
  await page.setViewportSize({ width: 600, height: 900 });
  await settleWholly(page);
  expect(await page.locator('.scroll-frame-cut').count()).toBeGreaterThan(0);
  expect(await page.locator('main .table').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
