import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  AS_OF,
  axeFindings,
  keepScreenshot,
  openBrowser,
  openPage,
  pressOn,
  type Solidary,
  settle,
  startSolidary,
  tabTo,
} from './solidary.ts';

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

const start = async () => {
  await page.goto(`${solidary.address}/?asOf=${AS_OF}`);
  await settle(page);
};

/** Every contract of the demonstration is in exactly one of the four outcomes. */
async function expectEveryContract() {
  const counts = (await page.locator('.outcomes strong').allTextContents()).map(Number);
  expect(counts).toEqual([5, 5, 1, 12]);
}

/** The price that cannot have paid lawful wages, worked out step by step in the best and the worst case. */
async function expectShortPrice() {
  await page.getByText('At best this price left €10.51 an hour to pay in wages.').waitFor();
  expect(await page.getByText('A price that would mend it').count()).toBe(1);
  const steps = (await page.locator('.flag-steps').textContent()) ?? '';
  expect(steps).toMatch(/Less material, tools, travel.*€1\.10.*€1\.40/);
  expect(steps).toMatch(/Short, even in the best case.*€1\.91.*€4\.87/);
  expect(await axeFindings(page)).toEqual([]);
}

/** What stands first in each row, from the top. */
const rowNames = () => page.locator('.table tbody th a').allTextContents();

describe('flags, by mouse', () => {
  test('from the first screen to the price that mends, step by step', async () => {
    await start();
    await page.getByRole('link', { name: 'Lawful-labour floor' }).click();
    await page.getByText('Five of ten prices tested are flagged; of twelve we cannot tell.').waitFor();
    await expectEveryContract();
    await page.getByRole('link', { name: 'Trosse Trockenbau GmbH to Mirova Montage UG' }).click();
    await expectShortPrice();
    await keepScreenshot(page, 'flag-walk');
  });

  test('filter by outcome, sort up and down, open one that cannot be told', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Flags' }).first().click();
    await page.getByRole('button', { name: /^Cannot tell/ }).click();
    await page.waitForURL(/outcome=cannot_tell/);
    await page.getByRole('link', { name: 'Fjordly Dagligvare AS to Havnebygg Entreprenør AS' }).waitFor();
    await page.getByRole('button', { name: /^Contract/ }).click();
    const up = await rowNames();
    expect(up).toHaveLength(12);
    expect(up[0]).toBe('Baltrum Innenausbau GmbH to Mirova Montage UG');
    await page.getByRole('button', { name: /^Contract/ }).click();
    expect(await rowNames()).toEqual(up.toReversed());
    await page.getByRole('link', { name: 'Baltrum Innenausbau GmbH to Mirova Montage UG' }).click();
    await page.getByText('We cannot tell: one fact is missing.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('another test is chosen, and the counts are of its own records', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Flags' }).first().click();
    await page.getByLabel('Test', { exact: true }).selectOption({ label: 'Statutory floor' });
    await page.getByText(/pay records tested/).waitFor();
    const counts = (await page.locator('.outcomes strong').allTextContents()).map(Number);
    expect(counts.reduce((sum, part) => sum + part, 0)).toBe(11);
  });
});

describe('flags, by keyboard alone', () => {
  test('from the first screen to the price that mends', async () => {
    await start();
    await pressOn(page, /^Lawful-labour floor/);
    await page.getByText('Five of ten prices tested are flagged; of twelve we cannot tell.').waitFor();
    await expectEveryContract();
    await pressOn(page, /^Trosse Trockenbau GmbH to Mirova Montage UG$/);
    await expectShortPrice();
  });

  test('filter by outcome, sort, open one that cannot be told', async () => {
    await tabTo(page, { name: /^Flags$/, back: true });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\?/);
    await settle(page);
    await pressOn(page, /^Cannot tell/);
    await page.waitForURL(/outcome=cannot_tell/);
    await page.getByRole('link', { name: 'Fjordly Dagligvare AS to Havnebygg Entreprenør AS' }).waitFor();
    await pressOn(page, /^Contract, sort by this/);
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toMatch(/^Contract/);
    expect((await rowNames())[0]).toBe('Baltrum Innenausbau GmbH to Mirova Montage UG');
    await pressOn(page, /^Baltrum Innenausbau GmbH to Mirova Montage UG$/);
    await page.waitForURL(/\/flags\/price-below-lawful-labour\//);
    await page.getByText('We cannot tell: one fact is missing.').waitFor();
    await page.getByText('What must the supplier buy besides labour: material, tools, travel?').first().waitFor();
  });

  test('the words of the test open with Enter', async () => {
    await tabTo(page, { name: /^Flags$/, back: true });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\?/);
    await settle(page);
    await pressOn(page, /^What this test asks/);
    await page.getByText(/^Based on:/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
