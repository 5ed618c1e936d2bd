import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, keepScreenshot, pressOn, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();

const start = async () => {
  await walk.page.goto(`${walk.address}/?asOf=${AS_OF}`);
  await settle(walk.page);
};

/** Every contract of the demonstration is in exactly one of the four outcomes. */
async function expectEveryContract() {
  const counts = (await walk.page.locator('.outcomes strong').allTextContents()).map(Number);
  expect(counts).toEqual([5, 5, 1, 12]);
}

/** The price that cannot have paid lawful wages, worked out step by step in the best and the worst case. */
async function expectShortPrice() {
  await walk.page.getByText('At best this price left €10.51 an hour to pay in wages.').waitFor();
  expect(await walk.page.getByText('A price that would mend it').count()).toBe(1);
  const steps = (await walk.page.locator('.flag-steps').textContent()) ?? '';
  expect(steps).toMatch(/Less material, tools, travel.*€1\.10.*€1\.40/);
  expect(steps).toMatch(/Short, even in the best case.*€1\.91.*€4\.87/);
  expect(await axeFindings(walk.page)).toEqual([]);
}

/** What stands first in each row, from the top. */
const rowNames = () => walk.page.locator('.table tbody th a').allTextContents();

describe('what if, over everything', () => {
  test('from the flags: a floor that cannot be read is named, another floor changes answers, each with its record', async () => {
    await walk.page.goto(`${walk.address}/flags?asOf=${AS_OF}`);
    await walk.page.getByRole('link', { name: 'What if, over everything' }).click();
    await walk.page.getByText(/Write what you suppose/).waitFor();
    await walk.page.getByLabel('Wage floor an hour').fill('20');
    await walk.page.getByRole('button', { name: 'Show' }).click();
    await walk.page.getByText('Raised, with a place: EUR 15.00, or 10 %.').nth(1).waitFor();
    await walk.page.getByLabel('Wage floor an hour').fill('EUR 20.00');
    await walk.page.getByLabel('Place of the floor').fill('DE');
    await walk.page.getByRole('button', { name: 'Show' }).click();
    await walk.page.getByText(/answers? changes?\./).waitFor();
    const counts = await walk.page.locator('tbody tr', { hasText: 'Flagged' }).first().locator('td').allTextContents();
    expect(Number(counts[1])).toBeGreaterThan(Number(counts[0]));
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'what-if-all');
    await walk.page.locator('tbody th a').first().click();
    await walk.page.waitForURL(/flags\/price-below-lawful-labour\//);
  });
});

