import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { AS_OF, axeFindings, keepScreenshot, openPage, pressOn, settle, tabTo, walkThrough } from './solidary.ts';

const walk = walkThrough();
const KIEL = encodeURIComponent('solidary-demo:claim:K-2025-014');
const BALTRUM = encodeURIComponent('solidary-demo:organisation:baltrum');

const SIX = 'Unpaid wages of six workers, Mirova Montage, March to May 2025';

const open = async (path: string) => {
  await walk.page.goto(`${walk.address}${path}${path.includes('?') ? '&' : '?'}asOf=${AS_OF}`);
  await settle(walk.page);
};

describe('deadlines, letters and the answer sheet, by keyboard', () => {
  test('the days of all claims, sifted to one claim, lead to its trace', async () => {
    await open('/deadlines');
    await walk.page.getByText(/6 dates lie ahead\. Next: last day for a written claim/).waitFor();
    await walk.page.getByRole('region', { name: '14 Jul 2025 to 20 Jul 2025' }).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await pressOn(walk.page, /^Table$/);
    await walk.page.waitForURL(/view=table/);
    expect(await walk.page.getByRole('table').locator('tbody tr').count()).toBe(12);
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByLabel('Claim', { exact: true }).selectOption(SIX);
    await walk.page.waitForURL(/claim=/);
    await walk.page.getByText(/^2 dates lie ahead/).waitFor();
    await keepScreenshot(walk.page, 'deadlines-table');
    const [calendar] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('link', { name: 'Save as a calendar file' }).click(),
    ]);
    expect(readFileSync(await calendar.path(), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(9);
    await walk.page.reload();
    await settle(walk.page);
    await pressOn(walk.page, /^K-2025-014$/);
    await walk.page.waitForURL(/\/claims\/[^/]+K-2025-014/);
    await settle(walk.page);
  });

  test('from the trace to the letters; the count is read before the draft is, and again after each change of words', async () => {
    await walk.page.getByRole('link', { name: 'Draft letters' }).first().press('Enter');
    await walk.page.getByText('6 letters fit this claim, one a party.').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await pressOn(walk.page, /^Baltrum Innenausbau GmbH$/);
    await walk.page.getByRole('heading', { name: /narrow the complainant down to: 2 of 6 workers/ }).waitFor();
    expect(await walk.page.getByText('DRAFT, NOT SENT').count()).toBe(0);
    await pressOn(walk.page, /^I have read it \(2 of 6 workers\)/);
    await walk.page.getByText('DRAFT, NOT SENT').first().waitFor();
    await tabTo(walk.page, { name: /^Use wider words: 6 of 6 workers$/, back: true });
    await walk.page.keyboard.press('Enter');
    await walk.page.getByRole('heading', { name: /narrow the complainant down to: 6 of 6 workers/ }).waitFor();
    expect(await walk.page.getByText('DRAFT, NOT SENT').count()).toBe(0);
    expect(walk.page.url()).toMatch(/widen=/);
    await walk.page.getByRole('button', { name: /^I have read it \(6 of 6 workers\)/ }).press('Enter');
    await walk.page.getByText('1 Apr 2025 to 30 Jun 2025').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    const [file] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('link', { name: 'Download .txt' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`letter-draft-${AS_OF}.txt`);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/\[day of sending: not held\]/);
    await walk.page.emulateMedia({ media: 'print' });
    expect(await walk.page.getByRole('table', { name: /Letters that fit/ }).isVisible()).toBe(false);
    expect(await walk.page.getByText('DRAFT, NOT SENT').first().isVisible()).toBe(true);
    await keepScreenshot(walk.page, 'letter-print');
    await walk.page.emulateMedia({ media: 'screen' });
  });

  test('the answer sheet: named, hashed, saved, and verified byte by byte', async () => {
    await open(`/claims/${KIEL}/dossier`);
    await walk.page.getByText(/^The sheet has \d+ rows/).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await pressOn(walk.page, /^Make the sheet$/);
    expect(await walk.page.getByText('Needed: it stands in the sheet.').count()).toBe(2);
    await walk.page.getByLabel('File number').fill('A-1');
    await walk.page.getByLabel('Made by').fill('Legal aid');
    await walk.page.keyboard.press('Enter');
    await walk.page.getByText('SHA-256 of the JSON:').waitFor();
    const hash = await walk.page.locator('.dossier-hash').first().textContent();
    const [file] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('link', { name: 'Save as JSON' }).click(),
    ]);
    const json = readFileSync(await file.path(), 'utf8');
    const upload = walk.page.getByLabel('The JSON of an answer sheet');
    await upload.setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: Buffer.from(json) });
    await walk.page.getByText('Made again, every byte is the same.').waitFor();
    expect(await walk.page.locator('.dossier-hash').last().textContent()).toBe(hash);
    const changed = Buffer.from(json.replace('12.82', '12.83'));
    await upload.setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: changed });
    await walk.page.getByText(/Made again, it differs/).waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'dossier');
  });
});

describe.each([
  { dark: true, width: 1280 },
  { dark: false, width: 360 },
])('dark $dark, $width wide', (look) => {
  test.each([
    ['deadlines', '/deadlines'],
    ['letters', `/claims/${KIEL}/letters?party=${BALTRUM}`],
    ['dossier', `/claims/${KIEL}/dossier`],
  ])('%s', async (name, path) => {
    const { page, complaints } = await openPage(walk.browser, look);
    await page.goto(`${walk.address}${path}${path.includes('?') ? '&' : '?'}asOf=${AS_OF}`);
    await settle(page);
    await page.locator('.answer').waitFor();
    if (name === 'letters') await page.getByRole('button', { name: /^I have read it/ }).click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(complaints).toEqual([]);
    await keepScreenshot(page, `${name}-${look.dark ? 'dark' : 'narrow'}`);
    await page.close();
  });
});
