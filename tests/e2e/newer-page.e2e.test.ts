/** A page that was opened before a new build: its parts are gone, and it says so and leads to the new one. */
import { expect, test } from '@jest/globals';
import { AS_OF, axeFindings, openPage, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();

test('a screen whose parts a new build took away offers the newer version, and loading it shows the screen', async () => {
  const { page } = await openPage(walk.browser);
  await page.goto(`${walk.address}/?asOf=${AS_OF}`);
  await settleWholly(page);
  const gone = '**/assets/LawPage-*.js';
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.route(`${walk.address}/`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/index-[\w-]+\.js/, 'index-newer.js'),
    });
  });
  await page.getByRole('link', { name: 'Law', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'A newer version of this page is there' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the newer version' }).click();
  await page.getByText(/versions of rules are encoded/).waitFor();
  await page.close();
});

test.each([
  ['its first script', '**/assets/index-*.js'],
  ['what that fetches', '**/assets/start-*.js'],
])('a page that cannot begin because %s is gone does not wait for ever', async (_what, gone) => {
  const { page } = await openPage(walk.browser, { language: { locale: 'de', address: walk.address } });
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${walk.address}/law?asOf=${AS_OF}`);
  const stuck = page.getByText(/Ein Teil dieser Seite kam nicht an/);
  await stuck.waitFor();
  expect(await page.getByText('wird geladen').isVisible()).toBe(false);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Die Seite neu laden' }).click();
  await page.locator('.answer').first().waitFor();
  await page.close();
});
