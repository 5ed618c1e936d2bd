import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, keepScreenshot, openPage, pressOn, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();
const SHIRT = encodeURIComponent('solidary-demo:contract:MA-25-02');
const DRYWALL = encodeURIComponent('solidary-demo:contract:25-031');
const KIEL = encodeURIComponent('solidary-demo:workplace:kiel-sued');

const open = async (path: string, asOf = AS_OF) => {
  await walk.page.goto(`${walk.address}${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`);
  await settle(walk.page);
};

/** What a link would load, in full. */
async function download(name: RegExp): Promise<string> {
  const [file] = await Promise.all([
    walk.page.waitForEvent('download'),
    walk.page.getByRole('link', { name }).first().click(),
  ]);
  const stream = await file.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

describe('where the price goes', () => {
  test('from the label to the pay: a bar, a waterfall, words, and the same as a table', async () => {
    await open(`/contracts/${SHIRT}`);
    const sheet = walk.page.getByRole('region', { name: 'Where the price goes' });
    await sheet.getByText('Of €2.60 a piece €2.50 is left for the work').waitFor();
    expect(await sheet.locator('.price-stack-parts > li').count()).toBe(7);
    expect(await sheet.getByRole('img', { name: /^3 prices from the top down/ }).count()).toBe(1);
    await sheet.locator('summary').focus();
    await walk.page.keyboard.press('Enter');
    const rows = sheet.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBe(13);
    expect(await rows.first().textContent()).toMatch(/Hallmarkt Handels SE sells it for.*€14\.99.*Source/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'breakdown-shirt');
  });

  test('the file has the rows of the table', async () => {
    const csv = await download(/^Where the price goes as CSV$/);
    expect(csv.trim().split('\n')).toHaveLength(14);
    expect(csv).toMatch(/Hallmarkt Handels SE sells it for,14\.99,14\.99,EUR,piece/);
    expect(JSON.parse(await download(/^Where the price goes as JSON$/)).rows).toHaveLength(13);
  });

  test('on the page of the squeeze the first price that falls short bears its mark and is named', async () => {
    await open(`/flags/chain-price-below-lawful-labour/${DRYWALL}`);
    const sheet = walk.page.getByRole('region', { name: 'Where the price goes' });
    await sheet.getByText(/is what Trosse Trockenbau GmbH pays Mirova Montage UG; both agreed it/).waitFor();
    expect(await sheet.locator('.fall-short .mark-flagged').count()).toBe(1);
    expect(await axeFindings(walk.page)).toEqual([]);
  });
});

describe('pay beside its floors', () => {
  test('at a workplace: strips, time, and each record as a table', async () => {
    await open(`/workplaces/${KIEL}`);
    const sheet = walk.page.getByRole('region', { name: 'What was paid' });
    await sheet.getByText('5 records of pay an hour, 3 flagged').first().waitFor();
    await sheet.getByText('5 periods of pay, 2 under the floor. The floor was €12.82 an hour.').waitFor();
    for (const summary of await sheet.locator('summary').all()) await summary.press('Enter');
    expect(await sheet.getByRole('table', { name: 'Each record as a table' }).locator('tbody tr').count()).toBe(5);
    expect(await axeFindings(walk.page)).toEqual([]);
    expect(await download(/^What was paid as CSV$/)).toMatch(/W-01,Mirova Montage UG,drywall fitter/);
  });

  test('on the page of a pay flag its own record is drawn, with the tests that flag it by name', async () => {
    const painter = encodeURIComponent('solidary-demo:wage-record:W-05');
    await open(`/flags/pay-at-most-two-thirds-of-going-rate/${painter}`);
    await walk.page.locator('.strip-chart').waitFor();
    expect(await walk.page.locator('.strip-text').first().textContent()).toMatch(
      /painter, Apr 2025\. Flagged: Living wage/,
    );
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('a sector by year, chosen by keyboard', async () => {
    await open('/sectors');
    await walk.page.getByLabel('Sector', { exact: true }).fill('43');
    await walk.page.getByLabel('Place', { exact: true }).fill('de');
    await pressOn(walk.page, /^Show$/);
    await walk.page.waitForURL(/sector=.*43.*place=DE|place=DE.*sector=.*43/);
    await walk.page.getByText('2025: 5 in all, 1 flagged').first().waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await pressOn(walk.page, /^Open the records behind it$/);
    await walk.page.waitForURL(/\/flags\?/);
  });
});

describe.each([
  { dark: true, width: 1280 },
  { dark: false, width: 360 },
])('dark $dark, $width wide', (look) => {
  test.each([
    ['contract', `/contracts/${SHIRT}`, '.fall-chart'],
    ['workplace', `/workplaces/${KIEL}`, '.strip-chart'],
    ['sector', '/sectors', '.shares'],
  ])('%s', async (name, path, shown) => {
    const { page, complaints } = await openPage(walk.browser, look);
    await page.goto(`${walk.address}${path}?asOf=${AS_OF}`);
    await settle(page);
    await page.locator(shown).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
    await keepScreenshot(page, `breakdown-${name}-${look.dark ? 'dark' : 'narrow'}`);
    await page.close();
  });
});

describe('the retailer with 400 suppliers', () => {
  test('is loaded from the page of imports, and its flags open on its day', async () => {
    await open('/imports');
    await pressOn(walk.page, /^Load it$/);
    await walk.page.waitForURL(/\/imports\/import-/);
    await walk.page.getByText(/1,500/).first().waitFor({ timeout: 30_000 });
    await open('/imports');
    await walk.page.getByRole('link', { name: 'Open its flags on 27 Feb 2026' }).click();
    await walk.page.waitForURL(/asOf=2026-02-27/);
    await walk.page.getByText(/prices tested are flagged; of \d+ we cannot tell\./).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await open(`/contracts/${encodeURIComponent('fictional-retailer:contract:T-042')}`, '2026-02-27');
    await walk.page.getByText('Of €1.31 a piece at most €1.31 is left for the work').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
  });
});
