/** The law as a lawyer looks through it: by place, sorted, and from one rule to those that stand beside it. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AS_OF, openBrowser, openPage, type Solidary, startSolidary } from './solidary.ts';

jest.setTimeout(60_000);

let solidary: Solidary;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  solidary = await startSolidary();
  browser = await openBrowser();
  ({ page } = await openPage(browser));
});
afterAll(async () => {
  await browser?.close();
  await solidary?.stop();
});

const table = (name: string) => page.getByRole('table', { name });
const firstCells = async (name: string): Promise<readonly string[]> => {
  await table(name).waitFor();
  return table(name).locator('tbody th[scope="row"]').allInnerTexts();
};

test('what is encoded is listed by place, with what is known to be missing, and sorts by keyboard', async () => {
  await page.goto(`${solidary.address}/law?asOf=${AS_OF}`);
  const byName = await firstCells('What is encoded, by place');
  expect(byName.length).toBeGreaterThan(30);
  expect(await table('What is encoded, by place').getByText('was read, not the text itself').count()).toBeGreaterThan(
    3,
  );
  await table('What is encoded, by place')
    .getByRole('button', { name: /How sure/ })
    .focus();
  await page.keyboard.press('Enter');
  const sure = await table('What is encoded, by place').locator('tbody tr td:nth-of-type(3)').allInnerTexts();
  const order = ['Low', 'Medium', 'High'];
  expect(sure).toEqual([...sure].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('one place is chosen by its name, and the address keeps it', async () => {
  await page.locator('#law-place').selectOption('BE');
  await page.waitForURL(/place=BE/);
  expect(await firstCells('What is encoded, by place')).toEqual(['Belgium']);
  const rules = await firstCells('Rules that can make a company liable');
  expect(rules).toHaveLength(3);
  await page.reload();
  expect(await firstCells('What is encoded, by place')).toEqual(['Belgium']);
});

test('from a rule to the one that goes before it, and back', async () => {
  await page.goto(`${solidary.address}/law/be-1965-general?asOf=${AS_OF}`);
  const related = page.getByRole('heading', { name: 'How it stands to other rules' }).locator('..');
  await related.getByRole('link').first().click();
  await page.waitForURL(/\/law\/be-1965-construction/);
  await page.getByText('Gives way to this one').first().waitFor();
  await page.goBack();
  await page.waitForURL(/\/law\/be-1965-general/);
});
