/**
 * What three people do with Solidary in a week, from what they have in hand to what they take away: on a wide screen, on a
 * phone, and from the right in Arabic. Words are found by their codes, so that one walk serves every language.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { told } from '../builders/pictures.ts';
import { AS_OF, axeFindings, keepScreenshot, openBrowser, type Solidary, settle, startSolidary } from './solidary.ts';
import { CHAIN, CLAIM, expectLedger, expectSheet, type Hand, handOf, LINES, saved, withPrices } from './weeks.ts';

jest.setTimeout(60_000);
const PRICES = withPrices();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
  ['in English, wide', 'en', 1440],
  ['in English, on a phone', 'en', 360],
  ['in Arabic', 'ar', 1440],
] as const)('%s', (mode, locale, width) => {
  let own: Solidary;
  let hand: Hand;
  beforeAll(async () => {
    own = await startSolidary();
    hand = await handOf(browser, locale, width, () => own.address);
  });
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
    await page.locator('#entry-line').fill(CHAIN);
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
    const save = page.getByRole('link', { name: hand.say('page.sheet.save', { format: 'json' }) });
    expectSheet(await saved(page, () => save.click()), locale);
    await kept('dossier');
  });

  test('an inspector: a claim of two lines under two contracts, traced up two chains, its days in a calendar file', async () => {
    const { page, open, button } = hand;
    await open(`/claims/new?asOf=${AS_OF}`);
    await page.locator('#claim-employer').fill('mirova');
    await page.getByRole('option', { name: /Mirova Montage UG/ }).click();
    await page.locator('#claim-place').fill('DE');
    for (const [at, [contract, from, to, due]] of LINES.entries()) {
      if (at > 0) await button('page.form.add-line').click();
      const field = (name: string) => page.locator(`#claim-lines-${at}-${name}`);
      await field('from').fill(from);
      await field('to').fill(to);
      await field('due').fill(due);
      await field('hours').fill('160');
      await field('rateDue').fill('12.82');
      await field('paid').fill('1000');
      await field('rateBasis').selectOption('statutory_minimum');
      const option = field('contract').locator('option', { hasText: contract }).first();
      await option.waitFor({ state: 'attached' });
      await field('contract').selectOption({ label: await option.innerText() });
    }
    await button('page.form.trace').click();
    await page.waitForURL(/\/claims\/claim-/);
    await page.locator('.claim-total').waitFor();
    // What of the pay is net stands on a payslip: any of it settles who is liable, and no outsider is asked.
    await page.locator('.settling').getByText(hand.say('page.trace.if-known')).waitFor();
    await page.locator('.settling').getByText(hand.say('page.trace.ask-own-file')).first().waitFor();
    await kept('trace');
    await open(`/deadlines?asOf=${AS_OF}`);
    const calendar = await saved(page, () =>
      page
        .getByRole('link', { name: hand.say('page.deadlines.calendar') })
        .first()
        .click(),
    );
    expect(calendar.toString().match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThan(2);
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
    const workbook = await saved(page, () => page.locator('a[href*=".xlsx"]').first().click());
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    await kept('questions');
  });
});
