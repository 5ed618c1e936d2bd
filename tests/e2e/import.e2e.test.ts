import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  pressOn,
  type Solidary,
  settle,
  startSolidary,
  tabTo,
  typeOver,
} from './solidary.ts';

jest.setTimeout(60_000);

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
          signed: { column: Signed, read: day, formats: [YYYY-MM-DD] }
`;

let solidary: Solidary;
let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'solidary-import-'));
const file = join(folder, 'suppliers.csv');
beforeAll(async () => {
  writeFileSync(file, ROWS);
  solidary = await startSolidary();
  browser = await openBrowser();
  ({ page } = await openPage(browser));
});
afterAll(async () => {
  await browser?.close();
  await solidary?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (path: string) => {
  await page.goto(`${solidary.address}${path}`);
  await settle(page);
};

/** Whether a record of that name is held; asked in a tab of its own, so that the import stays where it is. */
async function isHeld(name: string): Promise<boolean> {
  const { page: other } = await openPage(browser);
  await other.goto(`${solidary.address}/search?q=${encodeURIComponent(name)}&asOf=${AS_OF}`);
  await other.getByText(/matches “/).waitFor();
  const held = await other.getByRole('link', { name, exact: true }).count();
  await other.close();
  return held > 0;
}

/** Three rows in: one good, two to mend, each named with its line, what was found, and what mends it. */
async function expectDryRun() {
  await page.getByText(/^1 of 3 rows is ready\. 2 need mending\./).waitFor();
  const figures = (await page.locator('.ledger dd').allTextContents()).map(Number);
  expect(figures).toEqual([3, 1, 0, 2, 0]);
  const rows = await page
    .locator('.problem-table tbody tr:not(.group)')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows.map((cells) => cells.slice(0, 3)).sort()).toEqual([
    ['3', 'Price', 'ca. 300'],
    ['4', 'Signed', '2025-02-31'],
  ]);
  for (const [, , , why, remedy] of rows) {
    expect(why).toMatch(/\w+ \w+/);
    expect(remedy).toMatch(/\w+ \w+/);
  }
}

/** The rows that were refused, with the header, as they would be mended and imported again. */
async function readRejected(begin: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await begin();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

function expectRejected(text: string) {
  expect(text).toMatch(/X-2,Nordmark Handel AG,Tessin Reinigung GmbH,cleaning,ca\. 300/);
  expect(text).toMatch(/X-3,Bergau Montage GmbH/);
  expect(text).not.toMatch(/X-1,/);
}

async function enterClaimAgainst(employer: string) {
  await open(`/claims/new?asOf=${AS_OF}`);
  await page.getByLabel('Employer', { exact: true }).fill(employer);
  await page.getByRole('option', { name: employer }).click();
  await page.getByLabel('Place of work').fill('DE');
  await page.getByLabel('Unpaid amount').fill('500');
  await page.getByRole('button', { name: 'Trace it' }).click();
  await page.waitForURL(/\/claims\/claim-/);
}

describe('an import by keyboard alone', () => {
  test('a file is chosen and its columns are read', async () => {
    await open(`/imports?asOf=${AS_OF}`);
    const chooser = page.waitForEvent('filechooser');
    await pressOn(page, /Drop a spreadsheet/);
    await (await chooser).setFiles(file);
    await page.waitForURL(/imports\/new/);
    await page.getByText('Nordmark Handel AG').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'import-columns');
    await pressOn(page, /^As text$/);
    expect(await page.getByLabel('Mapping as text').inputValue()).toMatch(/publisher:/);
  });

  test('a mapping with a mistake is refused with file, key and a good value', async () => {
    await tabTo(page, { name: /^Mapping as text/ });
    await typeOver(page, MAPPING.replace('YYYY-MM-DD', 'YYYY-MM'));
    await tabTo(page, { name: /^Dry run$/, back: true });
    await page.keyboard.press('Enter');
    const error = page.locator('#mapping-text-error');
    await error.waitFor();
    expect(await error.textContent()).toMatch(
      /values\.signed\.formats.*YYYY-MM names no day.*A good value: formats: \[/,
    );
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the dry run writes nothing, sums, and names each problem with line, column, value, reason and remedy', async () => {
    await tabTo(page, { name: /^Mapping as text/ });
    await typeOver(page, MAPPING);
    await tabTo(page, { name: /^Dry run$/, back: true });
    await page.keyboard.press('Enter');
    await expectDryRun();
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'import-dry-run');
    expect(await isHeld('Bergau Montage GmbH')).toBe(false);
  });

  test('the import writes, the rejected rows come as a file to mend', async () => {
    await tabTo(page, { name: /^Import 1 row$/ });
    await page.keyboard.press('Enter');
    await page.waitForURL(/imports\/import/);
    await page.getByText(/^1 of 3 rows was accepted\. 2 need mending\./).waitFor();
    expectRejected(await readRejected(() => pressOn(page, /^2 rejected rows as a file to mend/)));
    expect(await isHeld('Bergau Montage GmbH')).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'import-done');
  });

  test('before it is undone, what rests on it is listed and leads there', async () => {
    await page.getByText('No later fact rests on it.').waitFor();
    const address = page.url();
    await enterClaimAgainst('Bergau Montage GmbH');
    await page.goto(address);
    await page.getByText('One later fact rests on it and would lose its ground.').waitFor();
    const resting = page.getByRole('listitem').filter({ hasText: 'Employer: Bergau Montage GmbH' });
    await resting.getByRole('link', { name: /^Claim \d+$/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'import-resting');
  });

  test('it is undone whole', async () => {
    await pressOn(page, /^Undo this import$/);
    await pressOn(page, /^Yes, undo it whole$/);
    await page.getByText(/Undone: what this import stated is closed/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await isHeld('Bergau Montage GmbH')).toBe(false);
  });
});

describe('an import by mouse', () => {
  test('the same file again: chosen, mapped, run dry', async () => {
    await open(`/?asOf=${AS_OF}`);
    await page.getByRole('navigation').getByRole('link', { name: 'Imports' }).click();
    await page.getByRole('link', { name: 'suppliers.csv' }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByText('choose').first().click();
    await (await chooser).setFiles(file);
    await page.getByText('Nordmark Handel AG').first().waitFor();
    await page.getByRole('button', { name: 'As text' }).click();
    await page.getByLabel('Mapping as text').fill(MAPPING);
    await page.getByRole('button', { name: 'Dry run' }).click();
    await expectDryRun();
  });

  test('written, found by search, undone whole', async () => {
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await page.getByText(/^1 of 3 rows was accepted\. 2 need mending\./).waitFor();
    expectRejected(await readRejected(() => page.getByRole('link', { name: /2 rejected rows/ }).click()));
    expect(await isHeld('Bergau Montage GmbH')).toBe(true);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await isHeld('Bergau Montage GmbH')).toBe(true);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Yes, undo it whole' }).click();
    await page.getByText(/Undone: what this import stated is closed/).waitFor();
    expect(await isHeld('Bergau Montage GmbH')).toBe(false);
  });
});

describe('a priced list on the first screen', () => {
  const list = `Order No,Customer,Subcontractor,Place,Signed,Start,End,Price EUR,Labour hours
