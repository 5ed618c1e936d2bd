import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, keepScreenshot, openPage, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();

const open = async () => {
  await walk.page.goto(`${walk.address}/claims/new?asOf=${AS_OF}`);
  await settle(walk.page);
};

describe('the claim form', () => {
  test('errors stand at the field and listed on top, and the list leads to the field', async () => {
    await open();
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    const list = walk.page.getByRole('alert');
    await list.waitFor();
    expect(await list.textContent()).toMatch(/2 fields need mending/);
    expect(await axeFindings(walk.page)).toEqual([]);
    await list.getByRole('link', { name: /Pick the employer/ }).click();
    expect(await walk.page.evaluate('document.activeElement.id')).toBe('claim-employer');
    expect(await walk.page.getByLabel('Employer', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  });

  test('an employer that nobody has entered yet is entered from here, and stands in the claim', async () => {
    await open();
    await walk.page.getByLabel('Place of work').fill('PL');
    await walk.page.getByLabel('Employer', { exact: true }).focus();
    await walk.page.keyboard.type('Nowa Firma');
    const enter = walk.page.getByRole('link', { name: 'Enter “Nowa Firma” as new' });
    await enter.waitFor();
    await walk.page.keyboard.press('Tab');
    expect(await walk.page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Nowa Firma');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByLabel(/^Document, or whose words/).fill('The worker, by phone');
    await walk.page.getByLabel(/^Day of the document/).fill('2025-07-01');
    expect(await walk.page.getByLabel(/^Name/).inputValue()).toBe('Nowa Firma');
    await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
    await walk.page.getByRole('heading', { name: /Kept: Organisation: Nowa Firma/ }).waitFor();
    expect(await walk.page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Nowa Firma');
    expect(await walk.page.getByLabel('Place of work').inputValue()).toBe('PL');
    await walk.page.getByRole('button', { name: 'Undo' }).click();
    await walk.page.getByRole('button', { name: 'Start again' }).click();
  });

  test('by keyboard: pick the employer, type a line, Enter adds the next, the sum is live', async () => {
    await open();
    await walk.page.getByLabel('Employer', { exact: true }).focus();
    await walk.page.keyboard.type('mirova');
    await walk.page.getByRole('option', { name: /Mirova Montage UG/ }).waitFor();
    await walk.page.keyboard.press('Enter');
    expect(await walk.page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Mirova Montage UG');
    await walk.page.getByLabel('Place of work').fill('de');
    await walk.page.getByLabel('First day').fill('2025-03-01');
    await walk.page.getByLabel('Last day').fill('2025-03-31');
    await walk.page.getByLabel('Pay was due on').fill('2025-04-15');
    await walk.page.getByLabel('Hours').fill('160');
    await walk.page.getByLabel('Rate due an hour').fill('12,82');
    await walk.page.getByLabel('Paid', { exact: true }).fill('1000');
    await walk.page.getByText('€1,051.20').first().waitFor();
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText('One line computed, one not known yet.').waitFor();
    expect(await walk.page.getByLabel('Rate due an hour').last().inputValue()).toBe('12,82');
  });

  test('a draft stays on the machine', async () => {
    await walk.page.reload();
    await walk.page.getByText('This is the draft that you left on this machine.').waitFor();
    expect(await walk.page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Mirova Montage UG');
  });

  test('the contract is picked, the claim saved and traced', async () => {
    await walk.page.getByRole('button', { name: 'Remove line 2' }).click();
    await walk.page
      .getByLabel('Worked under')
      .selectOption({ label: '25-031, fitting of drywall, labour only, for Trosse Trockenbau GmbH' });
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await walk.page.waitForURL(/\/claims\/claim-/);
    await walk.page.getByText(/only the employer is liable for these wages/).waitFor();
    await walk.page
      .getByText('What of line 1 is due at a rate that this rule covers (statutory minimum).')
      .first()
      .waitFor();
    expect(await walk.page.locator('.claim-total').textContent()).toBe('€1,051.20');
    await keepScreenshot(walk.page, 'entered-claim');
    expect(await walk.page.evaluate(`localStorage.getItem('solidary.claim-draft.new')`)).toBeNull();
  });

  test('the fact that was missing is entered, and the companies above are liable', async () => {
    await walk.page.getByRole('link', { name: 'Correct the claim' }).click();
    await walk.page.getByLabel('Basis of the rate').selectOption({ label: 'Statutory minimum' });
    await walk.page.getByText('Assumptions and protections relied on').click();
    await walk.page.getByLabel('Net share of gross pay').fill('0,79');
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await walk.page.getByText(/companies are liable for these wages on the facts held: the employer and/).waitFor();
    expect(await walk.page.getByText(/What of line 1 is due at a rate.*statutory minimum/).count()).toBe(0);
  });

  test('a line whose contract is not known gives branches apart from the answer', async () => {
    await walk.page.getByRole('link', { name: 'Correct the claim' }).click();
    await walk.page.getByLabel('Worked under').selectOption({ label: 'Not known under which contract' });
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await walk.page.getByText('Lines whose contract is not known').waitFor();
    expect(await walk.page.getByText(/if it was worked under/).count()).toBeGreaterThan(1);
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'entered-claim-branches');
  });

  test('corrected in two tabs: the second is told, sees theirs, loses nothing, and decides', async () => {
    await walk.page.getByRole('link', { name: 'Correct the claim' }).click();
    await walk.page.getByLabel('Hours', { exact: true }).waitFor();
    const other = (await openPage(walk.browser)).page;
    await other.goto(walk.page.url());
    await other.getByLabel('Hours', { exact: true }).fill('150');
    await other.getByRole('button', { name: 'Trace it' }).click();
    await other.waitForURL(/\/claims\/claim-[^/]+(\?|$)/);

    const hours = walk.page.getByLabel('Hours', { exact: true });
    await hours.fill('170');
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    const told = walk.page.getByRole('alert').filter({ hasText: 'Somebody saved this claim after you began' });
    await told.waitFor();
    await walk.page.locator(':focus', { hasText: /^Somebody saved this claim/ }).waitFor();
    expect(await hours.inputValue()).toBe('170');
    expect(await told.getByRole('link', { name: 'Look at theirs' }).getAttribute('target')).toBe('_blank');
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'claim-saved-meanwhile');
    await walk.page.reload();
    await told.waitFor();
    expect(await hours.inputValue()).toBe('170');
    await told.getByRole('button', { name: /^Keep mine/ }).click();
    await told.waitFor({ state: 'detached' });
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await walk.page.waitForURL(/\/claims\/claim-[^/]+(\?|$)/);
    await walk.page.getByRole('link', { name: 'Correct the claim' }).click();
    await walk.page.waitForURL(/\/edit/);
    expect(await hours.inputValue()).toBe('170');
    // What is typed from now on is no draft that was left behind.
    await hours.fill('171');
    expect(await walk.page.getByText('This is the draft that you left').count()).toBe(0);
    await other.context().close();
  });

  test('pasted rows become lines; a row that is not understood is named', async () => {
    await open();
    await walk.page.getByText('Paste lines from a spreadsheet').click();
    await walk.page
      .getByLabel('Rows')
      .fill(
        '01.03.2025\t31.03.2025\t15.04.2025\t160\t12,82\t1000\nnonsense\tx\n01.04.2025;30.04.2025;15.05.2025;150;12,82;900',
      );
    await walk.page.getByRole('button', { name: 'Read the rows' }).click();
    await walk.page
      .getByText('Line 2, First day: nonsense is not a day. Write it as 2025-03-31 or 31.03.2025.')
      .waitFor();
    expect(await walk.page.getByRole('heading', { name: /^Line \d/ }).count()).toBe(2);
    // What was not read stays; a day that reads two ways is asked before anything is.
    const rows = walk.page.getByLabel('Rows');
    expect(await rows.inputValue()).toBe('nonsense\tx');
    await rows.fill('03/04/2025\t05/04/2025\t\t10\t12,82\t0');
    await walk.page
      .getByLabel('How the days are written')
      .selectOption({ label: '03/04/2025 is 4 Mar 2025 (month first)' });
    await walk.page.getByRole('button', { name: 'Read the rows' }).click();
    await walk.page.getByRole('heading', { name: 'Line 3' }).waitFor();
    expect(await walk.page.locator('#claim-lines-2-from').inputValue()).toBe('2025-03-04');
  });

  test('a number that reads two ways is asked at its field, and nothing is sent', async () => {
    await open();
    await walk.page.getByLabel('Hours', { exact: true }).first().fill('1,234');
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    const list = walk.page.getByRole('alert');
    await list.getByRole('link', { name: /^Line 1, Hours: 1,234 may be thousands or decimals/ }).click();
    expect(await walk.page.evaluate('document.activeElement.id')).toBe('claim-lines-0-hours');
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByLabel('Hours', { exact: true }).first().fill('1234');
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await list.getByRole('link', { name: /^1,234/ }).waitFor({ state: 'detached' });
  });

  test('no field asks for a name, an origin or a residence status', async () => {
    await open();
    const labels = (await walk.page.locator('label').allTextContents()).join(' ').toLowerCase();
    expect(labels).not.toMatch(/worker.?s name|first name|surname|nationality|origin|residence|visa|permit|passport/);
  });
});
