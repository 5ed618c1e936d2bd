import { describe, expect, test } from '@jest/globals';
import { axeFindings, keepScreenshot, openPage, pressOn, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();
const LINE = 'Atlas Brand > Mirova Montage > Stitch Works, March to June';

/** What the keyboard types into the field that it reaches. */
async function typeInto(name: RegExp, text: string): Promise<void> {
  await tabTo(walk.page, { name });
  await walk.page.keyboard.type(text);
}

const focused = () => walk.page.evaluate(`document.activeElement.textContent`) as Promise<string>;

describe('a chain in one line, with the keyboard alone', () => {
  test('the year that is missing is asked, where it is missing is marked', async () => {
    await walk.page.goto(`${walk.address}/enter`);
    await settle(walk.page);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter');
    await pressOn(walk.page, /^Type a chain/);
    await walk.page.waitForURL(/\/enter\/chain/);
    await settle(walk.page);
    await typeInto(/^Who buys from whom/, LINE);
    await walk.page.keyboard.press('Enter');
    await walk.page.locator('mark', { hasText: 'March to June' }).waitFor();
    await walk.page.locator('#entry-year:focus').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter-chain-year');
    await walk.page.keyboard.type('2025');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('heading', { name: 'Who is meant by each name' }).waitFor();
    await walk.page.locator('#chain-parties:focus').waitFor();
  });

  test('nobody is taken by name: who is held is picked, and a source is required', async () => {
    const save = walk.page.getByRole('button', { name: 'Keep the chain, marked as inferred' });
    expect(await save.isDisabled()).toBe(true);
    await tabTo(walk.page, { name: /^Mirova Montage UG/ });
    await walk.page.keyboard.press('Space');
    await walk.page.getByText('who is meant?').waitFor({ state: 'detached' });
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter-chain');
    await pressOn(walk.page, /^Keep the chain/);
    await walk.page.locator('#entry-source-document:focus').waitFor();
    await walk.page.keyboard.type('What the driver said');
    await tabTo(walk.page, { name: /^Day of the document/ });
    // Which digits a day is typed in hangs on the browser's own language.
    await walk.page.locator(':focus').fill('2025-06-30');
    await pressOn(walk.page, /^Keep the chain/);
    await walk.page.getByText('The chain is kept, and its links are marked as inferred').waitFor();
    expect(await focused()).toMatch(/The chain is kept/);
  });

  test('whoever goes on to the map and comes back finds what was kept', async () => {
    await walk.page.getByRole('link', { name: 'Open its chain' }).click();
    await walk.page.waitForURL(/\/chains\//);
    await settle(walk.page);
    await walk.page.goBack();
    await walk.page.getByText('The chain is kept, and its links are marked as inferred').waitFor();
    expect(await walk.page.locator('#entry-line').count()).toBe(0);
  });

  test('a link is confirmed by somebody, and documented from then on', async () => {
    await walk.page.getByText('confirm or refuse it').waitFor();
    await tabTo(walk.page, { name: /^link inferred: confirm or refuse it/ });
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('button', { name: 'Confirm the link' }).waitFor();
    await pressOn(walk.page, /^Confirm the link$/);
    await walk.page.getByRole('alert').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter-chain-link');
    await walk.page.keyboard.type('Order 7');
    await tabTo(walk.page, { name: /^Day of the document/ });
    await walk.page.locator(':focus').fill('2025-07-01');
    await typeInto(/^Who said it/, 'Works council');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText('The link is confirmed').waitFor();
    expect(await focused()).toMatch(/The link is confirmed/);
    await keepScreenshot(walk.page, 'enter-chain-saved');
  });

  test('undoing the chain says first that the confirmation rests on it', async () => {
    const undo = walk.page.getByRole('button', { name: 'Undo', exact: true }).last();
    await undo.click();
    await walk.page.getByRole('button', { name: 'Yes, undo it whole' }).waitFor();
    expect(await focused()).toMatch(/later fact/);
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('a contract is corrected; the history tells both values, and the undoing of one', async () => {
    await walk.page.getByRole('link', { name: 'Mirova Montage UG to Stitch Works', exact: true }).click();
    await walk.page.waitForURL(/\/contracts\//);
    await walk.page.getByText('What is held').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'entered-contract');
    await walk.page.getByRole('link', { name: 'Correct', exact: true }).click();
    // The address changes before the screen does, and the screen before has a field for a price too.
    await walk.page.getByRole('button', { name: 'Save the correction' }).waitFor();
    await settle(walk.page);
    await walk.page.locator('#entry-price').fill('1.234 EUR');
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    await walk.page.locator('#entry-price:focus').waitFor();
    expect(await walk.page.getByRole('alert').textContent()).toMatch(/may be thousands or decimals/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter-correct');
    await walk.page.reload();
    await settle(walk.page);
    expect(await walk.page.getByLabel('Price', { exact: true }).inputValue()).toBe('1.234 EUR');
    await walk.page.getByLabel('Price', { exact: true }).fill('9000 EUR');
    const form = walk.page.locator('main form').first();
    await form.getByLabel('Document, or whose words').fill('Order 12');
    await form.getByLabel('Day of the document or the words').fill('2025-07-02');
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    await walk.page.getByRole('link', { name: 'Open the record' }).click();
    await walk.page.waitForURL(/\/contracts\//);
    await walk.page.getByText('€9,000.00').first().waitFor();
    await walk.page.getByRole('link', { name: 'Who said so' }).click();
    await walk.page.waitForURL(/\/history\//);
    await settle(walk.page);
    await walk.page.getByText('€9,000.00').first().waitFor();
    expect(await walk.page.getByText(/Works council/).count()).toBeGreaterThan(0);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'history');
  });

  test('and undone: the history keeps what was said', async () => {
    const price = walk.page.getByRole('row', { name: /^Price / });
    await price.getByRole('link', { name: 'its import' }).click();
    await walk.page.waitForURL(/\/imports\//);
    await walk.page.getByRole('button', { name: 'Undo this import' }).click();
    await walk.page.getByRole('button', { name: 'Yes, undo it whole' }).click();
    await walk.page
      .getByText(/undone/i)
      .first()
      .waitFor();
    await walk.page.goBack();
    await settle(walk.page);
    await price.getByText('undone', { exact: true }).waitFor();
  });
});

describe('two tabs that correct one contract', () => {
  test('the second is told what the first made of it, at its field, and the contract says that its sources disagree', async () => {
    const { page } = walk;
    const address = `${walk.address}/enter/Contract/${encodeURIComponent('solidary-demo:contract:25-031')}`;
    const { page: other } = await openPage(walk.browser);
    const fill = async (tab: typeof page, price: string, document: string) => {
      const form = tab.locator('main form').first();
      await form.getByLabel('Price a unit').fill(price);
      await form.getByLabel('Document, or whose words').fill(document);
      await form.getByLabel('Day of the document or the words').fill('2025-07-02');
      await form.getByRole('button', { name: 'Save the correction' }).click();
    };
    for (const tab of [page, other]) {
      await tab.goto(address);
      await settle(tab);
    }
    await fill(page, '12.40 EUR', 'Order copy');
    await page.getByRole('link', { name: 'Open the record' }).waitFor();

    await fill(other, '11.00 EUR', 'The foreman');
    await other
      .getByText(/Somebody else changed this after you began: it now says 12.40 EUR/)
      .first()
      .waitFor();
    expect(await other.evaluate('document.activeElement.id')).toBe('entry-unitPrice');
    expect(await axeFindings(other)).toEqual([]);
    await other.getByRole('button', { name: 'Save the correction' }).click();
    await other.getByRole('link', { name: 'Open the record' }).click();
    await other.waitForURL(/\/contracts\//);
    const notice = other.locator('.notice', { hasText: 'Sources disagree' });
    await notice.waitFor();
    expect(await notice.getByRole('listitem').allTextContents()).toEqual([
      '€11.00 The foreman, shown',
      '€9.80 contracts.csv',
    ]);
    expect(await other.getByText('6,400 m²', { exact: true }).count()).toBe(1);
    expect(await axeFindings(other)).toEqual([]);
    await other.close();
  });
});

test('pasted rows: read with the problems of each, the good ones saved, the others left to be mended', async () => {
  await walk.page.goto(`${walk.address}/enter/Benchmark`);
  await settle(walk.page);
  await walk.page.getByLabel('Document, or whose words').fill('Agreement of 2025');
  await walk.page.getByLabel('Day of the document or the words').fill('2025-01-02');
  await walk.page.getByText('Paste rows from a spreadsheet').click();
  await walk.page
    .getByLabel('Rows')
    .fill(
      'What it measures\tPlace\tValue\tFirst day\tColour\ngoing rate\tPL\t31,20 PLN\t01.01.2025\tx\ngoing rate\tPL\tcheap\t01.01.2025\tx',
    );
  await walk.page.getByRole('button', { name: 'Read the rows' }).click();
  await walk.page.getByText(/cheap is not a price/).waitFor();
  await walk.page.getByText('No field is called Colour').waitFor();
  expect(await axeFindings(walk.page)).toEqual([]);
  await keepScreenshot(walk.page, 'enter-paste');
  await walk.page.getByRole('button', { name: 'Save the good row' }).click();
  await walk.page.getByText('One row is kept').waitFor();
  expect(await walk.page.getByLabel('Rows').inputValue()).toMatch(/^What it measures.*\n.*cheap/);
});

test('pressed twice before the button can say that it waits: kept once', async () => {
  await walk.page.goto(`${walk.address}/enter/Workplace`);
  await settle(walk.page);
  await walk.page.locator('#entry-name').fill('North yard');
  await walk.page.locator('#entry-country').fill('DE');
  await walk.page.getByLabel('Document, or whose words').fill('A walk');
  await walk.page.getByLabel('Day of the document or the words').fill('2025-01-02');
  let sent = 0;
  walk.page.on('request', (request) => {
    if (/mutation EnterRecords/.test(request.postData() ?? '')) sent += 1;
  });
  await walk.page
    .getByRole('button', { name: 'Save', exact: true })
    .evaluate((button) => [button, button].map((one) => (one as HTMLElement).click()));
  await walk.page.getByRole('link', { name: 'Open the record' }).waitFor();
  expect(sent).toBe(1);
});

test('among the imports what was entered is told by kind, name and day', async () => {
  await walk.page.goto(`${walk.address}/imports`);
  await settle(walk.page);
  const row = walk.page.getByRole('row', { name: /^Workplace North yard/ });
  expect(await row.textContent()).toContain('A walk, 2 Jan 2025');
  expect(await row.textContent()).toContain('entered by hand');
  await keepScreenshot(walk.page, 'imports-entered');
  await row.getByRole('link').click();
  await walk.page.getByRole('heading', { name: 'Workplace North yard', level: 1 }).waitFor();
});

test('under which contract: those that the buyer performs are offered, with a number or without', async () => {
  await walk.page.goto(`${walk.address}/enter/Contract`);
  await settle(walk.page);
  await walk.page.getByRole('combobox', { name: 'Buyer (needed)' }).fill('trosse');
  await walk.page.getByRole('option', { name: /Trosse/ }).waitFor();
  await walk.page.keyboard.press('Enter');
  await walk.page.getByText(/contracts? that Trosse Trockenbau GmbH performs?/).click();
  await walk.page
    .getByRole('button', { name: /^Pick .* to Trosse Trockenbau GmbH/ })
    .first()
    .click();
  await walk.page.getByRole('button', { name: /^Take out .* to Trosse/ }).waitFor();
  expect(await axeFindings(walk.page)).toEqual([]);
  await keepScreenshot(walk.page, 'enter-contract-under');
});

describe.each([
  ['dark', { dark: true }],
  ['phone', { width: 360 }],
  ['phone-dark', { width: 360, dark: true }],
] as const)('%s', (name, options) => {
  test('the screens hold and say nothing to the console', async () => {
    const { page, complaints } = await openPage(walk.browser, options);
    for (const path of [
      'enter',
      'enter/chain',
      'enter/Contract',
      'enter/Observation',
      'history/solidary-demo:contract:25-031',
    ]) {
      await page.goto(`${walk.address}/${path}`);
      await settle(page);
      if (path === 'enter/chain') {
        await page.getByLabel('Who buys from whom').fill('Atlas Brand > Mirova Montage > Stitch Works, May 2025');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Who is meant by each name' }).waitFor();
      }
      expect(await axeFindings(page)).toEqual([]);
      const wide = (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number;
      expect([path, wide <= 0]).toEqual([path, true]);
      await keepScreenshot(page, `${path.replaceAll(/[/:]/g, '-')}-${name}`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
