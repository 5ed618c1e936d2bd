import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cleanPhoto } from '../../server/importers/photo/clean.ts';
import { png, TOLD, told, WEBP } from '../builders/pictures.ts';
import {
  axeFindings,
  keepScreenshot,
  openPage,
  pressOn,
  settle,
  settleWholly,
  tabTo,
  walkThrough,
} from './solidary.ts';

const walk = walkThrough();
const CLAIM = 'solidary-demo:claim:K-2025-014';

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const photo = (name: string, buffer: Buffer, mimeType = 'image/jpeg'): Given => ({ name, mimeType, buffer });

/** As a hand drops them. */
async function drop(page: Page, target: string, files: readonly Given[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, data: buffer.toString('base64') }));
  const dataTransfer = await page.evaluateHandle((some) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, data } of some) {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    return transfer;
  }, given);
  await page.dispatchEvent(target, 'dragover', { dataTransfer });
  await page.dispatchEvent(target, 'drop', { dataTransfer });
}

const hashInAddress = () => new URL(walk.page.url()).searchParams.get('files') ?? '';

/** The dots of a picture as the browser draws it, turned as it says. */
const dotsOf = (page: Page, bytes: Buffer, type: string) =>
  page.evaluate(
    async ([data, mime]) => {
      const blob = await (await fetch(`data:${mime};base64,${data}`)).blob();
      const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      drawing.drawImage(bitmap, 0, 0);
      const { data: dots } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      return [bitmap.width, bitmap.height, Array.from(dots).join()];
    },
    [bytes.toString('base64'), type] as const,
  );

describe('a photo that was cleaned', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'a %s is drawn as before, dot for dot, and turned as before',
    async (format) => {
      const { page } = await openPage(walk.browser);
      await page.goto('about:blank');
      const before = told()[format];
      const cleaned = cleanPhoto(before);
      if (!cleaned.ok) throw new Error(cleaned.why);
      const [shown, kept] = [
        await dotsOf(page, before, `image/${format}`),
        await dotsOf(page, cleaned.bytes, `image/${format}`),
      ];
      // Held on its side: a quarter turn, of which Chromium takes no notice in a WebP.
      expect(shown.slice(0, 2)).toEqual(format === 'webp' ? [24, 16] : [16, 24]);
      expect(kept).toEqual(shown);
      await page.close();
    },
  );
});

