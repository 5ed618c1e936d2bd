import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, openPage, pressOn, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();

const start = async (path = '/') => {
  await walk.page.goto(`${walk.address}${path}?asOf=${AS_OF}`);
  await settle(walk.page);
};
const focused = () => walk.page.evaluate('document.activeElement.textContent') as Promise<string>;

describe('the trace, by mouse', () => {
  test('from the first screen to a company, its steps and its law', async () => {
    await start();
    await walk.page.getByRole('link', { name: /Open one of/ }).click();
    await walk.page.getByRole('link', { name: /Unpaid wages of six workers/ }).click();
    await walk.page.getByText(/Four companies are liable for these wages/).waitFor();
    expect(walk.page.url()).toContain(`asOf=${AS_OF}`);
    await walk.page.getByRole('button', { name: 'Trosse Trockenbau GmbH' }).click();
    await walk.page.getByText('Conditions and defences').first().waitFor();
    expect(walk.page.url()).toContain('selection=');
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByRole('link', { name: 'Open the rule' }).first().click();
    await walk.page.getByRole('heading', { level: 1 }).waitFor();
    await walk.page.getByText('Last checked').first().waitFor();
  });

  test('the bar sums to the claim: chain A, chain B, only the employer', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`);
    const parts = await walk.page.locator('.claim-bar .bar-legend strong').allTextContents();
    const cents = parts.map((text) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100));
    expect(parts).toEqual(['€14,298.37', '€2,430.67', '€4,446.96']);
    expect(cents.reduce((sum, part) => sum + part, 0)).toBe(2_117_600);
  });

  test('the ladder follows the answer, and what would change it follows the ladder', async () => {
    const top = async (selector: string) => (await walk.page.locator(selector).boundingBox())?.y ?? Number.NaN;
    expect(await top('.ladder')).toBeLessThan(500);
    expect(await top('#settling')).toBeGreaterThan(await top('.ladder-foot'));
  });

  test('up the page is up the chain: the employer stands last', async () => {
    const names = await walk.page.locator('.rung-name').allTextContents();
    expect(names[0]).toBe('Hallmarkt Handels SE');
    expect(names.at(-1)).toBe('Mirova Montage UG');
  });

  test('the answer is taken along: calendar, and answer sheet with file number and author', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`);
    const calendar = walk.page.waitForEvent('download');
    await walk.page.getByRole('link', { name: 'Save as a calendar file' }).click();
    expect((await calendar).suggestedFilename()).toBe(`days-${AS_OF}.ics`);
    await walk.page.getByLabel('File number').fill('12/25');
    await walk.page.getByLabel('Made by').fill('the works council');
    for (const [button, ending] of [
      ['Save as PDF', 'pdf'],
      ['Save as a page', 'html'],
      ['Save as JSON', 'json'],
    ] as const) {
      const saved = walk.page.waitForEvent('download');
      await walk.page.getByRole('button', { name: button }).click();
      expect((await saved).suggestedFilename()).toBe(`answer-sheet-${AS_OF}.${ending}`);
    }
    expect(await walk.page.getByLabel('File number').inputValue()).toBe('12/25');
  });

  test('beside the models of 2007, labelled as no law, and beside another day; the address keeps the choice', async () => {
    await walk.page.getByRole('link', { name: 'Beside the models of 2007' }).click();
    await walk.page.getByText(/companies are answered otherwise/).waitFor();
    await walk.page.getByRole('columnheader', { name: /under a model, which is not law/ }).waitFor();
    expect(await walk.page.getByText('A model, not law').count()).toBeGreaterThan(0);
    await walk.page.getByLabel('Rules of the other side').selectOption({ label: 'The law of the place' });
    await walk.page.getByText(/^Nothing changes for any of/).waitFor();
    await walk.page.getByLabel('Day of the other side').fill('2029-01-02');
    await walk.page.waitForURL(/on=2029-01-02/);
    await walk.page.getByRole('columnheader', { name: /On 2 Jan 2029/ }).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.reload();
    await walk.page.getByRole('columnheader', { name: /On 2 Jan 2029/ }).waitFor();
  });

  test('a shared link restores view and selection', async () => {
    const address = `${walk.address}/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}?asOf=${AS_OF}&view=table`;
    await walk.page.goto(address);
    await walk.page.getByText('Rule and version').waitFor();
    expect(await walk.page.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('another day is another answer, and the page says which day it is for', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-017')}`);
    await walk.page.getByRole('button', { name: /As of/ }).click();
    await walk.page.getByLabel('Day that answers are for').fill('2025-07-20');
    await walk.page.getByText('Answers are now for 20 Jul 2025.').waitFor({ state: 'attached' });
    await walk.page.waitForURL(/asOf=2025-07-20/);
    await settle(walk.page);
    expect(await walk.page.getByText('20 Jul 2025').count()).toBeGreaterThan(0);
  });
});

