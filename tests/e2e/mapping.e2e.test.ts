import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { workbook } from '../builders/workbook.ts';
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

jest.setTimeout(120_000);

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** German headers, semicolons, commas for decimals, days as they are written there; two rows to mend. */
const ROWS = `Auftrag;Auftraggeber;NU;Leistung;EP netto;Vertragsdatum;Bearbeiter;Aufenthaltstitel
25-031;Trosse Trockenbau GmbH;Mirova Ausbau UG;Werk;1.234,50;24.02.2025;Q;
25-032;Trosse Trockenbau GmbH;Mirova Ausbau UG;Werk;980,00;03.03.2025;Q;
25-033;Trosse Trockenbau GmbH;Selig Bau UG;Werk;ca. 300;05.03.2025;R;
25-034;Trosse Trockenbau GmbH;Selig Bau UG;Leihe;410,00;31.02.2025;R;
25-035;Trosse Trockenbau GmbH;Selig Bau UG;Leihe;12.000,00;07.03.2025;R;
`;
const LEDGER = [5, 3, 0, 2, 0];

let solidary: Solidary;
let browser: Browser;
let page: Page;
let complaints: string[];
/** The same kind of file a month later. */
const LATER = ROWS.replaceAll('25-03', '26-03');
const folder = mkdtempSync(join(tmpdir(), 'solidary-mapping-'));
const file = join(folder, 'Trosse_Auftraege.csv');
const later = join(folder, 'Trosse_spaeter.csv');
beforeAll(async () => {
  writeFileSync(file, ROWS);
  writeFileSync(later, LATER);
  solidary = await startSolidary();
  browser = await openBrowser();
  ({ page, complaints } = await openPage(browser));
});
afterAll(async () => {
  await browser?.close();
  await solidary?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function upload(to: Page = page, sent: string = file, column = 'Auftrag'): Promise<void> {
  await to.goto(`${solidary.address}/imports?asOf=${AS_OF}`);
  await settle(to);
  const chooser = to.waitForEvent('filechooser');
  await to.getByText('choose').first().click();
  await (await chooser).setFiles(sent);
  await to.waitForURL(/imports\/new/);
  await to.getByLabel(`Fact of ${column}`, { exact: true }).waitFor();
}

const ledger = async () => (await page.locator('.ledger').first().locator('dd').allTextContents()).map(Number);

/** The row of a column, as text. */
const rowOf = (column: string) =>
  page.locator('.column-table tbody tr').filter({ has: page.getByRole('rowheader', { name: column }) });

describe('a strange file by mouse', () => {
  const pick = async (column: string, typed: string, fact: string) => {
    await page.getByLabel(`Fact of ${column}`, { exact: true }).fill(typed);
    await page.getByRole('option', { name: fact, exact: true }).click();
  };

  test('begun from nothing, each column is given its fact, and says what line 2 reads as', async () => {
    await upload();
    await page.getByLabel('Mapping', { exact: true }).selectOption('empty');
    await page.getByText('A row makes nothing yet.').waitFor();
    await pick('Auftrag', 'contract number', 'Contract: Number');
    await page.getByText('Contract needs what no column feeds yet: Buyer, Supplier.').waitFor();
    await pick('Auftraggeber', 'buyer name', 'Buyer: Name');
    await pick('NU', 'supplier name', 'Supplier: Name');
    await page.getByText('needs what no column feeds yet').waitFor({ state: 'detached' });
    await pick('EP netto', 'contract price', 'Contract: Price');
    await pick('Vertragsdatum', 'signed', 'Contract: Signed on');
    expect(await page.getByText('Aufenthaltstitel is refused.').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'mapping-currency-missing');
  });

  test('what the file does not say is asked at the column: the currency', async () => {
    await rowOf('EP netto').getByText('Nothing in the file says in which currency').waitFor();
    await page.getByRole('button', { name: 'Dry run' }).click();
    const told = page.locator('.notice').filter({ hasText: 'EP netto (Contract: Price): Nothing in the file says' });
    await told.waitFor();
    expect(await page.locator('main').textContent()).not.toContain('files[0]');
    await keepScreenshot(page, 'mapping-refused');
    await page.getByLabel('Currency of EP netto').selectOption('EUR');
    await rowOf('EP netto').getByText('€1,234.50').waitFor();
    expect(await rowOf('EP netto').textContent()).toMatch(
      /from 1\.234,50.*Line 4.*ca\. 300.*The cell is not an amount/,
    );
    expect(await rowOf('Vertragsdatum').textContent()).toMatch(/24 Feb 2025.*from 24\.02\.2025/);
    expect(await rowOf('Vertragsdatum').textContent()).toMatch(/31\.02\.2025.*There is no such day/);
  });

  test('words of the file are given their meaning, and a step is taken back', async () => {
    await pick('Leistung', 'contract kind', 'Contract: Kind');
    await page.getByText('What the words of Leistung mean').click();
    await page.getByLabel('Werk means').selectOption('works');
    await rowOf('Leistung').locator('.reading > ul').getByText('works').waitFor();
    await page.getByLabel('Leihe means').selectOption('sale');
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByLabel('Leihe means').selectOption('labour_supply');
    await page.getByLabel('Who published the file').fill('trosse');
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'mapping-columns');
  });

  test('saved by its name, and run dry', async () => {
    await page.getByLabel('Name of the mapping').fill('trosse-auftraege');
    await page.getByRole('button', { name: 'Save as mapping' }).click();
    await page
      .getByText('Saved. On the command line: solidary import Trosse_Auftraege.csv --mapping trosse-auftraege')
      .waitFor();
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByText(/^3 of 5 rows are ready\. 2 need mending\./).waitFor();
    expect(await ledger()).toEqual(LEDGER);
    await page.getByRole('heading', { name: 'Mend the rejected rows here' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'mapping-dry-run');
  });

  test('two rows are mended in place; what is typed outlives a reload', async () => {
    await page.getByLabel('EP netto, line 4').fill('300,00');
    await page.getByText('was: ca. 300').waitFor();
    await page.reload();
    await settle(page);
    await page.getByText('One row is mended and not sent yet.').waitFor();
    expect(await page.getByLabel('EP netto, line 4').inputValue()).toBe('300,00');
    await page.getByLabel('Vertragsdatum, line 5').fill('28.02.2025');
    await page.getByRole('button', { name: 'Try them first' }).click();
    await page.getByText(/^2 of 2 rows are ready\./).waitFor();
  });

  test('the file is imported, the mended rows are sent after it, and all five contracts are held', async () => {
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await page.waitForURL(/imports\/import/);
    await page.getByText(/^3 of 5 rows were accepted/).waitFor();
    expect(await ledger()).toEqual(LEDGER);
    await page.getByRole('button', { name: 'Send these 2 rows again' }).click();
    await page.getByText(/^2 of 2 rows were accepted/).waitFor();
    expect(await ledger()).toEqual([2, 2, 0, 0, 0]);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${solidary.address}/search?q=25-034&asOf=${AS_OF}`);
    await page
      .getByRole('link', { name: /25-034/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('the command line finds the saved mapping by its name, and its ledger is the same', async () => {
    const data = mkdtempSync(join(tmpdir(), 'solidary-mapping-cli-'));
    const text =
      await page.evaluate(`fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ mappings { name own text } }' }) }).then((r) => r.json()).then((a) => a.data.mappings.find((m) => m.own).text)`);
    try {
      const mapping = join(data, 'mappings/trosse-auftraege.yaml');
      await run('mkdir', ['-p', join(data, 'mappings')]);
      writeFileSync(mapping, String(text));
      const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '' };
      const { stdout } = await run(
        process.execPath,
        [join(root, 'bin/solidary.mjs'), 'import', file, '--mapping', 'trosse-auftraege', '--json'],
        { env },
      );
      const { ledger: said } = JSON.parse(stdout);
      expect([said.in, said.accepted, said.duplicate, said.rejected, said.held]).toEqual(LEDGER);
      expect(readFileSync(mapping, 'utf8')).toMatch(
        /price: \{ column: EP netto, read: price, numbers: "1\.234,56", currency: EUR \}/,
      );
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});

describe('a list of our own orders', () => {
  test('we are the buyer in every row: said once, in the saved mapping, beside the dry run, and held', async () => {
    const orders = join(folder, 'orders.csv');
    writeFileSync(orders, 'Order,Supplier\nPO-1,Selig Bau UG\nPO-2,Lohr Montage UG\n');
    await upload(page, orders, 'Order');
    await page.getByLabel('Mapping', { exact: true }).selectOption('empty');
    await page.getByText('A row makes nothing yet.').waitFor();
    await page.getByLabel('Fact of Order', { exact: true }).fill('contract number');
    await page.getByRole('option', { name: 'Contract: Number', exact: true }).click();
    await page.getByLabel('Fact of Supplier', { exact: true }).fill('supplier name');
    await page.getByRole('option', { name: 'Supplier: Name', exact: true }).click();
    await page.getByText('Contract needs what no column feeds yet: Buyer.').waitFor();
    await page.getByText('What every row says of Contract').click();
    await page.getByLabel('Fact', { exact: true }).first().selectOption({ label: 'Buyer' });
    await page.getByLabel('In every row (Name)').fill('Nordmark Handel AG');
    await page.keyboard.press('Enter');
    const card = page.locator('.record-card').filter({ has: page.getByRole('heading', { name: 'Buyer' }) });
    await card.getByText('Name: Nordmark Handel AG').waitFor();
    await card.getByText('The same in every row.').waitFor();
    await page.getByText('needs what no column feeds yet').waitFor({ state: 'detached' });
    await page.getByLabel('Who published the file').fill('nordmark');
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'mapping-constant-buyer');
    await page.getByLabel('Name of the mapping').fill('our-orders');
    await page.getByRole('button', { name: 'Save as mapping' }).click();
    await page.getByText(/^Saved\. On the command line/).waitFor();
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByText(/^2 of 2 rows are ready\./).waitFor();
    await page.getByText('Buyer: Name: Nordmark Handel AG').waitFor();
    await keepScreenshot(page, 'mapping-constant-buyer-dry-run');
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await page.getByText(/^2 of 2 rows were accepted/).waitFor();
    await page.goto(`${solidary.address}/search?q=Nordmark&asOf=${AS_OF}`);
    await page.getByRole('link', { name: 'Nordmark Handel AG', exact: true }).first().click();
    await page.getByText('It buys under two contracts held and supplies under none.').waitFor();
  });
});

describe('the next file by keyboard alone', () => {
  const typeInto = async (name: RegExp, typed: string, back = false) => {
    await tabTo(page, { name, most: 120, back });
    await typeOver(page, typed);
  };
  const pick = async (column: string, typed: string, back = false) => {
    await tabTo(page, { name: new RegExp(`^Fact of ${column}$`), most: 120, back });
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };

  test('each column is given its fact, and the focus stays where it is', async () => {
    await page.goto(`${solidary.address}/imports?asOf=${AS_OF}`);
    await settle(page);
    const chooser = page.waitForEvent('filechooser');
    await pressOn(page, /Drop a spreadsheet/);
    await (await chooser).setFiles(later);
    await page.waitForURL(/imports\/new/);
    await page.getByLabel('Fact of Auftrag', { exact: true }).waitFor();
    await tabTo(page, { name: /^Mapping$/, most: 120 });
    await page.keyboard.type('Nothing yet');
    await page.getByText('A row makes nothing yet.').waitFor();
    await pick('Auftrag', 'contract number', true);
    await pick('Auftraggeber', 'buyer name');
    await pick('NU', 'supplier name');
    await pick('EP netto', 'contract price');
    await tabTo(page, { name: /^Currency of EP netto/ });
    await page.keyboard.type('EUR');
    await pick('Vertragsdatum', 'signed');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe('Fact of Vertragsdatum');
    await rowOf('EP netto').getByText('€1,234.50').waitFor();
    await typeInto(/^Who published the file/, 'trosse');
    await typeInto(/^Name of the mapping/, 'trosse-auftraege');
    await pressOn(page, /^Save as mapping/);
    await page.getByText('A mapping called trosse-auftraege is held already').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the saved mapping is taken instead, and told to take this file too', async () => {
    await tabTo(page, { name: /^Mapping$/, back: true, most: 120 });
    await page.keyboard.type('trosse-auftraege');
    await page.getByText('The mapping is for files with other names').waitFor();
    await pressOn(page, /^Also take Trosse_spaeter\.csv/);
    await page.getByText('The mapping is for files with other names').waitFor({ state: 'detached' });
    await rowOf('Leistung').locator('.reading > ul').getByText('works').waitFor();
  });

  test('rows are mended by a block from a spreadsheet, and sent', async () => {
    await tabTo(page, { name: /^Dry run$/, back: true, most: 120 });
    await page.keyboard.press('Enter');
    await page.getByText(/^3 of 5 rows are ready/).waitFor();
    await tabTo(page, { name: /^EP netto, line 4$/, most: 120 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText('300,00\\t05.03.2025\\n410,00\\t28.02.2025\\n')`);
    await page.keyboard.press('Control+v');
    await page.getByText('2 rows are mended and not sent yet.').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe('EP netto, line 5');
    await tabTo(page, { name: /^Import 3 rows$/, back: true, most: 120 });
    await page.keyboard.press('Enter');
    await page.waitForURL(/imports\/import/);
    await page.getByText(/^3 of 5 rows were accepted/).waitFor();
    await tabTo(page, { name: /^Send these 2 rows again$/, most: 120 });
    await page.keyboard.press('Enter');
    await page.getByText(/^2 of 2 rows were accepted/).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'sent again' }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('what a file does not say', () => {
  test('is asked: days, currency and country are chosen before any row is ready', async () => {
    const open = join(folder, 'open.csv');
    writeFileSync(
      open,
      'Contract No;Client;Supplier;Price;Signed;End;State;Shoe size\nQ-1;Nord;Ost;1.234,50;03/04/2025;05/06/2025;CA;40\n',
    );
    const { page: other } = await openPage(browser);
    await upload(other, open, 'Contract No');
    await other.getByText(/"03\/04\/2025" under Signed may be written/).waitFor();
    await other.getByText('This column is not imported: Shoe size.').waitFor();
    await other.getByRole('button', { name: 'Dry run' }).click();
    await other
      .getByText(/Price.*in which currency/)
      .first()
      .waitFor();
    expect(other.url()).not.toMatch(/dry=/);
    await other.getByLabel('Currency of Price').selectOption('EUR');
    await other.getByLabel('Days are written of Signed').selectOption('D/M/YYYY');
    await other.getByLabel('Codes are of regions of of State').selectOption('US');
    await other.getByText('US-CA').first().waitFor();
    await other.getByText('3 Apr 2025').first().waitFor();
    expect(await axeFindings(other)).toEqual([]);
    await other.getByRole('button', { name: 'Dry run' }).click();
    await other.getByText(/^One of one row|^1 of 1 row/).waitFor();
    // The last day itself, and not the one after it.
    await other.getByText('5 Jun 2025').first().waitFor();
    await other.close();
  });

  test('numbers that read two ways are asked once for all columns, and the draft being right is an answer', async () => {
    const open = join(folder, 'numbers.csv');
    writeFileSync(
      open,
      'Contract No;Client;Supplier;Price EUR;Hours;Signed\nQ-8;Nord;Ost;1.234;2.500;2025-03-14\nQ-9;Nord;West;2.300;3.100;2025-03-15\n',
    );
    const { page: other } = await openPage(browser);
    await upload(other, open, 'Contract No');
    await other.getByRole('button', { name: 'Dry run' }).click();
    const asks = other.getByRole('alert').getByText(/^(Price EUR|Hours): Each number here can be read two ways/);
    await asks.first().waitFor();
    expect(await asks.count()).toBe(2);
    expect(other.url()).not.toMatch(/dry=/);
    expect(await axeFindings(other)).toEqual([]);
    const written = other.getByLabel('Numbers are written of Price EUR');
    expect(await written.locator('option').allTextContents()).toContain('1.234,56: 1.234 is 1,234');
    await written.selectOption('1.234,56');
    await other.getByText('€1,234.00').first().waitFor();
    expect(await other.getByLabel('Numbers are written of Hours').inputValue()).toBe('1.234,56');
    expect(await other.getByText('Each number here can be read two ways').count()).toBe(0);
    await other.getByRole('button', { name: 'Undo the last change' }).click();
    await written.selectOption('1,234.56');
    await other.getByText('€1.234').first().waitFor();
    expect(await other.getByText('Each number here can be read two ways').count()).toBe(0);
    await other.getByRole('button', { name: 'Dry run' }).click();
    await other.getByText(/^Two of two rows|^2 of 2 rows/).waitFor();
    await other.close();
  });
});

describe.each([
  ['dark', { dark: true }],
  ['phone', { width: 360 }],
] as const)('%s', (name, options) => {
  test('columns and mending hold, and nothing sticks out of the page', async () => {
    const opened = await openPage(browser, options);
    const { page: other } = opened;
    await upload(other);
    await other.getByLabel('Mapping', { exact: true }).selectOption({ label: 'trosse-auftraege, saved here' });
    await other.getByText('€1,234.50').first().waitFor();
    expect(await axeFindings(other)).toEqual([]);
    await keepScreenshot(other, `mapping-columns-${name}`);
    await other.getByRole('button', { name: 'Dry run' }).click();
    await other.getByRole('heading', { name: 'Mend the rejected rows here' }).waitFor();
    expect(await axeFindings(other)).toEqual([]);
    expect(await other.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await keepScreenshot(other, `mapping-mending-${name}`);
    expect(opened.complaints).toEqual([]);
    await other.close();
  });
});

describe('a workbook with a cover sheet', () => {
  test('is drafted from the sheet that holds a table; another is chosen, and the choice taken back', async () => {
    const book = join(folder, 'register.xlsx');
    writeFileSync(
      book,
      workbook(
        { name: 'Cover', rows: [['Register of contracts'], ['Prepared by', 'the works council']] },
        {
          name: 'Awards',
          rows: [
            ['Contract No', 'Supplier', 'Price'],
            ['A-1', 'Ost', 100],
          ],
        },
        {
          name: 'Sites',
          rows: [
            ['Site', 'Address', 'Country'],
            ['Hall 3', 'Road 1', 'DE'],
          ],
        },
      ),
    );
    await upload(page, book, 'Contract No');
    const sheet = page.getByLabel('Sheet', { exact: true });
    expect(await sheet.inputValue()).toBe('Awards');
    expect(await sheet.locator('option').allTextContents()).toEqual(['Cover', 'Awards', 'Sites']);
    expect(await page.locator('main').textContent()).toContain('This draft reads Awards; the others are Cover, Sites.');
    await sheet.selectOption('Sites');
    await page.getByLabel('Fact of Address', { exact: true }).waitFor();
    expect(await page.getByLabel('Fact of Supplier', { exact: true }).count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('This draft reads Sites');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByLabel('Fact of Supplier', { exact: true }).waitFor();
    expect(await sheet.inputValue()).toBe('Awards');
  });
});
