import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  AS_OF,
  axeFindings,
  keepScreenshot,
  openBrowser,
  openPage,
  type Solidary,
  settle,
  startSolidary,
  tabTo,
} from './solidary.ts';

jest.setTimeout(60_000);

let solidary: Solidary;
let browser: Browser;
let page: Page;
const file = join(tmpdir(), `suppliers-${process.pid}.csv`);
beforeAll(async () => {
  writeFileSync(file, ROWS);
  solidary = await startSolidary();
  browser = await openBrowser();
  ({ page } = await openPage(browser));
});
afterAll(async () => {
  await browser?.close();
  await solidary?.stop();
});

const ROWS = `Contract,Buyer,Supplier,Work,Price,Signed
X-1,Nordmark Handel AG,Bergau Montage GmbH,shelving,12000.00,2025-03-01
X-2,Nordmark Handel AG,Tessin Reinigung GmbH,cleaning,ca. 300,2025-03-04
X-3,Bergau Montage GmbH,Lohr Montage UG,fitting,4000.00,2025-02-31
`;

/** What a user writes after the draft: price and day, each with how it is read. */
const MAPPING = `id: suppliers
publisher: nordmark
title: Supplier list
files:
  - name: suppliers
    glob: "*.csv"
    format: csv
    records:
      - record: buyer
        kind: Organisation
        key: [Buyer]
        values: { name: Buyer }
      - record: supplier
        kind: Organisation
        key: [Supplier]
        values: { name: Supplier }
      - record: contract
        kind: Contract
        key: [Contract]
        values:
          number: Contract
          buyer: { record: buyer }
          supplier: { record: supplier }
          what: Work
          price: { column: Price, read: price, currency: EUR }
          signed: { column: Signed, read: day, formats: [yyyy-MM-dd] }
`;

describe('an import', () => {
  test('a file is chosen with the keyboard and its columns are read', async () => {
    await page.goto(`${solidary.address}/imports?asOf=${AS_OF}`);
    await settle(page);
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, { name: /Drop a spreadsheet/ });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(file);
    await page.waitForURL(/imports\/new/);
    await page.getByText('Nordmark Handel AG').waitFor();
    expect(await page.getByLabel('Mapping as text').inputValue()).toMatch(/publisher:/);
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'import-columns');
  });

  test('a mapping with a mistake is refused with file, key and a good value', async () => {
    await page.getByLabel('Mapping as text').fill('id: x\nfiles: nothing\n');
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.locator('#mapping-text-error').waitFor();
    expect(await page.locator('#mapping-text-error').textContent()).toMatch(/publisher|files/);
  });

  test('the dry run writes nothing, sums, and names each problem with line, column, value, reason and remedy', async () => {
    await page.getByLabel('Mapping as text').fill(MAPPING);
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page
      .getByText('1 of 3 rows is ready')
      .or(page.getByText(/of 3 rows are ready/))
      .waitFor();
    const figures = (await page.locator('.ledger dd').allTextContents()).map(Number);
    expect(figures[0]).toBe(figures.slice(1).reduce((sum, part) => sum + part, 0));
    expect(figures).toEqual([3, 1, 0, 2, 0]);
    const problems = (await page.locator('.problem-table').textContent()) ?? '';
    expect(problems).toMatch(/ca\. 300/);
    expect(problems).toMatch(/2025-02-31/);
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'import-dry-run');
    await page.goto(`${solidary.address}/search?q=Bergau&asOf=${AS_OF}`);
    await page.getByText('No match held').waitFor();
    await page.goBack();
  });

  test('the import writes, the rejected rows come as a file to mend', async () => {
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await page.waitForURL(/imports\/import/);
    await page.getByText('1 of 3 rows was accepted').or(page.getByText('1 of 3 rows were accepted')).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /2 rejected rows as a file to mend/ }).click();
    const stream = await (await download).createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    expect(text).toMatch(/X-2/);
    expect(text).toMatch(/X-3/);
    expect(text).not.toMatch(/X-1,/);
    await keepScreenshot(page, 'import-done');
  });

  test('what was imported is found, and undone whole', async () => {
    const done = page.url();
    await page.goto(`${solidary.address}/search?q=Bergau&asOf=${AS_OF}`);
    await page.getByRole('link', { name: 'Bergau Montage GmbH' }).waitFor();
    await page.goto(done);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Yes, undo it whole' }).click();
    await page.getByText(/Undone: what this import stated is closed/).waitFor();
    await page.goto(`${solidary.address}/search?q=Bergau&asOf=${AS_OF}`);
    await page.getByText('No match held').waitFor();
  });
});

describe('flags', () => {
  test('by mouse: from the test that flags to the price that mends, step by step', async () => {
    await page.goto(`${solidary.address}/?asOf=${AS_OF}`);
    await page.getByRole('link', { name: 'Lawful-labour floor' }).click();
    await page.getByText(/prices tested are flagged/).waitFor();
    const counts = (await page.locator('.outcomes strong').allTextContents()).map(Number);
    expect(counts.reduce((sum, part) => sum + part, 0)).toBe(23);
    await page.getByRole('link', { name: 'Trosse Trockenbau GmbH to Mirova Montage UG' }).click();
    await page.getByText('At best this price left €10.51 an hour to pay in wages.').waitFor();
    expect(await page.getByText('What would mend it, at least').count()).toBe(1);
    const steps = (await page.locator('.flag-steps').textContent()) ?? '';
    expect(steps).toMatch(/Less material, tools, travel.*€1\.10.*€1\.40/);
    expect(steps).toMatch(/Short, even in the best case.*€1\.91.*€4\.87/);
  });

  test('by keyboard: filter by outcome, sort, open', async () => {
    await page.goto(`${solidary.address}/flags?asOf=${AS_OF}`);
    await settle(page);
    await tabTo(page, { name: /^Cannot tell/ });
    await page.keyboard.press('Enter');
    await page.waitForURL(/outcome=cannot_tell/);
    await page.getByRole('region', { name: 'Cannot tell' }).locator('tbody tr').first().waitFor();
    await tabTo(page, { name: /^Contract, sort by this/ });
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\/price-below-lawful-labour\//);
    await page
      .locator('main')
      .getByText(/We cannot tell: .* missing/)
      .waitFor();
  });
});
