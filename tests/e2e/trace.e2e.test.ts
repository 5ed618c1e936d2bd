import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  AS_OF,
  axeFindings,
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

const start = async (path = '/') => {
  await page.goto(`${solidary.address}${path}?asOf=${AS_OF}`);
  await settle(page);
};
const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>;

describe('the trace, by mouse', () => {
  test('from the first screen to a company, its steps and its law', async () => {
    await start();
    await page.getByRole('link', { name: /Open one of/ }).click();
    await page.getByRole('link', { name: /Unpaid wages of six workers/ }).click();
    await page.getByText(/Four companies are liable for these wages/).waitFor();
    expect(page.url()).toContain(`asOf=${AS_OF}`);
    await page.getByRole('button', { name: 'Trosse Trockenbau GmbH' }).click();
    await page.getByText('Conditions and defences').first().waitFor();
    expect(page.url()).toContain('selection=');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open the rule' }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Last checked').first().waitFor();
  });

  test('the bar sums to the claim: chain A, chain B, only the employer', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`);
    const parts = await page.locator('.claim-bar .bar-legend strong').allTextContents();
    const cents = parts.map((text) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100));
    expect(parts).toEqual(['€14,298.37', '€2,430.67', '€4,446.96']);
    expect(cents.reduce((sum, part) => sum + part, 0)).toBe(2_117_600);
  });

  test('up the page is up the chain: the employer stands last', async () => {
    const names = await page.locator('.rung-name').allTextContents();
    expect(names[0]).toBe('Hallmarkt Handels SE');
    expect(names.at(-1)).toBe('Mirova Montage UG');
  });

  test('the answer is taken along: calendar, and answer sheet with file number and author', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`);
    const calendar = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save as a calendar file' }).click();
    expect((await calendar).suggestedFilename()).toBe(`days-${AS_OF}.ics`);
    await page.getByLabel('File number').fill('12/25');
    await page.getByLabel('Made by').fill('the works council');
    for (const [button, ending] of [
      ['Save as PDF', 'pdf'],
      ['Save as a page', 'html'],
      ['Save as JSON', 'json'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await saved).suggestedFilename()).toBe(`answer-sheet-${AS_OF}.${ending}`);
    }
    expect(await page.getByLabel('File number').inputValue()).toBe('12/25');
  });

  test('beside the models of 2007, labelled as no law, and beside another day; the address keeps the choice', async () => {
    await page.getByRole('link', { name: 'Beside the models of 2007' }).click();
    await page.getByText(/companies are answered otherwise/).waitFor();
    await page.getByRole('columnheader', { name: /under a model, which is not law/ }).waitFor();
    expect(await page.getByText('A model, not law').count()).toBeGreaterThan(0);
    await page.getByLabel('Rules of the other side').selectOption({ label: 'The law of the place' });
    await page.getByText(/^Nothing changes for any of/).waitFor();
    await page.getByLabel('Day of the other side').fill('2029-01-02');
    await page.waitForURL(/on=2029-01-02/);
    await page.getByRole('columnheader', { name: /On 2 Jan 2029/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByRole('columnheader', { name: /On 2 Jan 2029/ }).waitFor();
  });

  test('a shared link restores view and selection', async () => {
    const address = `${solidary.address}/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}?asOf=${AS_OF}&view=table`;
    await page.goto(address);
    await page.getByText('Rule and version').waitFor();
    expect(await page.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('another day is another answer, and the page says which day it is for', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-017')}`);
    await page.getByRole('button', { name: /As of/ }).click();
    await page.getByLabel('Day that answers are for').fill('2025-07-20');
    await page.getByText('Answers are now for 20 Jul 2025.').waitFor({ state: 'attached' });
    await page.waitForURL(/asOf=2025-07-20/);
    await settle(page);
    expect(await page.getByText('20 Jul 2025').count()).toBeGreaterThan(0);
  });
});

describe('the trace, by keyboard alone', () => {
  test('skip link, claims, claim, company, steps', async () => {
    await start();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/Skip to the answer/);
    await tabTo(page, { name: /^Claims$/ });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\?/);
    await settle(page);
    await tabTo(page, { name: /Unpaid wages of six workers/ });
    await page.keyboard.press('Enter');
    await page.getByText(/Four companies are liable/).waitFor();
    await tabTo(page, { name: /^Hallmarkt Handels SE$/ });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Lindhorst Ausbau GmbH');
    await page.keyboard.press('Enter');
    await page.getByText('Step by step').first().waitFor();
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('true');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Mirova Montage UG');
  });

  test('from the steps of a company to the rule as it is encoded', async () => {
    await page.keyboard.press('Home');
    expect(await focused()).toBe('Hallmarkt Handels SE');
    await page.getByText('Conditions and defences').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pressOn(page, /^Open the rule$/);
    await page.waitForURL(/\/law\//);
    await page.getByText('The rule as the engine reads it').waitFor();
    expect(await focused()).toMatch(/^Minimum Wage Act/);
  });

  test('the table, and another day', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`);
    await pressOn(page, /^Table$/);
    await page.getByText('Rule and version').waitFor();
    expect(page.url()).toContain('view=table');
    await tabTo(page, { name: /^As of/, back: true });
    await page.keyboard.press('Enter');
    await tabTo(page, { name: /^Day that answers are for$/ });
    await page.keyboard.press('ArrowUp');
    await page.getByText(/^Answers are now for/).waitFor({ state: 'attached' });
    expect(page.url()).not.toContain(`asOf=${AS_OF}`);
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^As of/);
  });

  test('a slash goes to search, and a name leads to a company', async () => {
    await start();
    await page.keyboard.press('/');
    await page.waitForFunction('document.activeElement.tagName === "INPUT"');
    await page.keyboard.type('mirova');
    await page.keyboard.press('Enter');
    await page.getByText(/match(es)? “mirova”/).waitFor();
    await tabTo(page, { name: /^Mirova Montage UG$/ });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organisations\//);
  });

  test('a question mark shows the keys, Escape closes them', async () => {
    await start();
    await page.keyboard.press('?');
    await page.getByText('Keys, and what the tool will not decide').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Keys, and what the tool will not decide').waitFor({ state: 'detached' });
  });

  test('the map: arrows walk the chain, P chooses a path, T shows the table', async () => {
    await start(`/chains/${encodeURIComponent('solidary-demo:organisation:hallmarkt')}`);
    await tabTo(page, { name: /^Mirova Montage UG, Lowest held/ });
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(
      /^Trosse Trockenbau GmbH, .*link inferred/,
    );
    await page.keyboard.press('p');
    await page.getByText('Trosse Trockenbau GmbH up to Hallmarkt Handels SE').waitFor();
    await page.keyboard.press('t');
    await page.getByText(/Every link of the map/).waitFor();
    expect(page.url()).toContain('view=table');
  });
});
