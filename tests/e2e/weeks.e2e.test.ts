/**
 * What three people do with Solidary in a week, from what they have in hand to what they take away: on a wide screen, on a
 * phone, and from the right in Arabic. Words are found by their codes, so that one walk serves every language.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Locale, render } from '../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../schema/messages/load.ts';
import { told } from '../builders/pictures.ts';
import {
  AS_OF,
  axeFindings,
  keepScreenshot,
  openPage,
  type Solidary,
  settle,
  startSolidary,
  walkThrough,
} from './solidary.ts';

const walk = walkThrough();
const CLAIM = 'K-2025-014';
const folder = mkdtempSync(join(tmpdir(), 'solidary-weeks-'));
const PRICES = join(folder, 'prices.csv');

beforeAll(async () => {
  await loadEveryLanguage();
  writeFileSync(PRICES, priceList());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 400 prices of shirts sewn in Portugal, of which a third says how many minutes one takes. */
function priceList(): string {
  const head =
    'Contract,Buyer,Supplier,Country,Sector,Product,Unit,Unit price,Currency,Quantity,Signed,Minutes per unit,Material a unit';
  const rows = Array.from({ length: 400 }, (_, at) => {
    const minutes = at % 3 === 0 ? String(14 + (at % 11)) : '';
    const price = (1.05 + (at % 40) * 0.21).toFixed(2);
    const supplier = `Costura ${(at % 160) + 1} Lda`;
    return `W-${at + 1},Harbour Retail plc,${supplier},PT,14.13,shirt,piece,${price},EUR,${500 + at},2025-03-${String((at % 27) + 1).padStart(2, '0')},${minutes},0.40`;
  });
  return `${[head, ...rows].join('\n')}\n`;
}

interface Hand {
  readonly page: Page;
  readonly locale: Locale;
  readonly say: (code: string, params?: Readonly<Record<string, unknown>>) => string;
  readonly button: (code: string, params?: Readonly<Record<string, unknown>>) => Locator;
  readonly link: (code: string) => Locator;
  readonly open: (path: string) => Promise<void>;
}

async function handOf(locale: Locale, width: number, address: () => string): Promise<Hand> {
  const { page } = await openPage(walk.browser, { width, language: { locale, address: address() } });
  const say = (code: string, params = {}) => render(code, params, { locale });
  return {
    ...{ page, locale, say },
    button: (code, params) => page.getByRole('button', { name: say(code, params), exact: true }),
    link: (code) => page.getByRole('link', { name: say(code) }),
    open: async (path) => {
      await page.goto(`${address()}${path}`);
      await settle(page);
    },
  };
}

const saveFile = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path(), 'utf8');
};

