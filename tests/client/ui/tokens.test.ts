import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const css = readFileSync(join(import.meta.dirname, '../../../client/ui/tokens.css'), 'utf8');

/** Tokens of one block of the file: from its selector to the next closing brace. */
function tokensAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
}

const light = tokensAfter(':root {');
const dark = tokensAfter(':root[data-theme="dark"] {');
const darkByMedia = tokensAfter(':root:not([data-theme="light"]) {');

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['sheet', 'page', 'inset'];
const TEXT = ['ink', 'ink2', 'ink3', 'link', 'debt', 'ask'];
const MARKS = ['edge', 'debt-mid', 'ask-mark'];

/** Measured ratios of the look's table: sheet, page, inset. */
const MEASURED: Record<string, { readonly light: readonly number[]; readonly dark: readonly number[] }> = {
  edge: { light: [4.0, 3.6, 3.4], dark: [4.9, 5.4, 4.3] },
  ink: { light: [16.7, 15.3, 14.2], dark: [14.3, 15.7, 12.5] },
  ink2: { light: [8.5, 7.8, 7.2], dark: [9.4, 10.3, 8.2] },
  ink3: { light: [6.0, 5.5, 5.1], dark: [6.7, 7.4, 5.9] },
  link: { light: [8.4, 7.7, 7.1], dark: [8.9, 9.8, 7.8] },
  debt: { light: [12.7, 11.6, 10.8], dark: [10.4, 11.5, 9.1] },
  'debt-mid': { light: [3.8, 3.5, 3.2], dark: [4.5, 4.9, 3.9] },
  ask: { light: [6.8, 6.2, 5.8], dark: [9.1, 10.0, 7.9] },
  'ask-mark': { light: [3.9, 3.5, 3.3], dark: [7.0, 7.7, 6.1] },
};

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('tokens, %s', (mode, tokens) => {
  test.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'text %s on %s reaches 4.5',
    (text, ground) => {
      expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(MARKS.flatMap((mark) => GROUNDS.map((ground) => [mark, ground] as const)))(
    'mark %s on %s reaches 3',
    (mark, ground) => {
      expect(contrast(tokens[mark] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([
    ['on-link', 'link'],
    ['ink', 'link-soft'],
    ['ink', 'debt-soft'],
    ['ask', 'ask-soft'],
  ])('%s on %s reaches 4.5', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(MEASURED))('%s has the ratios that the look measured', (token) => {
    GROUNDS.forEach((ground, at) => {
      const measured = MEASURED[token]?.[mode][at] ?? 0;
      // The table gives one decimal, cut or rounded.
      expect(Math.abs(contrast(tokens[token] ?? '', tokens[ground] ?? '') - measured)).toBeLessThan(0.1);
    });
  });
});

test('dark by system setting and dark by choice are the same colours', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(15);
  expect(darkByMedia).toEqual(dark);
});
