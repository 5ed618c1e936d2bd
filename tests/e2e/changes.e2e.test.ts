import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDeps } from '../../server/compose.ts';
import { PLACES } from '../../server/places.ts';
import { loadSeed, readSeedIndex } from '../../server/usecases/importing/load-seed.ts';
import {
  AS_OF,
  axeFindings,
  keepScreenshot,
  openPage,
  pressOn,
  settle,
  tabTo,
  typeOver,
  walkThrough,
} from './solidary.ts';

const DAY = 86_400_000;

/** The demonstration as it was loaded three days ago: what is entered in the walk is learnt since. */
async function loadedThreeDaysAgo(data: string): Promise<void> {
  const store = { engine: 'sqlite', path: join(data, 'solidary.sqlite') } as const;
  const deps = await openDeps({ store, data, host: '127.0.0.1', port: 0, log: 'error', production: false });
  let clock = Date.now() - 3 * DAY;
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const index = await readSeedIndex(join(PLACES.seed, 'demo/index.json'));
  await loadSeed({ ...deps, now }, { base: dirname(PLACES.seed), index, workspace: 'local' });
  await deps.store.close();
}

const walk = walkThrough(loadedThreeDaysAgo);

function dayAgo(days: number): string {
  const at = new Date(Date.now() - days * DAY);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

const YESTERDAY = dayAgo(1);
const DRYWALL = 'solidary-demo:contract:25-031';
const at = (path: string) => `${walk.address}${path}`;
const main = () => walk.page.locator('main').innerText();

describe('a fact is corrected by hand, and what was known before stays to be read', () => {
  test('the correction is entered with the keyboard', async () => {
    await walk.page.goto(at(`/enter/Contract/${DRYWALL}?asOf=${AS_OF}`));
    await settle(walk.page);
    await tabTo(walk.page, { name: /^Price a unit/ });
    await typeOver(walk.page, '9.10 EUR');
    await tabTo(walk.page, { name: /^Document, or whose words/ });
    await walk.page.keyboard.insertText('Order 25-031, second page');
    await tabTo(walk.page, { name: /^Day of the document/ });
    await walk.page.locator(':focus').fill('2025-06-30');
    await pressOn(walk.page, /^Save the correction/);
    await walk.page.getByRole('link', { name: 'Open the record' }).waitFor();
  });

  test('it stands among the changes, with what it was and who said so', async () => {
    await walk.page.goto(at(`/changes?from=${AS_OF}&to=${AS_OF}&knownFrom=${YESTERDAY}`));
    await settle(walk.page);
    await walk.page.getByRole('heading', { name: 'Facts: 1' }).waitFor();
    const row = walk.page.getByRole('row', { name: /€9\.10/ });
    expect(await row.innerText()).toMatch(/Corrected/);
    expect(await row.innerText()).toMatch(/Before: €9\.80/);
    expect(await row.innerText()).toMatch(/Order 25-031, second page/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'changes');
  });

  test('on paper it is whole: no form, nothing cut at the side, and what was known is said', async () => {
    const { page } = await openPage(walk.browser, { width: 718 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(at(`/changes?from=2025-01-01&to=${AS_OF}&knownFrom=2020-01-01`));
    await page.getByText('50 of 3,5').waitFor();
    await page.getByText(/^What was known on the first day: As it was known then/).waitFor();
    expect(await page.locator('.field-row').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    const cut = () =>
      [...document.querySelectorAll('.scroll-frame')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      );
    expect(await page.evaluate(`(${cut})().length`)).toBe(0);
    expect(
      await page
        .locator('.changes-list')
        .first()
        .evaluate((list) => getComputedStyle(list).breakInside),
    ).toBe('auto');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Print' }).waitFor();
    await page.close();
  });

  test('as known yesterday the former value stands, and every screen says so', async () => {
    await walk.page.goto(at(`/contracts/${DRYWALL}?asOf=${AS_OF}`));
    await settle(walk.page);
    expect(await main()).toMatch(/€9\.10/);
    await pressOn(walk.page, /^As of/);
    await tabTo(walk.page, { name: /^As it was known on/ });
    await walk.page.locator(':focus').fill(YESTERDAY);
    await walk.page.waitForURL(new RegExp(`known=${YESTERDAY}`));
    await walk.page.keyboard.press('Escape');
    await walk.page.getByText('As it was known at the end of').waitFor();
    await walk.page.getByText('€9.10').first().waitFor({ state: 'detached' });
    expect(await main()).toMatch(/€9\.80/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'as-known');
    await walk.page.getByRole('link', { name: 'Claims' }).click();
    await walk.page.waitForURL(new RegExp(`/claims\\?.*known=${YESTERDAY}`));
    await walk.page.getByText('As it was known at the end of').waitFor();
  });

  test('nothing is entered in the past, and the way back is one button', async () => {
    await walk.page.goto(at(`/enter/Contract/${DRYWALL}?asOf=${AS_OF}&known=${YESTERDAY}`));
    await walk.page.getByRole('heading', { name: 'Nothing is entered in the past' }).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'as-known-entry');
    await walk.page.getByRole('main').getByRole('button', { name: 'Back to what is known now' }).click();
    await walk.page.getByRole('heading', { name: 'Nothing is entered in the past' }).waitFor({ state: 'detached' });
    expect(walk.page.url()).not.toContain('known=');
  });

  test('as known before anything was loaded nothing is held', async () => {
    await walk.page.goto(at(`/?asOf=${AS_OF}&known=${dayAgo(9)}`));
    await settle(walk.page);
    expect(await main()).not.toMatch(/K-2025-017/);
    expect(await walk.page.locator('.foot').innerText()).toMatch(/0 organisations/);
  });

  test('a download holds what was known then, and its name says so', async () => {
    const address = at(`/flags/price-below-lawful-labour.csv?outcome=cannot_tell&asOf=${AS_OF}&asKnown=${YESTERDAY}`);
    const answer = await walk.page.request.get(address);
    expect(answer.headers()['content-disposition']).toMatch(/as-known-/);
  });
});

describe('the day of the answers is changed', () => {
  test('what changed in the answer on the screen is said, and leads to the list', async () => {
    await walk.page.goto(at(`/claims/solidary-demo:claim:K-2025-017?asOf=2025-03-01`));
    await settle(walk.page);
    await pressOn(walk.page, /^As of/);
    await tabTo(walk.page, { name: /^Day that answers are for/ });
    await walk.page.locator(':focus').fill('2025-09-01');
    const line = walk.page.locator('.turned');
    await line.getByText(/Between 1 Mar 2025 and 1 Sept? 2025: /).waitFor();
    await walk.page.keyboard.press('Escape');
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'day-changed');
    await line.getByRole('link', { name: 'See each' }).click();
    await walk.page.waitForURL(/\/changes\?.*claim=/);
    await settle(walk.page);
    await walk.page.getByRole('heading', { name: /^Last days: / }).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'changes-of-claim');
  });
});

describe('since the last visit', () => {
  test('a first visit says nothing; the next counts what changed, and nothing of it is kept by the server', async () => {
    const { page } = await openPage(walk.browser);
    await page.goto(at(`/?asOf=${AS_OF}`));
    await settle(page);
    expect(await page.locator('.since').count()).toBe(0);
    const seen = new Date(Date.now() - DAY).toISOString();
    await page.evaluate(`localStorage.setItem('solidary.visit', '${JSON.stringify({ seen })}')`);
    await page.goto(at(`/?asOf=${AS_OF}`));
    await page.locator('.since a', { hasText: '1 change since' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'since-last-visit');
    await page.locator('.since a').click();
    await page.waitForURL(/\/changes\?.*knownFrom=/);
    await page.getByRole('heading', { name: 'Facts: 1' }).waitFor();
    await page.close();
  });
});

describe('dark, on a phone, and empty', () => {
  test.each([
    ['changes-then-dark', { dark: true }],
    ['changes-then-phone', { width: 360 }],
  ])('%s', async (name, options) => {
    const { page, complaints } = await openPage(walk.browser, options);
    await page.goto(at(`/changes?from=2025-03-01&to=2025-09-01&known=${dayAgo(0)}`));
    await settle(page);
    await page.locator('.answer').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(true);
    await keepScreenshot(page, name);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('without a first day it asks for one; between a day and itself nothing is otherwise', async () => {
    await walk.page.goto(at('/changes'));
    await walk.page.getByText('Choose the day to hold against').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.goto(at(`/changes?from=${AS_OF}&to=${AS_OF}`));
    await walk.page.getByText('nothing changes').waitFor();
  });
});
