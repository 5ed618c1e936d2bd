/** A claim that a file tells of: a line is found wrong, corrected from its source, withdrawn, added and undone, on a phone too. */
import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();
const CLAIM = `/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}`;

const open = async () => {
  await walk.page.goto(`${walk.address}${CLAIM}/edit?asOf=${AS_OF}`);
  await settle(walk.page);
};

/** The source of what is entered in the form, or in the one that closes. */
const cite = async (prefix = '') => {
  const field = (name: string) => walk.page.locator(`#entry-${prefix}source-${name}`);
  await field('document').fill('Pay slip of May');
  await field('on').fill('2025-07-01');
};

describe('lines of a claim that came from a file', () => {
  test('stand one by one, and a correction comes back here and can be undone', async () => {
    await open();
    await walk.page.getByText('A file tells of this claim.').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    const row = walk.page.getByRole('row', { name: /Line L1/ });
    const before = await row.textContent();
    await row.getByRole('link', { name: /Correct: Line L1/ }).click();
    await walk.page.getByLabel('Paid of it').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    const paid = walk.page.getByLabel('Paid of it');
    await paid.fill(String(Number(await paid.inputValue()) + 10));
    await cite();
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    await walk.page.getByRole('heading', { name: /^Kept: Line of a claim/ }).waitFor();
    await settle(walk.page);
    // Ten more were paid of what stood at 7,680.00.
    await row.getByText('€4,617.20').waitFor();
    await row.getByRole('link', { name: /Who said so: Line L1/ }).click();
    await walk.page.getByText('Pay slip of May').first().waitFor();
    await walk.page.goBack();
    await walk.page.getByRole('button', { name: 'Undo' }).click();
    await walk.page.getByText('Undone').first().waitFor();
    await row.getByText('€4,627.20').waitFor();
    expect(await row.textContent()).toBe(before);
  });

  test('one that is closed is told as withdrawn, and the answer does without it', async () => {
    await open();
    const row = walk.page.getByRole('row', { name: /Line L1/ });
    await row.getByRole('link', { name: /Close: Line L1/ }).click();
    await walk.page.getByLabel('Last day on which it was claimed').fill('2025-07-01');
    await cite('close-');
    await walk.page.getByRole('button', { name: 'Close it' }).click();
    await walk.page.getByText('No longer claimed since 2 Jul 2025').waitFor();
    await walk.page.getByRole('link', { name: 'Back to the trace' }).click();
    await walk.page.getByText(/One line is no longer claimed on this day/).waitFor();
    await walk.page.goBack();
    await walk.page.getByRole('button', { name: 'Undo' }).click();
    await walk.page.getByText('Undone').first().waitFor();
    expect(await walk.page.getByText(/No longer claimed/).count()).toBe(0);
  });

  test('a payment stands beside the answer that it lessens, and on a day before it is marked as later', async () => {
    await walk.page.goto(`${walk.address}${CLAIM}?asOf=${AS_OF}`);
    await settle(walk.page);
    await walk.page.getByText('No event is held').waitFor();
    await walk.page.getByRole('link', { name: 'Add an event' }).click();
    await walk.page.getByLabel('Kind (needed)').selectOption({ label: 'Payment' });
    await walk.page.getByLabel('Day of the act').fill('2025-06-15');
    await walk.page.getByRole('combobox', { name: 'Done by the company' }).fill('trosse');
    await walk.page.locator('.picker-list [role=option]').first().click();
    await walk.page.getByLabel('Creditor', { exact: true }).check();
    await walk.page.getByLabel('Line L1').check();
    await walk.page.locator('#entry-amount').fill('500');
    await walk.page.locator('#entry-currency').fill('EUR');
    await cite();
    await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
    await walk.page.getByRole('heading', { name: /^Kept: Event/ }).waitFor();
    await settle(walk.page);
    const payment = walk.page.getByRole('row', { name: /^Payment/ });
    await payment.getByText('€500.00').waitFor();
    await walk.page.getByText('€20,676.00').first().waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.goto(`${walk.address}${CLAIM}?asOf=2025-06-01`);
    await settle(walk.page);
    await payment.getByText('Later than this day: 15 Jun 2025').waitFor();
    await walk.page.getByText('€21,176.00').first().waitFor();
  });

  test('at the width of a phone each line is a card, and nothing is cut at the side', async () => {
    await walk.page.setViewportSize({ width: 360, height: 780 });
    await open();
    expect(await walk.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const frame = 'document.querySelector(".table-cards").parentElement';
    expect(await walk.page.evaluate(`${frame}.scrollWidth <= ${frame}.clientWidth`)).toBe(true);
    expect(await axeFindings(walk.page)).toEqual([]);
  });
});
