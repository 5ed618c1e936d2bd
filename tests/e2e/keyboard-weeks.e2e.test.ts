/** The weeks of weeks.e2e.test.ts with the keyboard alone, one walk a person, from one screen to the next by their links. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { told } from '../builders/pictures.ts';
import { type Keys, keysOf } from './keys.ts';
import { AS_OF, keepScreenshot, settle, walkThrough } from './solidary.ts';
import { CHAIN, CLAIM, expectLedger, expectSheet, type Hand, handOf, LINES, saved, withPrices } from './weeks.ts';

const walk = walkThrough();
const PRICES = withPrices();

let hand: Hand;
let keys: Keys;
beforeAll(async () => {
  hand = await handOf(walk.browser, 'en', 1280, () => walk.address);
  keys = keysOf(hand.page);
});
afterAll(() => hand.page.close());

const at = (selector: string): Locator => hand.page.locator(selector).first();
const nav = (code: string): Locator => hand.page.locator('.nav').getByRole('link', { name: hand.say(code) });

describe('an organiser', () => {
  test('a photo in hand becomes a source, and an address is read from it', async () => {
    const { page, open, button } = hand;
    await open('/');
    await keys.file(at('.photo-drop input[type=file]'), {
      ...{ name: 'IMG 12.jpg', mimeType: 'image/jpeg', buffer: told().jpeg },
    });
    await page.waitForURL(/\/enter\/photo/);
    await at('.photo-image').waitFor();
    await keys.kept();
    await keys.type(at('#photo-about'), 'Trosse');
    await at('.picker-list [role=option]').waitFor();
    await page.keyboard.press('Enter');
    await keys.kept();
    await keys.type(at('#entry-address'), 'Gate 2');
    await keys.type(at('#entry-source-document'), 'Delivery note 12');
    await keys.day(at('#entry-source-on'), '2025-06-30');
    await keys.press(button('page.entry.save-correction'));
    await page.getByRole('link', { name: hand.say('page.entry.saved.open') }).waitFor();
    await keys.kept();
  });

  test('a chain typed in one line is kept as inferred, and one link of it is confirmed', async () => {
    const { page, link, button, say } = hand;
    await keys.press(nav('page.nav.overview'));
    await page.waitForURL(/:\d+\/(\?|$)/);
    await settle(page);
    await keys.kept();
    await keys.press(at('main a[href^="/enter"]'));
    await page.waitForURL(/\/enter/);
    await settle(page);
    await keys.press(link('page.entry.chain.open').first());
    await page.waitForURL(/\/enter\/chain/);
    await keys.type(at('#entry-line'), CHAIN);
    await page.keyboard.press('Enter');
    await at('#chain-parties').waitFor();
    await keys.kept();
    await keys.pick(page.getByRole('radio', { name: /Mirova Montage UG/ }));
    await keys.type(at('#entry-source-document'), 'What the driver said');
    await keys.day(at('#entry-source-on'), '2025-06-30');
    await keys.press(button('page.entry.chain.save'));
    await page.getByText(say('page.entry.chain.saved')).waitFor();
    await keys.kept();
    await keys.press(
      page
        .locator('summary')
        .filter({ hasText: say('page.entry.link.ask') })
        .first(),
    );
    const form = page.locator('form').filter({ has: button('page.entry.link.confirm') });
    await keys.press(form.getByRole('button').first());
    await page.getByRole('alert').waitFor();
    await keys.kept();
    await keys.type(form.locator('[id$=source-document]'), 'Order 7');
    await keys.day(form.locator('[id$=source-on]'), '2025-07-01');
    await keys.type(form.locator('[id$=source-by]'), 'Works council');
    await keys.press(button('page.entry.link.confirm'));
    await button('page.entry.link.confirm').waitFor({ state: 'detached' });
    await keys.kept();
  });

  test('and a dossier carries the answer with the photo', async () => {
    const { page, button, say } = hand;
    await hand.open(`/?asOf=${AS_OF}`);
    await keys.press(nav('page.nav.claims'));
    await page.waitForURL(/\/claims/);
    await keys.press(at(`main a[href*="${CLAIM}"]`));
    await page.waitForURL(new RegExp(CLAIM));
    await at('.ladder').waitFor();
    await keys.kept();
    await keys.press(page.getByRole('link', { name: say('page.trace.open-sheet') }).first());
    await button('page.dossier.make-it').waitFor();
    await keys.kept();
    await keys.type(page.getByLabel(say('page.sheet.file-number')), 'A 1');
    await keys.type(page.getByLabel(say('page.sheet.author')), 'Works council');
    await keys.press(button('page.dossier.make-it'));
    await page.getByText(say('page.dossier.hash')).waitFor();
    await keys.kept();
    const save = page.getByRole('link', { name: say('page.sheet.save', { format: 'json' }) });
    expectSheet(await saved(page, () => keys.press(save)), 'en');
    await keys.kept();
    await keepScreenshot(page, 'keys-dossier');
  });
});

describe('an inspector', () => {
  const field = (line: number, name: string): Locator => at(`#claim-lines-${line}-${name}`);

  async function typeLine(nth: number, [contract, from, to, due]: (typeof LINES)[number]): Promise<void> {
    await keys.day(field(nth, 'from'), from);
    await keys.day(field(nth, 'to'), to);
    await keys.day(field(nth, 'due'), due);
    await keys.type(field(nth, 'hours'), '160');
    await keys.type(field(nth, 'rateDue'), '12.82');
    await keys.choose(field(nth, 'rateBasis'), /statutory/i);
    await keys.type(field(nth, 'paid'), '1000');
    await keys.choose(field(nth, 'contract'), new RegExp(contract));
  }

  test('a claim of two lines under two contracts, traced up two chains', async () => {
    const { page, open, button } = hand;
    await open(`/?asOf=${AS_OF}`);
    await keys.press(at('main a[href^="/claims/new"]'));
    await page.waitForURL(/\/claims\/new/);
    await keys.type(at('#claim-employer'), 'mirova');
    await page.getByRole('option', { name: /Mirova Montage UG/ }).waitFor();
    await page.keyboard.press('Enter');
    await keys.type(at('#claim-place'), 'DE');
    await typeLine(0, LINES[0]);
    await keys.press(button('page.form.add-line'));
    await keys.kept();
    await typeLine(1, LINES[1]);
    await keys.press(button('page.form.trace'));
    await page.waitForURL(/\/claims\/claim-/);
    await at('.claim-total').waitFor();
    await keys.kept();
    await keepScreenshot(page, 'keys-trace');
  });

  test('rungs are walked with the arrows, opened and closed, and never lost', async () => {
    const { page } = hand;
    await keys.reach(at('.rung-name'));
    await page.keyboard.press('ArrowDown');
    await keys.kept();
    await page.keyboard.press('Enter');
    await at('.rung-open').waitFor();
    await keys.kept();
    await page.keyboard.press('Enter');
    await at('.rung-open').waitFor({ state: 'detached' });
    await keys.kept();
  });

  test('the days that count, in a calendar file', async () => {
    const { page, say } = hand;
    await keys.press(nav('page.nav.overview'));
    await page.waitForURL(/:\d+\/(\?|$)/);
    await keys.press(at('main a[href^="/deadlines"]'));
    await page.waitForURL(/\/deadlines/);
    await settle(page);
    await keys.kept();
    const link = page.getByRole('link', { name: say('page.deadlines.calendar') }).first();
    const calendar = await saved(page, () => keys.press(link));
    expect(calendar.toString().match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThan(2);
    await keys.kept();
  });
});

describe('an auditor', () => {
  test('400 priced rows, imported as drafted', async () => {
    const { page, open, button } = hand;
    await open('/?asOf=2025-06-01');
    await keys.file(page.locator('.door input[type=file]:not([capture]):not([accept^="image"])').last(), PRICES);
    await page.waitForURL(/imports\/new/);
    await at('.column-table tbody tr').waitFor();
    await keys.kept();
    await keys.press(button('page.imports.dry-run'));
    await button('page.imports.import-rows', { n: 400 }).waitFor();
    await keys.kept();
    await keys.press(button('page.imports.import-rows', { n: 400 }));
    await page.waitForURL(/\/imports\/import-/);
    await expectLedger(page, [400, 400, 0, 0, 0]);
    await keys.kept();
  });

  test('finds the prices that cannot have paid lawful wages, and the price that mends each', async () => {
    const { page, say } = hand;
    await keys.press(nav('page.nav.flags'));
    await page.waitForURL(/\/flags/);
    await at('main table').waitFor();
    await keys.press(
      page
        .locator('main')
        .getByRole('link', { name: /Costura/ })
        .first(),
    );
    await page.waitForURL(/\/flags\/price-below/);
    await page
      .getByText(say('page.flag.mends', { subject: 'contract' }))
      .first()
      .waitFor();
    await keys.kept();
    await keepScreenshot(page, 'keys-flag');
  });

  test('and the questions worth asking, as a workbook', async () => {
    const { page } = hand;
    await keys.press(nav('page.nav.overview'));
    await page.waitForURL(/:\d+\/(\?|$)/);
    await keys.press(at('main a[href^="/questions"]'));
    await page.waitForURL(/\/questions/);
    await at('.answer').waitFor();
    await keys.kept();
    const workbook = await saved(page, () => keys.press(at('a[href*=".xlsx"]')));
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    await keys.kept();
  });
});
