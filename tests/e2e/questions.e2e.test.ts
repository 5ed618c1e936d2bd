import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GUIDES, STEPS } from '../../client/features/guide/steps.ts';
import { filledIn } from '../builders/questionnaire.ts';
import { AS_OF, axeFindings, keepScreenshot, openPage, pressOn, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();
const VIZELA = 'solidary-demo:organisation:vizela';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'solidary-answers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async (address: string) => {
  await walk.page.goto(`${walk.address}${address}`);
  await settle(walk.page);
};
const counted = async () => Number(/\d+/.exec((await walk.page.locator('.answer').textContent()) ?? '')?.[0]);

describe('questions to ask', () => {
  test('from the first screen to the list, chosen by whom to ask, kept in the address', async () => {
    await open(`/?asOf=${AS_OF}`);
    await walk.page.getByRole('link', { name: 'All questions' }).click();
    await walk.page.getByText(/\d+ questions are open/).waitFor();
    const all = await counted();
    await walk.page.getByLabel('Whom to ask').selectOption({ value: VIZELA });
    await walk.page.waitForURL(/holder=/);
    await walk.page.getByText(/^9 questions are open/).waitFor();
    expect(all).toBeGreaterThan(100);
    await walk.page.reload();
    await walk.page.getByText(/^9 questions are open/).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('one is chosen and written by keyboard: the text asks, and accuses nobody', async () => {
    await tabTo(walk.page, { name: /^How many hours of labour/ });
    await walk.page.keyboard.press('Space');
    await walk.page.getByText('One chosen.').waitFor();
    await walk.page.getByRole('button', { name: 'Write the text' }).focus();
    await walk.page.keyboard.press('Enter');
    const letter = walk.page.getByLabel('Text to send');
    await letter.waitFor();
    expect(await letter.inputValue()).toMatch(
      /^To: Confecções Vizela Lda\n\nGood day,[\s\S]*1\. Contract LM-25-01: How many hours/,
    );
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'questions-text');
  });

  test('on a phone whoever is asked stands closed, opens by keyboard to the questions, and all are printed', async () => {
    const { page } = await openPage(walk.browser, { width: 360 });
    await page.goto(`${walk.address}/questions?asOf=${AS_OF}`);
    await settle(page);
    const asked = page.locator('.questions-of');
    expect(await asked.count()).toBeGreaterThan(5);
    expect(await page.locator('.question-choose:visible').count()).toBe(0);
    const first = asked.filter({ hasText: 'Trosse Trockenbau GmbH' }).first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await first.getByRole('checkbox').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const all = await page.locator('.question-choose').count();
    expect(await page.locator('.question-choose:visible').count()).toBe(all);
    await page.context().close();
  });

  test('one supplier is given a workbook that names no other', async () => {
    const { page } = await openPage(walk.browser);
    await page.goto(`${walk.address}/questions?asOf=${AS_OF}`);
    // Whom it is worth to ask stands above what nobody can be asked for, however much of that there is.
    const whom = page.getByRole('table', { name: 'On whose answers most hangs' });
    await whom.waitFor();
    const answers = (await whom.locator('tbody tr td:nth-of-type(2)').allInnerTexts()).map(Number);
    expect(answers).toEqual([...answers].sort((a, b) => b - a));
    expect(await axeFindings(page)).toEqual([]);
    await whom.getByRole('link', { name: 'Confecções Vizela Lda', exact: true }).click();
    await page.getByText(/^9 questions are open/).waitFor();
    expect(await whom.count()).toBe(0);
    const one = page.getByRole('link', { name: 'Workbook for this one alone Confecções Vizela Lda' });
    const path = join(folder, 'one.xlsx');
    writeFileSync(path, await (await page.request.get(`${walk.address}${await one.getAttribute('href')}`)).body());
    const suppliers: string[] = [];
    await filledIn(path, ([supplier = '']) => {
      suppliers.push(supplier);
      return '';
    });
    expect([...new Set(suppliers)]).toEqual(['Confecções Vizela Lda']);
    expect(await page.getByRole('link', { name: /^Workbook for this one alone (One’s|Nobody)/ }).count()).toBe(0);
    await page.close();
  });

  test('the workbook goes out, comes back filled, closes its question, and can be undone', async () => {
    const href = await walk.page.getByRole('link', { name: 'Workbook for suppliers' }).getAttribute('href');
    const file = await walk.page.request.get(`${walk.address}${href}`);
    const path = join(folder, 'questions.xlsx');
    writeFileSync(path, await file.body());
    writeFileSync(path, await filledIn(path, () => '300 to 320'));
    await walk.page.getByLabel('Filled workbook').setInputFiles(path);
    await walk.page
      .getByText(/^1 answer taken, 0 held already, 0 that could not be read\. One question is closed\./)
      .waitFor();
    await walk.page.getByText('Contract LM-25-01: How many hours of labour', { exact: false }).last().waitFor();
    const asked = walk.page.getByRole('checkbox', { name: /^How many hours of labour does.*LM-25-01/ });
    await asked.waitFor({ state: 'detached' });
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'questions-closed');
    await walk.page.getByRole('link', { name: 'See the import, or undo it' }).click();
    await walk.page.getByRole('button', { name: 'Undo this import' }).click();
    await walk.page.getByRole('button', { name: /undo it/i }).click();
    await walk.page
      .getByText(/closed/)
      .first()
      .waitFor();
    await open(`/questions?holder=${encodeURIComponent(VIZELA)}&asOf=${AS_OF}`);
    await asked.waitFor();
  });

  test('a file that is no workbook of ours is refused with a sentence', async () => {
    const path = join(folder, 'other.xlsx');
    writeFileSync(path, 'no workbook');
    await walk.page.getByLabel('Filled workbook').setInputFiles(path);
    await walk.page.getByRole('alert').waitFor();
    expect(await walk.page.getByRole('alert').textContent()).toMatch(/other\.xlsx cannot be read/);
  });

  test('of one claim alone, from its page; each place leads to the screen that lacks it', async () => {
    await open(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}?asOf=${AS_OF}`);
    await walk.page.getByRole('link', { name: 'All questions of this claim' }).click();
    await walk.page.getByText(/^6 questions are open/).waitFor();
    await walk.page.getByText('Tells of a claim: ask nobody outside.').first().waitFor();
    await walk.page.getByRole('link', { name: 'Claim K-2025-014' }).first().click();
    await walk.page.getByText(/liable for these wages on the facts held/).waitFor();
  });
});

describe('help', () => {
  test('is searched, and says so where nothing is found', async () => {
    await open(`/help?asOf=${AS_OF}`);
    await walk.page.getByText('What it needs').first().waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByLabel('Look for a mark, a word or a test').fill('pennant');
    await walk.page.getByText('One entry has it.').waitFor();
    await walk.page.waitForURL(/q=pennant/);
    await walk.page.getByLabel('Look for a mark, a word or a test').fill('zzzz');
    await walk.page.getByText('Nothing here explains “zzzz”', { exact: false }).waitFor();
  });

  test('a mark leads to its entry, the keys to the page', async () => {
    const subject = encodeURIComponent('solidary-demo:contract:25-031');
    await open(`/flags/price-below-lawful-labour/${subject}?asOf=${AS_OF}`);
    await walk.page.getByRole('link', { name: 'What “Flagged” means' }).click();
    await walk.page.locator('#mark-flagged.help-here').waitFor();
    expect(await walk.page.evaluate('document.activeElement.id')).toBe('mark-flagged');
    await open(`/help?asOf=${AS_OF}#test-price-below-lawful-labour`);
    await walk.page.locator('#test-price-below-lawful-labour.help-here').waitFor();
    await open(`/?asOf=${AS_OF}`);
    await walk.page.keyboard.press('?');
    await walk.page.getByRole('link', { name: 'What marks and words mean' }).click();
    await walk.page.getByRole('heading', { name: 'Help', level: 1 }).waitFor();
  });
});

