import { expect, test } from '@jest/globals';
import { LOCALES } from '../../schema/messages/locale.ts';
import { AS_OF, openPage, settle, walkThrough } from './solidary.ts';

const walk = walkThrough();
const KB = 1000;

interface Fetched {
  readonly name: string;
  readonly bytes: number;
}

/** What a browser that has never been here fetches for the first screen, compressed. */
async function firstLoad(locale: string): Promise<{ readonly code: number; readonly fonts: readonly Fetched[] }> {
  const { page } = await openPage(walk.browser, { language: { locale, address: walk.address } });
  await page.goto(`${walk.address}/?asOf=${AS_OF}`);
  await settle(page);
  await page.waitForLoadState('networkidle');
  const fetched = (await page.evaluate(
    `performance.getEntriesByType('resource').map(({ name, encodedBodySize: bytes }) => ({ name, bytes }))`,
  )) as readonly Fetched[];
  await page.close();
  const code = fetched.filter(({ name }) => /\.(js|css)$/.test(name));
  expect(code.length).toBeGreaterThan(5);
  expect(code.every(({ bytes }) => bytes > 0)).toBe(true);
  return {
    code: code.reduce((sum, { bytes }) => sum + bytes, 0),
    fonts: fetched.filter(({ name }) => /woff2$/.test(name)),
  };
}

test.each(LOCALES)('script and style of the first screen are under 200 kB in %s', async (locale) => {
  const { code } = await firstLoad(locale);
  expect(code).toBeLessThan(200 * KB);
});

test('fonts for Latin letters are at most 80 kB, and those of other scripts are fetched by their readers only', async () => {
  const { fonts } = await firstLoad('en');
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(80 * KB);
  const { fonts: arabic } = await firstLoad('ar');
  expect(arabic.some(({ name }) => name.includes('arabic'))).toBe(true);
});
