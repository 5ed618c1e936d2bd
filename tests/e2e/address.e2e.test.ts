/** What the reader sees stands in the address: going back and forward, and a link that is shared, show it again. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AS_OF, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();
const CLAIM = 'solidary-demo:claim:K-2025-014';
const ROOT = 'solidary-demo:organisation:hallmarkt';
const at = (path: string) => `${walk.address}${path}`;

/** All that stands on the screen once its answers are there: an answer that is asked for within the page ends no load. */
async function seen(page: Page): Promise<string> {
  await settleWholly(page);
  return page.locator('main').innerText();
}

interface Stop {
  readonly name: string;
  readonly path: string;
  /** What the reader does there, and what the address then says. */
  readonly go: (page: Page) => Promise<void>;
  readonly says: RegExp;
}

const STOPS: readonly Stop[] = [
  {
    ...{ name: 'the map as a table', path: `/chains/${ROOT}?asOf=${AS_OF}`, says: /view=table/ },
    go: (page) => page.getByRole('button', { name: 'Table' }).click(),
  },
  {
    ...{ name: 'what stands on the links of the map', path: `/chains/${ROOT}?asOf=${AS_OF}`, says: /shows=hours/ },
    go: (page) => page.getByRole('button', { name: 'Hours' }).click(),
  },
  {
    ...{ name: 'an outcome of a test', path: `/flags?asOf=${AS_OF}`, says: /outcome=cannot_tell/ },
    go: (page) => page.getByRole('button', { name: /^Cannot tell/ }).click(),
  },
  {
    ...{ name: 'another test', path: `/flags?asOf=${AS_OF}`, says: /test=pay-below-statutory-floor/ },
    go: async (page) => {
      await page.getByLabel('Test', { exact: true }).selectOption({ label: 'Statutory floor' });
      await page.getByText(/pay records tested/).waitFor();
    },
  },
  {
    ...{ name: 'the trace as a table', path: `/claims/${CLAIM}?asOf=${AS_OF}`, says: /view=table/ },
    go: (page) => page.getByRole('button', { name: 'Table' }).click(),
  },
  {
    ...{ name: 'a rung that is opened', path: `/claims/${CLAIM}?asOf=${AS_OF}`, says: /selection=/ },
    go: (page) => page.locator('.rung-name').nth(2).click(),
  },
  {
    ...{ name: 'the other day of a comparison', path: `/claims/${CLAIM}/compare?asOf=${AS_OF}`, says: /on=2024-01-15/ },
    go: (page) => page.locator('input[type=date]').first().fill('2024-01-15'),
  },
  {
    ...{ name: 'the next page of facts that changed', says: /afterFacts=/ },
    path: `/changes?from=2025-01-01&to=${AS_OF}&knownFrom=2020-01-01`,
    go: async (page) => {
      const facts = page.locator('[aria-labelledby=changed-facts]');
      await facts.getByText('Fahrdienst Ahlers').first().waitFor();
      await facts.getByRole('button', { name: 'Next' }).click();
      await facts.getByText('Fahrdienst Ahlers').first().waitFor({ state: 'detached' });
    },
  },
  {
    ...{ name: 'the last day of changes', path: `/changes?from=2025-01-01&to=${AS_OF}`, says: /to=2025-12-31/ },
    go: (page) => page.getByLabel('To', { exact: true }).fill('2025-12-31'),
  },
];

describe('the address', () => {
  test.each(STOPS)(
    'holds $name: after a look elsewhere, back and forward, and for whom it is sent to',
    async (stop) => {
      const { page } = walk;
      await page.goto(at(stop.path));
      await seen(page);
      await stop.go(page);
      await page.waitForURL(stop.says);
      const [address, shown] = [page.url(), await seen(page)];
      await page.getByRole('navigation').getByRole('link', { name: 'Law' }).first().click();
      await page.waitForURL(/\/law/);
      await seen(page);
      await page.goBack();
      await page.waitForURL(address);
      expect(await seen(page)).toBe(shown);
      await page.goForward();
      await page.waitForURL(/\/law/);
      const { page: other } = await openPage(walk.browser);
      await other.goto(address);
      expect(await seen(other)).toBe(shown);
      await other.close();
    },
  );

  test.each([
    ['map', `/chains/${ROOT}?asOf=${AS_OF}`, 'Map'],
    ['trace', `/claims/${CLAIM}?asOf=${AS_OF}`, 'Ladder'],
    ['days', `/deadlines?asOf=${AS_OF}`, 'List'],
  ])(
    'of the %s: from its table one goes back to what was there before, and forward again',
    async (_name, path, first) => {
      const { page } = walk;
      await page.goto(at(path));
      const shown = await seen(page);
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.waitForURL(/view=table/);
      const table = await seen(page);
      await page.goBack();
      await page.getByRole('button', { name: first, exact: true, pressed: true }).waitFor();
      expect(await seen(page)).toBe(shown);
      await page.goForward();
      await page.waitForURL(/view=table/);
      expect(await seen(page)).toBe(table);
    },
  );

  test('another day begins each list at its start', async () => {
    const { page } = walk;
    await page.goto(at(`/flags?asOf=${AS_OF}&after=50`));
    await seen(page);
    await page.getByRole('button', { name: /^As of/ }).click();
    await page.locator('input[type=date]').first().fill('2025-06-30');
    await page.waitForURL(/asOf=2025-06-30/);
    expect(page.url()).not.toContain('after=');
  });
});

test('a contract searched for by its number is told by whom it is between, and its number once', async () => {
  await walk.page.goto(at(`/search?asOf=${AS_OF}&q=25-031`));
  await settleWholly(walk.page);
  expect(await walk.page.locator('.hit').allInnerTexts()).toEqual([
    expect.stringMatching(/^25-031\s+Contract, Trosse Trockenbau GmbH to Mirova Montage UG$/),
  ]);
});
