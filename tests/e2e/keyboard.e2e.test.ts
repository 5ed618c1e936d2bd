/** The keyboard where a mouse is not missed until it is: what opens and closes, what is taken away, and every stop of a screen. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Keys, keysOf } from './keys.ts';
import { SCREENS } from './screens.ts';
import { AS_OF, openPage, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();
const seed = (kind: string, key: string): string => encodeURIComponent(`solidary-demo:${kind}:${key}`);

let page: Page;
let keys: Keys;
beforeAll(async () => {
  ({ page } = await openPage(walk.browser, { width: 1280 }));
  keys = keysOf(page);
});
afterAll(() => page.close());

const open = async (path: string) => {
  await page.goto(`${walk.address}${path}${path.includes('?') ? '&' : '?'}asOf=${AS_OF}`);
  await settle(page);
};
const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();
const hasFocus = (target: Locator): Promise<void> => target.and(page.locator(':focus')).waitFor();

describe('what opens and closes', () => {
  test('the way past the bar, the search from anywhere, the help, the day', async () => {
    await open('/flags');
    await page.keyboard.press('Tab');
    await keys.kept();
    await page.keyboard.press('Enter');
    await hasFocus(page.locator('#main'));
    await keys.kept();
    await keys.press(page.getByRole('button', { name: 'Keys and limits' }));
    await page.getByRole('dialog').waitFor();
    await keys.kept();
    await page.keyboard.press('Escape');
    await hasFocus(page.getByRole('button', { name: 'Keys and limits' }));
    await keys.press(page.locator('.as-of > button'));
    await keys.reach(page.locator('.as-of-panel input').first());
    await page.keyboard.press('Escape');
    await hasFocus(page.locator('.as-of > button'));
    await page.keyboard.press('/');
    await page.keyboard.type('trosse');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search/);
    await hasFocus(page.locator('h1'));
    await keys.kept();
  });

  test('the menu of a narrow window closes behind the link that was pressed', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    await open('/');
    await keys.press(button('Menu'));
    await keys.press(page.locator('.nav').getByRole('link', { name: 'Law' }));
    await page.waitForURL(/\/law/);
    await hasFocus(page.locator('h1'));
    await keys.kept();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('the map and its table, each in place of the other', async () => {
    await open(`/chains/${seed('organisation', 'hallmarkt')}`);
    await keys.reach(page.locator('.node[tabindex="0"]'));
    await page.keyboard.press('ArrowDown');
    await keys.kept();
    await page.keyboard.press('t');
    await page.waitForURL(/view=table/);
    await settle(page);
    await keys.kept();
  });

  test('a language is chosen by a press, not by passing it, and the choice keeps the focus', async () => {
    await open('/law');
    const list = page.locator('.language select');
    await keys.reach(list);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    const chosen = await list.inputValue();
    await keys.press(page.locator('.language button'));
    await page.locator(`html[lang=${chosen}]`).waitFor();
    await settle(page);
    await hasFocus(list);
    await page.keyboard.press('Home');
    await keys.press(page.locator('.language button'));
    await page.locator('html[lang=en]').waitFor();
    await settle(page);
  });
});

describe('what is taken away', () => {
  test('a line of a claim', async () => {
    await open('/claims/new');
    await keys.press(button('Add a line'));
    await keys.press(button('Remove line 2'));
    await button('Remove line 2').waitFor({ state: 'detached' });
    await keys.kept();
  });

  test('the question before an import is undone, and the import', async () => {
    await open('/imports');
    await keys.press(page.locator('main a[href*="/imports/import-"]').first());
    await page.waitForURL(/\/imports\/import-/);
    await settle(page);
    await keys.press(button('Undo this import'));
    await keys.kept();
    await keys.press(button('Keep it'));
    await button('Undo this import').waitFor();
    await keys.kept();
  });

  test('the button that added a note, and the letter that was narrowed', async () => {
    await open(`/flags/price-below-lawful-labour/${seed('contract', '25-031')}`);
    await keys.press(page.locator('summary').filter({ hasText: 'Add a question, an explanation' }));
    await keys.type(page.getByLabel('Who said or did it'), 'the supplier');
    await keys.type(page.getByLabel('What was said or done'), 'Asked on the phone.');
    await keys.press(button('Add it'));
    await page.locator('.note-text').first().waitFor();
    await keys.kept();
    await open(`/claims/${seed('claim', 'K-2025-014')}/letters?party=${seed('organisation', 'baltrum')}`);
    await keys.press(button(/^Use wider words/));
    await page.waitForURL(/widen=/);
    await button(/I have read it \(6 of 6/).waitFor();
    await keys.kept();
    await keys.press(button(/I have read it/));
    await page.locator('.letter-draft').waitFor();
    await keys.kept();
  });

  test('the panel of a guide', async () => {
    await open('/');
    await keys.press(button(/^Begin/));
    await page.locator('.guide').waitFor();
    await keys.kept();
    await keys.press(page.locator('.guide-moves .button-first'));
    await settle(page);
    await keys.kept();
    await keys.press(page.locator('.guide-moves .text-button').last());
    await page.locator('.guide').waitFor({ state: 'detached' });
    await keys.kept();
  });
});

/** Of these every stop is looked at, in a window where what stays on the screen could hide most. */
const LONG = ['contract', 'chain-table', 'flags', 'claim-form', 'trace-open', 'photos'];

describe.each([
  ['wide', 1280, 900],
  ['at 200 per cent', 640, 450],
  ['a phone', 360, 640],
] as const)('every stop, %s', (mode, width, height) => {
  beforeAll(() => page.setViewportSize({ width, height }));
  afterAll(() => page.setViewportSize({ width: 1280, height: 900 }));
  const looked = SCREENS.filter(([name]) =>
    (mode === 'wide' ? ['trace-ladder', 'flags-cannot-tell'] : LONG).includes(name),
  );

  test.each(looked)('%s', async (_name, address, answer) => {
    await page.goto(`${walk.address}${address}`);
    await page.getByText(answer).first().waitFor();
    await settle(page);
    await keys.reach(button('Keys and limits'));
    await keys.reach(page.locator('.brand'));
  });
});