A-1,Hansa Bau AG,Putz Meyer GmbH,DE-SH,2025-02-01,2025-03-01,2025-05-31,12000.00,900
A-2,Hansa Bau AG,Fliesen Nord GmbH,DE-SH,2025-02-03,2025-03-01,2025-05-31,60000.00,900
`;

  test('leads to its flags in two clicks, with the columns looked at on the way', async () => {
    await open(`/?asOf=${AS_OF}`);
    await page
      .locator('.drop-input[accept*=".csv"]')
      .setInputFiles({ name: 'priced.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('columnheader', { name: 'As read in line 2' }).waitFor();
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await page.getByText('2 contracts and pay records are in it; one is flagged.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Hansa Bau AG to Putz Meyer GmbH' }).click();
    await page.waitForURL(/\/flags\/price-below-lawful-labour\//);
  });
});

describe('a large file on a slow line', () => {
  test('tells how far it is and how long it takes still, and is stopped: nothing is kept', async () => {
    await open(`/imports/new?asOf=${AS_OF}`);
    const line = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 40_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    const rows = Buffer.from(`id,name\n${'1,Nordmark Handel AG\n'.repeat(40_000)}`);
    await page.locator('.drop-input').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: rows });
    await page.getByText(/^Sending large\.csv: \d+ %/).waitFor();
    await page.getByText(/^about \d+ seconds? left$/).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('max')).toBe('1');
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'upload-slow');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    expect(page.url()).not.toContain('uploads=');
    await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
    await page.locator('.drop-input').setInputFiles(file);
    await page.waitForURL(/uploads=/);
  });
});

describe('an import that runs', () => {
  const startedAt = new Date(Date.now() - 3000).toISOString();
  /** As the server would tell it, of an import that has ended long ago. */
  const running = (progress: object | null) =>
    page.route('**/graphql', async (route) => {
      if (!/query Import\(/.test(route.request().postData() ?? '')) return route.continue();
      const response = await route.fetch();
      const body = await response.json();
      Object.assign(body.data.import, { state: 'running', startedAt, progress });
      return route.fulfill({ response, json: body });
    });

  test('says how long it takes still, or why that cannot be told yet, and can be cancelled', async () => {
    await running(null);
    await open(`/imports?asOf=${AS_OF}`);
    await page.getByRole('link', { name: 'suppliers.csv' }).first().click();
    await page.getByText(/^Opening the file, \d+ seconds so far\. How long it still takes is told once/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBeNull();
    await keepScreenshot(page, 'import-opening');
    await page.unrouteAll({ behavior: 'wait' });
    await running({ file: 'suppliers.csv', rows: 12_000, rowsPerSecond: 13_496, share: 0.25, secondsLeft: 31.2 });
    await page.getByText('13,496 rows a second, about 32 seconds left').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await page
      .getByRole('heading', { name: 'Undo this import' })
      .or(page.getByText(/^Undone:/))
      .first()
      .waitFor();
  });
});