describe('a photo in hand', () => {
  test('dropped on the first screen it opens beside a short form, and says what was removed', async () => {
    await walk.page.goto(walk.address);
    await settle(walk.page);
    await drop(walk.page, '.photo-drop .drop', [photo('IMG Lieferschein 12.jpg', told().jpeg)]);
    await walk.page.waitForURL(/\/enter\/photo/);
    await walk.page.getByText('Removed before it was kept: location, camera, time of day').waitFor();
    const image = walk.page.locator('.photo-image');
    await image.waitFor();
    await walk.page.waitForFunction(
      () => (document.querySelector('.photo-image') as HTMLImageElement).naturalWidth > 0,
    );
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'photo');
    const served = await (await fetch(`${walk.address}/sources/${hashInAddress()}`)).arrayBuffer();
    expect(Buffer.from(served).includes(TOLD.camera)).toBe(false);
  });

  test('neither its name nor its day is taken without being asked for', async () => {
    const title = walk.page.getByLabel('Document, or whose words');
    const day = walk.page.getByLabel('Day of the document or the words');
    expect([await title.inputValue(), await day.inputValue()]).toEqual(['', '']);
    await walk.page.getByRole('button', { name: 'Call it “IMG Lieferschein 12”' }).click();
    await walk.page.getByRole('button', { name: 'Take the day that the camera told: 30 Jun 2025' }).click();
    expect([await title.inputValue(), await day.inputValue()]).toEqual(['IMG Lieferschein 12', '2025-06-30']);
    await title.fill('Delivery note 12');
  });

  test('is looked at larger and turned, with the keyboard alone', async () => {
    const size = () => walk.page.locator('.photo-image').evaluate((image) => (image as HTMLElement).style.cssText);
    const before = await size();
    await tabTo(walk.page, { name: /^The photo: plus, minus/, back: true });
    await walk.page.keyboard.press('+');
    expect(await size()).not.toBe(before);
    await walk.page.keyboard.press('r');
    expect(await size()).toMatch(/rotate\(90deg\)/);
    await keepScreenshot(walk.page, 'photo-turned');
    await walk.page.keyboard.press('0');
    expect(await size()).toBe(before);
  });

  test('what is typed beside it cites it: the page of the record and its history show it', async () => {
    const form = walk.page.locator('.entry-form form');
    await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
    await walk.page.locator('#entry-name:focus').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await form.getByLabel('Name (needed)').fill('Kontor Nordlicht GmbH');
    await walk.page.getByRole('button', { name: 'Save', exact: true }).click();
    await walk.page.getByText('Kept: Organisation').waitFor();
    await walk.page.getByText('One entry cites it.').waitFor();
    await keepScreenshot(walk.page, 'photo-saved');
    await walk.page.getByRole('link', { name: 'Open the record' }).click();
    await walk.page.waitForURL(/\/organisations\//);
    await walk.page.getByAltText('Open it: Delivery note 12').first().waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'photo-organisation');
    await walk.page.getByRole('link', { name: 'Who said so' }).click();
    await walk.page.waitForURL(/\/history\//);
    await walk.page.getByAltText('Open it: Delivery note 12').first().click();
    await walk.page.waitForURL(/\/enter\/photo/);
    await walk.page.locator('.photo-image').waitFor();
  });

  test('a record that is held is corrected from it, and another kind keeps what the photo is called', async () => {
    await walk.page.getByLabel('Day of the document or the words').fill('2025-06-30');
    await walk.page.getByRole('button', { name: 'Something that happened' }).click();
    await walk.page.getByLabel('Kind (needed)').waitFor();
    expect(await walk.page.getByLabel('Document, or whose words').inputValue()).toBe('Delivery note 12');
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.getByRole('button', { name: 'A company' }).click();
    await walk.page.getByRole('combobox', { name: 'About a record that is held' }).fill('Trosse');
    await walk.page.locator('.picker-list [role=option]').first().click();
    await walk.page.getByRole('button', { name: 'Save the correction' }).waitFor();
    await walk.page.getByLabel('Address', { exact: true }).fill('Gate 2');
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    await walk.page.getByText('Kept: Organisation').waitFor();
  });
});

