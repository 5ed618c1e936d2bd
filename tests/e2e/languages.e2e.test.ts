import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES, LOCALES, render } from '../../schema/messages/index.ts';
import { loadLanguage } from '../../schema/messages/load.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { CLIPPED, IN_ORDER, inOrder, TURNED } from './access.ts';
import { SCREENS } from './screens.ts';
import { AS_OF, axeFindings, keepScreenshot, openPage, settle, settleWholly, walkThrough } from './solidary.ts';

const walk = walkThrough();

beforeAll(() => loadLanguage('de'));

const root = join(import.meta.dirname, '../..');
const textsOf = (folder: string, ends: RegExp): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.test(file))
    .map((file) => `${file}\n${readFileSync(join(root, folder, file), 'utf8')}`)
    .join('\n');
/** What is data: names of the seed, and of the law in its own words. */
const DATA = [textsOf('seed', /\.(csv|json)$/), textsOf('server/regimes', /\.yaml$/), AS_OF].join('\n');
/** In English as in the files; other languages name it by their own (law-names.ts). */
const LAW = loadRegimes().flatMap(({ name, law }) => [name.en, law.cite]);
const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

const isRegion = (text: string): boolean => ALL_REGIONS.has(text.split(', ')[0] ?? '');
const ALL_REGIONS = new Set(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) =>
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => REGIONS.of(`${a}${b}`) ?? ''),
  ),
);

const isHeld = (text: string): boolean =>
  text.split('\n').every((one) => {
    const line = one.trim().replaceAll('\u00a0', ' ');
    return DATA.includes(line) || LAW.includes(line) || isRegion(line) || /^English$|^\W*\d/.test(line);
  });

async function openIn(locale: string, width: number): Promise<{ page: Page; complaints: string[] }> {
  const language = { locale, address: walk.address };
  return openPage(walk.browser, { width, language });
}

async function see(page: Page, address: string): Promise<void> {
  await page.goto(`${walk.address}${address}`);
  await settleWholly(page);
}

/** Heads, labels and buttons that are in plain letters: not from the catalogue, or a name of the seed. */
const UNACCENTED = `(() => {
  const seen = [...document.querySelectorAll('button, label, th, legend, summary, nav a, h2')];
  return seen.map((e) => e.innerText.trim()).filter((text) => /[A-Za-z]{3}/.test(text) && !/[^\\u0000-\\u024f]|[\\u00c0-\\u024f]|~/.test(text));
})()`;

const wider = (page: Page) => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

describe.each([1440, 360])('with words a third longer, at %i', (width) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openIn('en-XA', width));
  });
  afterAll(() => page.close());

  test.each(SCREENS)('%s', async (name, address) => {
    await see(page, address);
    await keepScreenshot(page, `${name}-longer-${width}`);
    expect(await page.evaluate(CLIPPED)).toEqual([]);
    expect(await wider(page)).toBe(0);
    const plain = (await page.evaluate(UNACCENTED)) as string[];
    expect(plain.filter((text) => !isHeld(text))).toEqual([]);
  });
});

describe.each([
  ['wide', 1440],
  ['phone', 360],
] as const)('from the right, in Arabic, %s', (mode, width) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openIn('ar', width));
  });
  afterAll(() => page.close());
  beforeEach(() => {
    complaints.length = 0;
  });

  test.each(SCREENS)('%s', async (name, address) => {
    await see(page, address);
    await keepScreenshot(page, `${name}-ar-${mode}`);
    expect(await page.evaluate('document.documentElement.dir + document.documentElement.lang')).toBe('rtlar');
    expect(await page.evaluate(TURNED)).toEqual([]);
    expect(await inOrder(page)).toEqual(IN_ORDER);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(CLIPPED)).toEqual([]);
    expect(await wider(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

const LOOKED_AT = SCREENS.filter(([name]) => ['overview', 'flag', 'trace-ladder', 'contract'].includes(name));

describe.each(LOCALES.filter((locale) => !['en', 'ar'].includes(locale)))('in %s', (locale) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openIn(locale, 360));
  });
  afterAll(() => page.close());

  test.each(LOOKED_AT)('%s fits a phone and is clean', async (name, address) => {
    await see(page, address);
    await keepScreenshot(page, `${name}-${locale}-phone`);
    expect(await page.evaluate('document.documentElement.lang')).toBe(LANGUAGES[locale].tag);
    expect(await page.evaluate(CLIPPED)).toEqual([]);
    expect(await wider(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('a language is chosen on the page, kept, and answers of the server come in it', async () => {
  const { page } = await openPage(walk.browser);
  await see(page, SCREENS.find(([name]) => name === 'flag')?.[1] ?? '/');
  await page.getByLabel('Language').selectOption('de');
  await page.locator('html[lang=de]').waitFor();
  await settle(page);
  const say = (code: string) => render(code, {}, { locale: 'de' });
  await page.getByText(say('page.language.not-reviewed')).waitFor();
  const answer = (await page.evaluate(`fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ tests { title { text } } }' }),
  }).then((r) => r.text())`)) as string;
  expect(answer).toContain(say('flag.title.price-below-lawful-labour'));
  await page.reload();
  await page.locator('html[lang=de]').waitFor();
  await page.close();
});