describe('the guided demonstration', () => {
  test('is left and resumed, by keyboard, from the first screen and from help', async () => {
    await open(`/?asOf=${AS_OF}`);
    await pressOn(walk.page, /^Begin, 7 steps As an inspector$/);
    await walk.page.getByText('As an inspector: step 1 of 7').waitFor();
    await tabTo(walk.page, { name: /^Next$/, back: true });
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText('As an inspector: step 2 of 7').waitFor();
    await settle(walk.page);
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByRole('button', { name: 'Leave' }).focus();
    await walk.page.keyboard.press('Enter');
    expect(await walk.page.locator('.guide').count()).toBe(0);
    await open(`/?asOf=${AS_OF}`);
    await walk.page.getByRole('button', { name: /^Go on at step 2 of 7/ }).waitFor();
    await open(`/help?asOf=${AS_OF}`);
    await walk.page.getByRole('button', { name: /^Go on at step 2 of 7/ }).click();
    await walk.page.getByText('As an inspector: step 2 of 7').waitFor();
    await walk.page.reload();
    await walk.page.getByText('As an inspector: step 2 of 7').waitFor();
    await walk.page.getByRole('button', { name: 'Leave' }).click();
  });

  test.each(GUIDES)('every step of the guide of an %s points at what is there', async (guide) => {
    const { page, complaints } = await openPage(walk.browser);
    await page.goto(`${walk.address}/?asOf=${AS_OF}`);
    await page.getByRole('button', { name: new RegExp(`As an ${guide}$`) }).click();
    for (const [nth, { shows, at }] of STEPS[guide].entries()) {
      await page
        .locator('.guide')
        .getByText(`step ${nth + 1} of ${STEPS[guide].length}`)
        .waitFor();
      await page.getByText(shows).first().waitFor();
      if (at !== undefined) await page.locator(`[id="${at}"]`).waitFor();
      if (nth < STEPS[guide].length - 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await page.getByRole('button', { name: 'End' }).click();
    expect(await page.locator('.guide').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the first screen', () => {
  test('leads from a name, and from a claim, to an answer in two steps; a file is dropped there', async () => {
    await open(`/?asOf=${AS_OF}`);
    await walk.page.locator('.door').getByLabel('Company, workplace or number').fill('Trosse');
    await walk.page.locator('.door').getByRole('button', { name: 'Search' }).click();
    // The first screen has a contract of theirs, and stays until the search is drawn.
    await walk.page.waitForURL(/\/search/);
    await settle(walk.page);
    await walk.page.getByRole('link', { name: 'Trosse Trockenbau GmbH', exact: true }).click();
    await walk.page.getByText(/It buys under/).waitFor();
    await open(`/?asOf=${AS_OF}`);
    await walk.page.getByRole('link', { name: 'Open one of 2' }).click();
    await walk.page.getByRole('link', { name: /^Unpaid wages of six workers/ }).click();
    await walk.page.getByText(/liable for these wages on the facts held/).waitFor();
    await open(`/?asOf=${AS_OF}`);
    expect(await walk.page.locator('.door .drop input[type=file]').count()).toBeGreaterThan(0);
  });
});

describe.each([
  ['light', { dark: false, width: 1440 }],
  ['dark', { dark: true, width: 1440 }],
  ['phone', { dark: false, width: 360 }],
] as const)('questions and help, %s', (mode, options) => {
  test.each([
    ['questions', `/questions?asOf=${AS_OF}`, /questions are open/],
    ['questions-none', `/questions?holder=nobody&asOf=${AS_OF}`, /No question of this choice is open/],
    ['help', `/help?asOf=${AS_OF}`, /What it needs/],
  ])('%s', async (name, address, shows) => {
    const { page, complaints } = await openPage(walk.browser, options);
    await page.goto(`${walk.address}${address}`);
    await page.getByText(shows).first().waitFor();
    await settle(page);
    expect(await page.locator('[style]').count()).toBe(0);
    await keepScreenshot(page, `${name}-${mode}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
    await page.close();
  });
});
