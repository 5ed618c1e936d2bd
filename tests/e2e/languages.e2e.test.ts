import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES, LOCALES, render } from '../../schema/messages/index.ts';
import { loadLanguage } from '../../schema/messages/load.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { CLIPPED, IN_ORDER, inOrder, TURNED } from './access.ts';
import { SCREENS } from './screens.ts';
import { AS_OF, axeFindings, goTo, keepScreenshot, openPage, settle, settleWholly, walkThrough } from './solidary.ts';

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

/** A window made narrow is laid out anew: each screen is opened once and looked at in both widths. */
const WIDTHS = [
  ['wide', 1440],
  ['phone', 360],
] as const;

async function seeAtEachWidth(
  page: Page,
  address: string,
  look: (mode: string, width: number) => Promise<void>,
): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[0][1], height: 900 });
  await goTo(page, walk.address, address);
  for (const [mode, width] of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await settleWholly(page);
    await look(mode, width);
  }
}

async function see(page: Page, address: string): Promise<void> {
  await goTo(page, walk.address, address);
  await settleWholly(page);
}

/** Heads, labels and buttons that are in plain letters: not from the catalogue, or a name of the seed. */
const UNACCENTED = `(() => {
  const seen = [...document.querySelectorAll('button, label, th, legend, summary, nav a, h2')];
  return seen.map((e) => e.innerText.trim()).filter((text) => /[A-Za-z]{3}/.test(text) && !/[^\\u0000-\\u024f]|[\\u00c0-\\u024f]|~/.test(text));
})()`;

const wider = (page: Page) => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

describe('with words a third longer', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openIn('en-XA', 1440));
  });
  afterAll(() => page.close());

  test.each(SCREENS)('%s', async (name, address) => {
    await seeAtEachWidth(page, address, async (_mode, width) => {
      await keepScreenshot(page, `${name}-longer-${width}`);
      expect({ width, clipped: await page.evaluate(CLIPPED) }).toEqual({ width, clipped: [] });
      expect({ width, wider: await wider(page) }).toEqual({ width, wider: 0 });
      const plain = (await page.evaluate(UNACCENTED)) as string[];
      expect(plain.filter((text) => !isHeld(text))).toEqual([]);
    });
  });
});

describe('from the right, in Arabic', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openIn('ar', 1440));
  });
  afterAll(() => page.close());
  beforeEach(() => {
    complaints.length = 0;
  });

  test.each(SCREENS)('%s', async (name, address) => {
    await seeAtEachWidth(page, address, async (mode, width) => {
      await keepScreenshot(page, `${name}-ar-${mode}`);
      expect(await page.evaluate('document.documentElement.dir + document.documentElement.lang')).toBe('rtlar');
      expect({ width, turned: await page.evaluate(TURNED) }).toEqual({ width, turned: [] });
      expect({ width, order: await inOrder(page) }).toEqual({ width, order: IN_ORDER });
      expect({ width, axe: await axeFindings(page) }).toEqual({ width, axe: [] });
      expect({ width, clipped: await page.evaluate(CLIPPED) }).toEqual({ width, clipped: [] });
      expect({ width, wider: await wider(page) }).toEqual({ width, wider: 0 });
      expect(complaints).toEqual([]);
    });
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