describe.each([
  ['in English, wide', 'en', 1440],
  ['in English, on a phone', 'en', 360],
  ['in Arabic', 'ar', 1440],
] as const)('%s', (mode, locale, width) => {
  let own: Solidary;
  let hand: Hand;
  beforeAll(async () => {
    own = await startSolidary();
    hand = await handOf(locale, width, () => own.address);
  }, 60_000);
  afterAll(async () => {
    await hand.page.close();
    await own.stop();
  });

  const kept = async (name: string) => {
    expect(await axeFindings(hand.page)).toEqual([]);
    await keepScreenshot(hand.page, `week-${name}-${mode.replaceAll(/\W+/g, '-')}`);
  };

  test('an organiser: a photo in hand becomes a source, and an address is read from it', async () => {
    const { page, button, open } = hand;
    await open('/');
    await page
      .locator('.photo-drop input[type=file]')
      .first()
      .setInputFiles({
        ...{ name: 'IMG 12.jpg', mimeType: 'image/jpeg', buffer: told().jpeg },
      });
    await page.waitForURL(/\/enter\/photo/);
    await page.locator('.photo-image').waitFor();
    await page.locator('#photo-about').fill('Trosse');
    await page.locator('.picker-list [role=option]').first().click();
    await page.locator('#entry-address').fill('Gate 2');
    await page.locator('#entry-source-document').fill('Delivery note 12');
    await page.locator('#entry-source-on').fill('2025-06-30');
    await button('page.entry.save-correction').click();
    await page.getByRole('link', { name: hand.say('page.entry.saved.open') }).waitFor();
    await kept('photo');
  });

  test('a chain typed in one line is kept as inferred, and one link of it is confirmed', async () => {
    const { page, link, button, open } = hand;
    await open('/enter');
    await link('page.entry.chain.open').first().click();
    await page.waitForURL(/\/enter\/chain/);
    await page.locator('#entry-line').fill('Atlas Brand > Mirova Montage > Stitch Works, 2025-03-01 – 2025-06-30');
    await page.locator('#entry-line').press('Enter');
    await page.locator('#chain-parties').waitFor();
    await page.getByRole('radio', { name: /Mirova Montage UG/ }).check();
    await page.locator('#entry-source-document').fill('What the driver said');
    await page.locator('#entry-source-on').fill('2025-06-30');
    await button('page.entry.chain.save').click();
    await page.getByText(hand.say('page.entry.chain.saved')).waitFor();
    await page.getByText(hand.say('page.entry.link.ask')).first().click();
    await button('page.entry.link.confirm').click();
    await page.getByRole('alert').waitFor();
    const form = page.locator('form').filter({ has: button('page.entry.link.confirm') });
    await form.locator('[id$=source-document]').fill('Order 7');
    await form.locator('[id$=source-on]').fill('2025-07-01');
    await form.locator('[id$=source-by]').fill('Works council');
    await button('page.entry.link.confirm').click();
    await button('page.entry.link.confirm').waitFor({ state: 'detached' });
    await kept('chain');
  });

  test('and a dossier carries the answer with the photo', async () => {
    const { page, open, button } = hand;
    await open(`/claims?asOf=${AS_OF}`);
    await page
      .locator('main')
      .getByRole('link')
      .filter({ hasText: CLAIM })
      .or(page.locator(`main a[href*="${CLAIM}"]`))
      .first()
      .click();
    await settle(page);
    await page
      .getByRole('link', { name: hand.say('page.trace.open-sheet') })
      .first()
      .click();
    // The trace asks for a file number too, and stays until the sheet is there.
    await button('page.dossier.make-it').waitFor();
    await page.getByLabel(hand.say('page.sheet.file-number')).fill('A 1');
    await page.getByLabel(hand.say('page.sheet.author')).fill('Works council');
    await button('page.dossier.make-it').click();
    await page.getByText(hand.say('page.dossier.hash')).waitFor();
    const json = await saveFile(page, () =>
      page.getByRole('link', { name: hand.say('page.sheet.save', { format: 'json' }) }).click(),
    );
    const sheet = JSON.parse(json) as {
      files: readonly unknown[];
      answer: { parties: readonly unknown[] };
      language?: string;
    };
    expect(sheet.files).toHaveLength(1);
    expect(sheet.answer.parties.length).toBeGreaterThan(3);
    expect(sheet.language ?? 'en').toBe(locale);
    await kept('dossier');
  });

  test('an inspector: a claim of two lines under two contracts, traced up two chains, its days in a calendar file', async () => {
    const { page, open, button } = hand;
    await open(`/claims/new?asOf=${AS_OF}`);
    await page.locator('#claim-employer').fill('mirova');
    await page.getByRole('option', { name: /Mirova Montage UG/ }).click();
    await page.locator('#claim-place').fill('DE');
    const lines = [
      ['25-031', '2025-03-01', '2025-03-31', '2025-04-15'],
      ['25-034', '2025-04-01', '2025-04-30', '2025-05-15'],
    ] as const;
    for (const [at, [contract, from, to, due]] of lines.entries()) {
      if (at > 0) await button('page.form.add-line').click();
      const field = (name: string) => page.locator(`#claim-lines-${at}-${name}`);
      await field('from').fill(from);
      await field('to').fill(to);
      await field('due').fill(due);
      await field('hours').fill('160');
      await field('rateDue').fill('12.82');
      await field('paid').fill('1000');
      await field('rateBasis').selectOption('statutory_minimum');
      const options = await field('contract').locator('option').allTextContents();
      const label = options.find((text) => text.includes(contract)) ?? options.at(-1) ?? '';
      await field('contract').selectOption({ label });
    }
    await button('page.form.trace').click();
    await page.waitForURL(/\/claims\/claim-/);
    await page.locator('.claim-total').waitFor();
    await kept('trace');
    await open(`/deadlines?asOf=${AS_OF}`);
    const calendar = await saveFile(page, () =>
      page
        .getByRole('link', { name: hand.say('page.deadlines.calendar') })
        .first()
        .click(),
    );
    expect(calendar.match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThan(2);
    await kept('deadlines');
  });

  test('an auditor: 400 priced rows, imported as drafted', async () => {
    const { page, open, button } = hand;
    await open('/');
    await page.locator('.door input[type=file]:not([capture]):not([accept^="image"])').last().setInputFiles(PRICES);
    await page.waitForURL(/imports\/new/);
    await page.locator('.column-table tbody tr').first().waitFor();
    await button('page.imports.dry-run').click();
    await button('page.imports.import-rows', { n: 400 }).click();
    await page.waitForURL(/\/imports\/import-/);
    await page.locator('.ledger').first().waitFor();
    await expectLedger(page, [400, 400, 0, 0, 0]);
    await kept('import');
  });

  test('finds the prices that cannot have paid lawful wages, and the price that mends each', async () => {
    const { page, open, say } = hand;
    await open('/flags?test=price-below-lawful-labour&asOf=2025-06-01');
    await page.locator('table').first().waitFor();
    await kept('flags');
    await page
      .locator('main')
      .getByRole('link', { name: /Costura/ })
      .first()
      .click();
    await settle(page);
    await page
      .getByText(say('page.flag.mends', { subject: 'contract' }))
      .first()
      .waitFor();
    await kept('flag');
  });

  test('and the questions worth asking, as a workbook', async () => {
    const { page, open } = hand;
    await open('/questions?asOf=2025-06-01');
    await page.locator('.answer').first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[href*=".xlsx"]').first().click()]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await kept('questions');
  });
});

async function expectLedger(page: Page, ledger: readonly number[]): Promise<void> {
  const read = async () => (await page.locator('.ledger').first().locator('dd').allTextContents()).map(Number);
  for (let asked = 0; asked < 100 && (await read())[1] !== ledger[1]; asked += 1) await page.waitForTimeout(100);
  expect(await read()).toEqual(ledger);
}