describe('a claim that is begun from a photo', () => {
  test('the photo stands beside the form, under what it was called beside its own', async () => {
    await walk.page.goto(`${walk.address}/`);
    await settle(walk.page);
    await drop(walk.page, '.photo-drop .drop', [photo('Hours of May.png', png([], [320, 200], 70), 'image/png')]);
    await walk.page.waitForURL(/\/enter\/photo/);
    await walk.page.getByRole('button', { name: 'Call it “Hours of May”' }).click();
    await walk.page.getByRole('link', { name: 'Begin a claim for unpaid wages from it' }).click();
    await walk.page.waitForURL(/\/claims\/new\?files=/);
    await walk.page.locator('.claim-beside .photo-image').waitFor();
    expect(await walk.page.getByLabel('Document, or whose words').inputValue()).toBe('Hours of May');
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'claim-photo');
  });

  test('without the day of the document nothing is kept, and the list leads to it', async () => {
    await walk.page.getByLabel('Employer', { exact: true }).fill('mirova');
    await walk.page.getByRole('option', { name: /Mirova Montage UG/ }).click();
    await walk.page.getByLabel('Place of work').fill('de');
    await walk.page.getByLabel('Hours', { exact: true }).fill('160');
    await walk.page.getByLabel('Rate due an hour').fill('12.82');
    await walk.page.getByLabel('Paid', { exact: true }).fill('1000');
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await walk.page.getByRole('alert').getByRole('link').click();
    expect(await walk.page.evaluate('document.activeElement.id')).toBe('entry-sources-0-source-on');
    await walk.page.keyboard.type('06152025');
  });

  test('a line cites it or another source, and the claim shows it among its sources', async () => {
    await walk.page.getByRole('button', { name: 'Add a document' }).click();
    await walk.page.getByLabel('Document, or whose words').last().fill('Words of the foreman');
    await walk.page.getByLabel('Day of the document or the words').last().fill('2025-06-20');
    await walk.page.getByRole('button', { name: 'Add a line' }).click();
    const cited = walk.page.getByLabel('Read from');
    expect(
      await cited.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text)),
    ).toEqual(['Source 1: Hours of May', 'Source 1: Hours of May', 'Source 2: Words of the foreman']);
    await walk.page.getByRole('button', { name: 'Remove line 2' }).click();
    await walk.page.getByRole('button', { name: 'What I add cites it' }).first().click();
    await walk.page.locator('.claim-beside .photo-image').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'claim-photo-two');
    await walk.page.getByRole('button', { name: 'Trace it' }).click();
    await walk.page.waitForURL(/\/claims\/claim-/);
    await walk.page.getByAltText('Open it: Hours of May').first().waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'claim-photo-trace');
    await walk.page.getByRole('link', { name: 'Correct the claim' }).click();
    await walk.page.locator('.claim-beside .photo-image').waitFor();
  });

  test.each([
    ['dark', { dark: true }],
    ['at 360', { width: 360 }],
  ] as const)('%s the form is whole', async (name, options) => {
    const { page, complaints } = await openPage(walk.browser, options);
    await page.goto(walk.page.url());
    await page.locator('.photo-image').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await keepScreenshot(page, `claim-photo-${name.replace(' ', '-')}`);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('an entry from a photo that is undone', () => {
  test('says before and after that the photo goes with it', async () => {
    await walk.page.goto(`${walk.address}/imports`);
    await settle(walk.page);
    await walk.page
      .getByRole('row', { name: /Hours of May/ })
      .first()
      .getByRole('link')
      .click();
    await walk.page.getByText('The photo or scan that only it cites is deleted with it.').waitFor();
    await walk.page.getByRole('button', { name: 'Undo this import' }).click();
    await walk.page.getByRole('button', { name: 'Yes, undo it whole' }).click();
    await walk.page.getByText('The photo or scan that nothing else cites was deleted.').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await walk.page.goto(`${walk.address}/enter/photo`);
    await settle(walk.page);
    expect(await walk.page.getByText('Hours of May').count()).toBe(0);
    await walk.page.getByText('Delivery note 12').waitFor();
  });
});

describe('the answer sheet', () => {
  test('carries the photo that its facts cite, and is verified with it', async () => {
    await walk.page.goto(`${walk.address}/claims/${CLAIM}/dossier?asOf=2025-07-12`);
    await settle(walk.page);
    await walk.page.getByLabel('File number').fill('A 1');
    await walk.page.getByLabel('Made by').fill('Works council');
    await walk.page.getByRole('button', { name: 'Make the sheet' }).click();
    await walk.page.getByText('SHA-256 of the JSON:').waitFor();
    const carry = walk.page.getByLabel('With the photo that facts are read from');
    expect(await carry.isChecked()).toBe(true);
    await walk.page.locator('.letter-picture img').scrollIntoViewIfNeeded();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'photo-dossier');
    const download = walk.page.waitForEvent('download');
    await walk.page.getByRole('link', { name: 'Save as JSON' }).click();
    const path = await (await download).path();
    const sheet = JSON.parse(readFileSync(path, 'utf8'));
    expect(sheet.files).toHaveLength(1);
    expect(Buffer.from(sheet.files[0].data, 'base64').includes(TOLD.camera)).toBe(false);
    await walk.page.getByLabel('The JSON of an answer sheet').setInputFiles(path);
    await walk.page.getByText('Made again, every byte is the same.').waitFor();
    await walk.page.getByText('One photo is carried, and it is what its hash says.').waitFor();
    await carry.click();
    await walk.page.getByText('named by its hash, not carried').waitFor();
  });
});

describe('photos that are held', () => {
  test('several in turn, each with what it is called; what cannot be taken is said', async () => {
    await walk.page.goto(`${walk.address}/enter`);
    await settle(walk.page);
    await walk.page.getByText('Delivery note 12').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'enter-photos');
    await drop(walk.page, 'h1', [
      photo('board.png', png([], [320, 200], 60), 'image/png'),
      photo('gate.webp', WEBP, 'image/webp'),
      photo('IMG_1.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'image/heic'),
    ]);
    await walk.page.waitForURL(/\/enter\/photo/);
    await walk.page.getByText(/IMG_1\.heic: This file is not taken: it is HEIC/).waitFor();
    await walk.page.getByText('2 of 2').waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
    await keepScreenshot(walk.page, 'photo-several');
    await pressOn(walk.page, /2 of 2$/);
    await walk.page.waitForURL(/file=/);
    await walk.page.locator('.photo-pick[aria-current="page"]', { hasText: '2 of 2' }).waitFor();
  });

  test('what is refused beside one that comes is said wherever it was sent from, and not again beside another', async () => {
    const { page } = await openPage(walk.browser);
    const heic = photo('IMG_2.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'image/heic');
    const refusal = page.getByText(/This file is not taken: it is HEIC/);
    await page.goto(`${walk.address}/enter/photo`);
    await settle(page);
    await drop(page, '.photo-drop .drop', [heic, photo('wall.png', png([], [30, 20], 33), 'image/png')]);
    await page.waitForURL(/files=/);
    await refusal.waitFor();
    // Refused alone, it is told where it was sent from: what is opened later has nothing to do with it.
    await page.goto(`${walk.address}/enter`);
    await settle(page);
    await drop(page, '.photo-drop .drop', [heic]);
    await refusal.waitFor();
    await page.locator('.photo-grid a').first().click();
    await page.waitForURL(/files=/);
    await page.locator('.photo-image').waitFor();
    expect(await refusal.count()).toBe(0);
    await page.close();
  });

  test('one that nothing cites is thrown away, once it was said twice', async () => {
    await walk.page.getByRole('button', { name: 'Throw it away' }).click();
    await walk.page.getByRole('button', { name: 'Yes, throw it away' }).click();
    await walk.page.getByText('2 of 2').waitFor({ state: 'detached' });
    expect(hashInAddress()).toMatch(/^[0-9a-f]{64}$/);
    await walk.page.goto(`${walk.address}/enter/photo?files=${'0'.repeat(64)}`);
    await walk.page
      .getByText(/is not held/)
      .first()
      .waitFor();
    expect(await axeFindings(walk.page)).toEqual([]);
  });

  test('sending is stopped: what came stays and opens, and what is on its way does not come', async () => {
    const { page } = await openPage(walk.browser);
    let sent = 0;
    await page.route('**/sources', async (route) => {
      sent += 1;
      // The second stays on its way until it is stopped.
      if (sent === 1) await route.continue();
    });
    await page.goto(`${walk.address}/enter`);
    await settle(page);
    await drop(
      page,
      'h1',
      [10, 11, 12].map((size) => photo(`${size}.png`, png([], [size, size], 90), 'image/png')),
    );
    await page.getByText('Sending 2 of 3').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForURL(/\/enter\/photo/);
    expect(new URL(page.url()).searchParams.get('files')).toMatch(/^[0-9a-f]{64}$/);
    expect(sent).toBe(2);
    await page.close();
  });

  test.each([
    ['dark', { dark: true }],
    ['at 360', { width: 360 }],
  ] as const)('%s the screens are whole and axe finds nothing', async (name, options) => {
    const { page, complaints } = await openPage(walk.browser, options);
    const held = (await (
      await fetch(`${walk.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ sourceFiles { hash } }' }),
      })
    ).json()) as { readonly data: { readonly sourceFiles: readonly { readonly hash: string }[] } };
    const hashes = held.data.sourceFiles.map(({ hash }) => hash).join(',');
    for (const [screen, path] of [
      ['photo', `/enter/photo?files=${hashes}`],
      ['photo-empty', '/enter/photo'],
      ['overview', '/'],
    ] as const) {
      await page.goto(walk.address + path);
      await settleWholly(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator('input[capture=environment]').first().getAttribute('accept')).toBe('image/*');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await keepScreenshot(page, `${screen}-${name.replace(' ', '-')}`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
