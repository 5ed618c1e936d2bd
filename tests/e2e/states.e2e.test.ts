/** The states of every screen beside its answer: it is read, it fails, it is stopped, there is nothing. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SCREENS } from './screens.ts';
import { axeFindings, keepScreenshot, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();

/** Those that ask the server before they can say anything; one address a screen. */
const ASKING = SCREENS.filter(([name]) => !/empty|no-record|missing|table|open|steps|models|claim-form/.test(name));

async function inBothSchemes(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect({ name, found: await axeFindings(page) }).toEqual({ name, found: [] });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect({ name, inDark: await axeFindings(page, 'colours') }).toEqual({ name, inDark: [] });
  await keepScreenshot(page, name);
}

describe('while it is read, and when it is stopped', () => {
  let page: Page;
  let answer: () => void = () => undefined;
  beforeAll(async () => {
    ({ page } = await openPage(walk.browser));
    await page.clock.install();
    await page.route('**/graphql', async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      await route.continue().catch(() => undefined);
    });
  });

  test.each(ASKING)('%s says what it reads, and for how long', async (name, address) => {
    await page.goto(`${walk.address}${address}`);
    const loading = page.locator('.state-loading').first();
    await loading
      .getByRole('status')
      .filter({ hasText: /\.\.\.$/ })
      .waitFor();
    // The page's own clock is put on: the seconds that a reader waits are not waited for.
    await page.clock.runFor(2000);
    await loading.getByText(/second/).waitFor();
    await inBothSchemes(page, `${name}-loading`);
    expect(await page.getByText('Not legal advice.').first().isVisible()).toBe(true);
    answer();
  });

  test('Cancel stops it and offers to go on', async () => {
    await page.goto(`${walk.address}/flags`);
    await page.locator('.state-loading').first().waitFor();
    await page.clock.runFor(2000);
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await page
      .getByRole('button', { name: /again|go on/i })
      .first()
      .waitFor();
    await inBothSchemes(page, 'flags-stopped');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });
});

describe('when the server is gone before a screen was fetched', () => {
  test('it says so inside its frame, and is there when the server is', async () => {
    const { page } = await openPage(walk.browser);
    await page.goto(`${walk.address}/`);
    await settleWholly(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Law', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'The server does not answer' });
    await alert.waitFor();
    expect(await page.getByRole('navigation', { name: 'Screens' }).isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/versions of rules are encoded/).waitFor();
    await page.close();
  });
});

describe('when it fails', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(walk.browser));
    await page.route('**/graphql', (route) => route.abort());
  });

  test.each(ASKING)('%s says what failed, what still holds and how to mend it', async (name, address) => {
    await page.goto(`${walk.address}${address}`);
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect((await alert.innerText()).length).toBeGreaterThan(60);
    expect(await alert.getByRole('button').count()).toBeGreaterThan(0);
    await inBothSchemes(page, `${name}-failed`);
  });

  test('and is asked again when the server answers', async () => {
    await page.goto(`${walk.address}${SCREENS[0]?.[1]}`);
    await page.getByRole('alert').first().waitFor();
    await page.unrouteAll();
    for (const retry of await page.getByRole('alert').getByRole('button').all()) await retry.click();
    await page.getByText(/Next deadlines/).waitFor();
    await page.close();
  });
});

describe('of a day before anything', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(walk.browser));
  });
  const claim = encodeURIComponent('solidary-demo:claim:K-2025-014');

  test('a trace says that the work had not begun, and on a day of the work does not', async () => {
    const notice = page.getByText('the work of this claim had not begun: its first day is 1 Mar 2025');
    await page.goto(`${walk.address}/claims/${claim}?asOf=1990-01-01`);
    await notice.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${walk.address}/claims/${claim}?asOf=2025-03-01`);
    await settleWholly(page);
    expect(await notice.count()).toBe(0);
  });

  test('what was known when nothing was offers no demonstration to load, but the way back', async () => {
    await page.goto(`${walk.address}/?known=2020-01-01`);
    const main = page.locator('main');
    await main.getByText('Nothing was known then').waitFor();
    expect(await main.getByRole('button', { name: 'Load the demonstration' }).count()).toBe(0);
    await main.getByRole('button', { name: 'Back to what is known now' }).click();
    await main.getByText('Next deadlines').waitFor();
    await page.close();
  });
});

describe('with nothing in it', () => {
  let page: Page;
  const post = async (query: string) =>
    page.evaluate(
      `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ query }))} }).then((r) => r.json())`,
    );
  beforeAll(async () => {
    ({ page } = await openPage(walk.browser));
    await page.goto(walk.address);
    const { data } = (await post('{ imports(first: 100) { edges { node { id } } } }')) as {
      data: { imports: { edges: readonly { node: { id: string } }[] } };
    };
    expect(data.imports.edges.length).toBeGreaterThan(3);
    for (const {
      node: { id },
    } of data.imports.edges)
      await post(`mutation { undoImport(id: "${id}") { __typename } }`);
  });

  test.each([
    ['overview', '/', /Load the demonstration/],
    ['chains', '/chains', /./],
    ['flags', '/flags', /./],
    ['claims', '/claims', /./],
    ['deadlines', '/deadlines', /./],
    ['questions', '/questions', /./],
    ['search', '/search?q=trosse', /No match held\. Import a list\?/],
    ['enter', '/enter', /./],
  ] as const)('%s says what belongs here, and the one action', async (name, address, says) => {
    await page.goto(`${walk.address}${address}`);
    await page.getByText(says).first().waitFor();
    await settleWholly(page);
    const main = page.locator('main');
    expect((await main.innerText()).length).toBeGreaterThan(40);
    expect(await main.locator('a, button').count()).toBeGreaterThan(0);
    await inBothSchemes(page, `${name}-empty`);
  });
});