describe('the trace, by keyboard alone', () => {
  test('skip link, claims, claim, company, steps', async () => {
    await start();
    await walk.page.keyboard.press('Tab');
    expect(await focused()).toMatch(/Skip to the answer/);
    await tabTo(walk.page, { name: /^Claims$/ });
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL(/\/claims\?/);
    await settle(walk.page);
    await tabTo(walk.page, { name: /Unpaid wages of six workers/ });
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText(/Four companies are liable/).waitFor();
    await tabTo(walk.page, { name: /^Hallmarkt Handels SE$/ });
    await walk.page.keyboard.press('ArrowDown');
    await walk.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Lindhorst Ausbau GmbH');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText('Step by step').first().waitFor();
    expect(await walk.page.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('true');
    await walk.page.keyboard.press('End');
    expect(await focused()).toBe('Mirova Montage UG');
  });

  test('from the steps of a company to the rule as it is encoded', async () => {
    await walk.page.keyboard.press('Home');
    expect(await focused()).toBe('Hallmarkt Handels SE');
    await walk.page.getByText('Conditions and defences').first().waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await pressOn(walk.page, /^Open the rule$/);
    await walk.page.waitForURL(/\/law\//);
    await walk.page.getByText('The rule as the engine reads it').waitFor();
    await walk.page.locator('h1:focus', { hasText: /^Minimum Wage Act/ }).waitFor();
  });

  test('the table, and another day', async () => {
    await start(`/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`);
    await pressOn(walk.page, /^Table$/);
    await walk.page.getByText('Rule and version').waitFor();
    expect(walk.page.url()).toContain('view=table');
    await tabTo(walk.page, { name: /^As of/, back: true });
    await walk.page.keyboard.press('Enter');
    await tabTo(walk.page, { name: /^Day that answers are for$/ });
    await walk.page.keyboard.press('ArrowUp');
    await walk.page.getByText(/^Answers are now for/).waitFor({ state: 'attached' });
    await walk.page.waitForURL((address) => address.searchParams.get('asOf') !== AS_OF);
    await walk.page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^As of/);
  });

  test('a slash goes to search, and a name leads to a company', async () => {
    await start();
    await walk.page.keyboard.press('/');
    await walk.page.locator('input:focus').waitFor();
    await walk.page.keyboard.type('mirova');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText(/match(es)? “mirova”/).waitFor();
    await tabTo(walk.page, { name: /^Mirova Montage UG$/ });
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL(/\/organisations\//);
  });

  test('a question mark shows the keys, Escape closes them', async () => {
    await start();
    await walk.page.keyboard.press('?');
    await walk.page.getByText('Keys, and what the tool will not decide').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.keyboard.press('Escape');
    await walk.page.getByText('Keys, and what the tool will not decide').waitFor({ state: 'detached' });
  });

  test('the map: arrows walk the chain, P chooses a path, T shows the table', async () => {
    await start(`/chains/${encodeURIComponent('solidary-demo:organisation:hallmarkt')}`);
    await tabTo(walk.page, { name: /^Mirova Montage UG, Lowest held/ });
    await walk.page.keyboard.press('ArrowUp');
    expect(await walk.page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(
      /Trosse Trockenbau GmbH, tier 3\. .*link inferred/,
    );
    await walk.page.keyboard.press('p');
    await walk.page.getByText('Trosse Trockenbau GmbH up to Hallmarkt Handels SE').waitFor();
    await walk.page.keyboard.press('t');
    await walk.page.getByText(/Every link of the map/).waitFor();
    expect(walk.page.url()).toContain('view=table');
  });
});

/** The boxes of the letters of an element, as they are drawn. */
const LETTERS = `(element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width }) => width > 1);
}`;

describe('in words that are longer', () => {
  const openIn = async (locale: string, width: number) => {
    const { page } = await openPage(walk.browser, { width, language: { locale, address: walk.address } });
    await page.goto(`${walk.address}/claims/solidary-demo:claim:K-2025-014?asOf=${AS_OF}`);
    await page.locator('.deadline-picture').waitFor();
    return page;
  };

  test.each(['de', 'pl', 'ar'])(
    'in %s the answer and the amount of a card do not lie over one another',
    async (locale) => {
      const page = await openIn(locale, 360);
      const over = await page.evaluate(`[...document.querySelectorAll('.ladder tr')].flatMap((row) => {
      const [status, amount] = ['.ladder-status', '.ladder-amount'].map((cell) => row.querySelector(cell));
      if (!status || !amount) return [];
      return (${LETTERS})(status).flatMap((a) => (${LETTERS})(amount).filter((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1));
    }).length`);
      expect(over).toBe(0);
      await page.context().close();
    },
  );

  test('in Arabic every day of the line of time stands within it', async () => {
    const page = await openIn('ar', 1440);
    const beyond = await page.evaluate(`(() => {
      const { left, right } = document.querySelector('.deadline-picture').getBoundingClientRect();
      return [...document.querySelectorAll('.deadline-day')].filter((day) => {
        const box = day.getBoundingClientRect();
        return box.left < left || box.right > right;
      }).length;
    })()`);
    expect(beyond).toBe(0);
    await page.context().close();
  });
});

describe('on a phone', () => {
  test('the file and the letters stay at the foot, and what is pressed is 44 high', async () => {
    const { page } = await openPage(walk.browser, { width: 390 });
    await page.goto(`${walk.address}/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}?asOf=${AS_OF}`);
    await settle(page);
    await page.evaluate('scrollTo(0, 2000)');
    const bar = await page.locator('.phone-bar').boundingBox();
    expect(Math.round((bar?.y ?? 0) + (bar?.height ?? 0))).toBe(900);
    expect(await page.locator('.phone-bar a').allTextContents()).toEqual(['Answer sheet', 'Draft letters']);
    const low = await page.evaluate(`[...document.querySelectorAll('main :is(a, button, summary)')]
      .filter((one) => one.offsetParent !== null && !one.closest('svg, .choices'))
      .map((one) => one.textContent.trim() + ' ' + one.getBoundingClientRect().height)
      .filter((one) => Number(one.split(' ').at(-1)) < 43)`);
    expect(low).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  test('a company says its answer, amount, law and day in a short card; its name opens the rest, and paper has all', async () => {
    const { page } = await openPage(walk.browser, { width: 390 });
    await page.goto(`${walk.address}/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}?asOf=${AS_OF}`);
    await settle(page);
    const height = async () => (await page.locator('.ladder').boundingBox())?.height ?? 0;
    const shut = await height();
    const rung = page.locator('.rung', { hasText: 'Trosse Trockenbau GmbH' }).last();
    const seen = await rung.innerText();
    expect(seen).toMatch(/Liable\s+€14,298\.37[\s\S]*§\s13\sMiLoG[\s\S]*31\sDec\s2028/);
    expect(seen).not.toMatch(/Order|Filed by this day/);
    const open = page.locator('.rung', { hasText: 'Cannot tell' }).first();
    expect(await open.innerText()).toMatch(/Still missing\s+4 facts/);
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(shut * 1.3);
    expect(await rung.innerText()).toMatch(/Order\s+1st[\s\S]*Filed by this day/);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Trosse Trockenbau GmbH' }).click();
    await page.getByText('Step by step').first().waitFor();
    expect(await rung.innerText()).toMatch(/Order\s+1st[\s\S]*Filed by this day/);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
