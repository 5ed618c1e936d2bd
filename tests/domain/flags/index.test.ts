import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hasMessage, render } from '../../../schema/messages/index.ts';
import { FLAGS, flagById } from '../../../server/domain/flags/index.ts';

const folder = new URL('../../../server/domain/flags/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const source = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the list of flags', () => {
  test('names every file that defines a flag, and each flag stands in the file of its id', () => {
    const defining = files.filter((name) => /^export const \w+: Flag</m.test(source(name)));
    expect(defining.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(FLAGS.map(({ id }) => id).sort());
  });

  test('finds a flag by its id', () => {
    expect(FLAGS.map(({ id }) => flagById(id)?.id)).toEqual(FLAGS.map(({ id }) => id));
    expect(flagById('no-such-test')).toBeUndefined();
  });

  test('every word of every flag has a message', () => {
    for (const { title, question, excludes, basedOn } of FLAGS) {
      for (const { code } of [title, question, ...excludes, ...basedOn])
        expect([code, hasMessage(code)]).toEqual([code, true]);
    }
  });

  test('every step, reason and missing fact that the rules name has a message', () => {
    const rules = ['flags', 'wages', 'pricing'].flatMap((part) => {
      const at = new URL(`../../../server/domain/${part}/`, import.meta.url);
      return readdirSync(at).map((name) => readFileSync(new URL(name, at), 'utf8'));
    });
    const named = (pattern: RegExp, prefix: string) =>
      rules.flatMap((text) => [...text.matchAll(pattern)].map((match) => `${prefix}${match[1]}`));
    const codes = [
      ...named(/\bstep\(\s*'([a-z-]+)'/g, 'flag.step.'),
      ...named(/\b(?:missingFact|cannotTell|ask|notKnown)\('([a-z-]+)'/g, 'flag.missing.'),
      ...named(/\breason\('([a-z-]+)'/g, 'flag.reason.'),
      ...named(/levelStep: '([a-z-]+)'/g, 'flag.step.'),
      ...named(/levelMissing: '([a-z-]+)'/g, 'flag.missing.'),
      ...named(/noneReason: '([a-z-]+)'/g, 'flag.reason.'),
      ...named(/missing(?:\.push\(|: \[)'([a-z-]+)'/g, 'flag.missing.'),
    ].filter((code) => code !== 'flag.missing.level');
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
  });
});

test('a step says one value once, and a range in both cases', () => {
  const money = (amount: string) => ({ type: 'money', value: { amount, currency: 'EUR' } });
  const said = (exact: string, best: string, worst: unknown) =>
    render('flag.step.price', {
      exact: { type: 'text', value: exact },
      best: money(best),
      worst,
      per: { type: 'code', value: 'per_unit' },
    });
  expect(said('yes', '9.80', money('9.80'))).toBe('Price a unit: €9.80.');
  expect(said('no', '9.80', { type: 'code', value: 'not_known' })).toBe(
    'Price a unit: €9.80 at best, not known at worst.',
  );
});