describe('flags, by mouse', () => {
  test('from the first screen to the price that mends, step by step', async () => {
    await start();
    await walk.page.getByRole('link', { name: 'Lawful-labour floor' }).click();
    await walk.page.getByText('Five of ten prices tested are flagged; of twelve we cannot tell.').waitFor();
    await expectEveryContract();
    await walk.page.getByRole('link', { name: 'Trosse Trockenbau GmbH to Mirova Montage UG' }).click();
    await expectShortPrice();
    await keepScreenshot(walk.page, 'flag-walk');
  });

  test('filter by outcome, sort up and down, open one that cannot be told', async () => {
    await walk.page.getByRole('navigation').getByRole('link', { name: 'Flags' }).first().click();
    await walk.page.getByRole('button', { name: /^Cannot tell/ }).click();
    await walk.page.waitForURL(/outcome=cannot_tell/);
    await walk.page.getByRole('link', { name: 'Fjordly Dagligvare AS to Havnebygg Entreprenør AS' }).waitFor();
    await walk.page.getByRole('button', { name: /^Contract/ }).click();
    const up = await rowNames();
    expect(up).toHaveLength(12);
    expect(up[0]).toBe('Baltrum Innenausbau GmbH to Mirova Montage UG');
    await walk.page.getByRole('button', { name: /^Contract/ }).click();
    expect(await rowNames()).toEqual(up.toReversed());
    await walk.page.getByRole('link', { name: 'Baltrum Innenausbau GmbH to Mirova Montage UG' }).click();
    await walk.page.getByText('We cannot tell: one fact is missing.').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('another test is chosen, and the counts are of its own records', async () => {
    await walk.page.getByRole('navigation').getByRole('link', { name: 'Flags' }).first().click();
    await walk.page.getByLabel('Test', { exact: true }).selectOption({ label: 'Statutory floor' });
    await walk.page.getByText(/pay records tested/).waitFor();
    const counts = (await walk.page.locator('.outcomes strong').allTextContents()).map(Number);
    expect(counts.reduce((sum, part) => sum + part, 0)).toBe(11);
  });
});

describe('flags, from elsewhere and by an address written by hand', () => {
  test('an organisation leads to the flags of the prices that it pays alone', async () => {
    await walk.page.goto(`${walk.address}/organisations/solidary-demo%3Aorganisation%3Atrosse?asOf=${AS_OF}`);
    await walk.page.locator('main a[href*="/flags?"][href*="buyer="]').click();
    await walk.page.waitForURL(/flags\?.*buyer=/);
    await walk.page.getByRole('link', { name: 'Trosse Trockenbau GmbH to Mirova Montage UG' }).waitFor();
    expect((await rowNames()).every((name) => name.startsWith('Trosse Trockenbau GmbH to '))).toBe(true);
  });

  test.each(['asOf=2025-02-31', 'asOf=zzz', 'known=zzz'])(
    '%s is no day: it is left aside, and said so',
    async (search) => {
      await walk.page.goto(`${walk.address}/flags?${search}`);
      await walk.page.getByText(/prices tested/).waitFor();
      await walk.page.getByRole('status').filter({ hasText: search }).waitFor();
    },
  );
});

describe('flags, by keyboard alone', () => {
  test('from the first screen to the price that mends', async () => {
    await start();
    await pressOn(walk.page, /^Lawful-labour floor/);
    await walk.page.getByText('Five of ten prices tested are flagged; of twelve we cannot tell.').waitFor();
    await expectEveryContract();
    await pressOn(walk.page, /^Trosse Trockenbau GmbH to Mirova Montage UG$/);
    await expectShortPrice();
  });

  test('filter by outcome, sort, open one that cannot be told', async () => {
    await tabTo(walk.page, { name: /^Flags$/, back: true });
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL(/\/flags\?/);
    await settle(walk.page);
    await pressOn(walk.page, /^Cannot tell/);
    await walk.page.waitForURL(/outcome=cannot_tell/);
    await walk.page.getByRole('link', { name: 'Fjordly Dagligvare AS to Havnebygg Entreprenør AS' }).waitFor();
    await pressOn(walk.page, /^Contract, sort by this/);
    expect(await walk.page.locator('th[aria-sort="ascending"]').textContent()).toMatch(/^Contract/);
    expect((await rowNames())[0]).toBe('Baltrum Innenausbau GmbH to Mirova Montage UG');
    await pressOn(walk.page, /^Baltrum Innenausbau GmbH to Mirova Montage UG$/);
    await walk.page.waitForURL(/\/flags\/price-below-lawful-labour\//);
    await walk.page.getByText('We cannot tell: one fact is missing.').waitFor();
    await walk.page.getByText('What must the supplier buy besides labour: material, tools, travel?').first().waitFor();
  });

  test('the words of the test open with Enter', async () => {
    await tabTo(walk.page, { name: /^Flags$/, back: true });
    await walk.page.keyboard.press('Enter');
    await walk.page.waitForURL(/\/flags\?/);
    await settle(walk.page);
    await pressOn(walk.page, /^What this test asks/);
    await walk.page.getByText(/^Based on:/).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
  });
});

describe('after a flag', () => {
  test('an explanation is added by keyboard, refused while it says nothing, and stands with the flag', async () => {
    const drywall = encodeURIComponent('solidary-demo:contract:25-031');
    await walk.page.goto(`${walk.address}/flags/price-below-lawful-labour/${drywall}?asOf=${AS_OF}`);
    await settle(walk.page);
    await walk.page.getByText('Nobody has been asked yet').waitFor();
    await walk.page.getByText('Add a question, an explanation, a decision').focus();
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('button', { name: 'Add it' }).click();
    await walk.page.getByText('Say who said or did it').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByLabel('Who said or did it').fill('the supplier');
    await walk.page.getByLabel('What was said or done').fill('The boards came from the buyer’s own stock.');
    await walk.page.getByLabel('What was said or done').press('Tab');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText('The boards came from the buyer’s own stock.').first().waitFor();
    await walk.page.getByText('Explanation', { exact: true }).first().waitFor();
    expect(await walk.page.getByText('Flagged: Lawful-labour floor').count()).toBe(1);
    await keepScreenshot(walk.page, 'flag-explained');
  });

  test('in short beside the flag on the contract and in the list', async () => {
    await walk.page.getByRole('link', { name: 'Contract', exact: true }).first().click();
    await walk.page.waitForURL(/\/contracts\//);
    const tests = walk.page.locator('.tests > li', { hasText: 'Lawful-labour floor' });
    await tests.filter({ hasText: '1 note: Explanation' }).first().waitFor();
    await walk.page.goto(`${walk.address}/flags?test=price-below-lawful-labour&asOf=${AS_OF}`);
    await walk.page.locator('tbody tr', { hasText: '1 note: Explanation' }).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('whom it concerns is asked to explain: a text, a note that it was asked, and the answer that came back', async () => {
    await walk.page.goto(
      `${walk.address}/flags/price-below-lawful-labour/${encodeURIComponent('solidary-demo:contract:25-031')}?asOf=${AS_OF}`,
    );
    await settle(walk.page);
    await walk.page.getByRole('button', { name: 'Ask for an explanation' }).click();
    const text = walk.page.getByRole('textbox', { name: 'Text to Trosse Trockenbau GmbH' });
    expect(await text.inputValue()).toContain('How was this price reached');
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByRole('button', { name: 'Note that it was asked Trosse' }).click();
    expect(await walk.page.getByLabel('What it is', { exact: true }).inputValue()).toBe('asked');
    await walk.page.keyboard.insertText('Works council');
    await walk.page.getByRole('button', { name: 'Add it' }).click();
    await walk.page.getByText('Trosse Trockenbau GmbH was asked in writing for an explanation.').waitFor();
    await walk.page.getByRole('button', { name: 'Enter the answer that came back Trosse' }).click();
    expect(await walk.page.getByLabel('Who said or did it').inputValue()).toBe('Trosse Trockenbau GmbH');
    await walk.page.keyboard.insertText('Boards and tools were ours.');
    await walk.page.getByRole('button', { name: 'Add it' }).click();
    await walk.page.locator('.notes').getByText('Boards and tools were ours.').waitFor();
    expect(await walk.page.locator('.notes strong').allTextContents()).toEqual(
      expect.arrayContaining(['Asked', 'Explanation']),
    );
  });
});

describe('choosing among flags', () => {
  test('by place, kept in the address, and back to all', async () => {
    await walk.page.goto(`${walk.address}/flags?asOf=${AS_OF}`);
    const rows = walk.page.getByRole('table', { name: 'Flagged' }).locator('tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    const place = walk.page.getByLabel('Place', { exact: true });
    const chosen = await place.locator('option').nth(1).getAttribute('value');
    await place.selectOption(chosen);
    await walk.page.waitForURL(new RegExp(`place=${chosen}`));
    await walk.page.waitForFunction((before) => document.querySelectorAll('table tbody tr').length < before, all);
    await walk.page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(all);
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByRole('button', { name: 'Choose none of these' }).click();
    await walk.page.waitForFunction((before) => document.querySelectorAll('table tbody tr').length === before, all);
    expect(walk.page.url()).not.toMatch(/place=/);
    await walk.page.goBack();
    await walk.page.waitForURL(new RegExp(`place=${chosen}`));
    await walk.page.getByRole('button', { name: 'Choose none of these' }).click();
    await walk.page.waitForFunction((before) => document.querySelectorAll('table tbody tr').length === before, all);
    expect(walk.page.url()).not.toMatch(/place=/);
  });
});

describe('a day before any of it was signed', () => {
  const BEFORE = '2019-06-30';
  const MARK = 'Later than this day: 24 Feb 2025';

  test('flags, a flag, a contract, the map and its table say that it is later', async () => {
    const contract = encodeURIComponent('solidary-demo:contract:25-031');
    const root = encodeURIComponent('solidary-demo:organisation:hallmarkt');
    const screens = [
      [`/flags?asOf=${BEFORE}`, MARK],
      [`/flags/price-below-lawful-labour/${contract}?asOf=${BEFORE}`, /its first known day is 24 Feb 2025/],
      [`/contracts/${contract}?asOf=${BEFORE}`, /its first known day is 24 Feb 2025/],
      [`/chains/${root}?asOf=${BEFORE}`, /^All of these are later than the day of this answer/],
      [`/chains/${root}?asOf=${BEFORE}&view=table`, MARK],
    ] as const;
    for (const [path, words] of screens) {
      await walk.page.goto(`${walk.address}${path}`);
      await walk.page.getByText(words).first().waitFor();
      await settle(walk.page);
      expect([path, await axeFindings(walk.page)]).toEqual([path, []]);
    }
    await walk.page.goto(`${walk.address}/flags?asOf=${AS_OF}`);
    await walk.page.getByText(/prices tested are flagged/).waitFor();
    expect(await walk.page.getByText(/^Later than this day/).count()).toBe(0);
  });
});
