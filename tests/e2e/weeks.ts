/** What the weeks of three people have in common, whether they are walked with a mouse or with the keyboard alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Locale, render } from '../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../schema/messages/load.ts';
import { openPage, settle } from './solidary.ts';

export const CLAIM = 'K-2025-014';
export const CHAIN = 'Atlas Brand > Mirova Montage > Stitch Works, 2025-03-01 – 2025-06-30';

/** Contract, first and last day, and the day on which it was due, of each line of the inspector's claim. */
export const LINES = [
  ['25-031', '2025-03-01', '2025-03-31', '2025-04-15'],
  ['B-25-004', '2025-04-01', '2025-04-30', '2025-05-15'],
] as const;

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

/** Called at the top of a file of tests: the words of every language, and where the auditor's list stands. */
export function withPrices(): string {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-weeks-'));
  const prices = join(folder, 'prices.csv');
  beforeAll(async () => {
    await loadEveryLanguage();
    writeFileSync(prices, priceList());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return prices;
}

/** Words are found by their codes, so that one walk serves every language. */
export interface Hand {
  readonly page: Page;
  readonly locale: Locale;
  readonly say: (code: string, params?: Readonly<Record<string, unknown>>) => string;
  readonly button: (code: string, params?: Readonly<Record<string, unknown>>) => Locator;
  readonly link: (code: string) => Locator;
  readonly open: (path: string) => Promise<void>;
}

export async function handOf(browser: Browser, locale: Locale, width: number, address: () => string): Promise<Hand> {
  const { page } = await openPage(browser, { width, language: { locale, address: address() } });
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

/** What a press on a link loads. */
export async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path());
}

/** The ledger of an import that is done: the trial's, which stands a moment longer and reads the same, leads nowhere yet. */
export async function expectLedger(page: Page, ledger: readonly number[]): Promise<void> {
  await page.locator('#onward').waitFor();
  expect((await page.locator('.ledger').first().locator('dd').allTextContents()).map(Number)).toEqual(ledger);
}

/** The answer sheet as it is saved carries the photo and every party, in the language of the page. */
export function expectSheet(json: Buffer, locale: Locale): void {
  const sheet = JSON.parse(json.toString()) as {
    files: readonly unknown[];
    answer: { parties: readonly unknown[] };
    language?: string;
  };
  expect(sheet.files).toHaveLength(1);
  expect(sheet.answer.parties.length).toBeGreaterThan(3);
  expect(sheet.language ?? 'en').toBe(locale);
}
