import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Property, propertiesOf } from '../../../schema/graph.ts';
import { inLocale, LOCALES } from '../../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../../schema/messages/load.ts';
import { ENTRY_SPECS } from '../../../server/usecases/entry/entry-fields.ts';
import { plainNumber, readValue } from '../../../server/usecases/entry/read-value.ts';
import { showValue } from '../../../server/usecases/entry/show-value.ts';
import { choiceLabel } from '../../../server/usecases/entry/value-text.ts';

beforeAll(loadEveryLanguage);

const read = (text: string, type: string, more: object = {}) => {
  const found = readValue(text, { type } as Property, { name: 'x', ...more });
  return found.ok ? found.value : found.code;
};

describe('what is typed', () => {
  test.each([
    ['1234.50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['1 234,5', '1234.5'],
    ['12,82', '12.82'],
    ['0.125', '0.125'],
    ['1,234,567', '1234567'],
    ["1'234.5", '1234.5'],
    ['007', '7'],
    ['1234', '1234'],
  ])('%s is the number %s', (text, number) => expect(plainNumber(text)).toEqual({ ok: true, number }));

  test.each(['', 'x', '-3', '1.2.3', '1,23,4', '1.', '.5', '1,234.5.6', '1.234,5,6', '12,34.5'])(
    '%s is no number',
    (text) => expect(plainNumber(text)).toEqual({ ok: false, code: 'entry.bad-number' }),
  );

  test('one sign before three digits is asked, not guessed', () => {
    for (const text of ['1.234', '1,234', '12,000'])
      expect(plainNumber(text)).toEqual({ ok: false, code: 'entry.ambiguous-number' });
    expect(read('12,000 EUR', 'price')).toBe('entry.ambiguous-number');
  });

  test('a day that reads two ways is asked with both, not guessed', () => {
    const found = readValue('03/04/2025', { type: 'day' } as Property, { name: 'x' });
    expect(found).toMatchObject({ ok: false, code: 'entry.day-two-ways' });
    expect(JSON.stringify(found)).toMatch(/2025-04-03.*2025-03-04/);
    expect(read('31/03/2025', 'day')).toBe('2025-03-31');
    expect(read('03/31/2025', 'day')).toBe('2025-03-31');
    expect(read('3 Apr 2025', 'day')).toBe('2025-04-03');
  });

  test('prices, days, yes and no, lists', () => {
    expect(read('18 000,00 eur', 'price')).toEqual({ bound: 'exact', amount: '18000.00', currency: 'EUR' });
    expect(read('at most 9.80 EUR', 'price')).toEqual({ bound: 'at_most', amount: '9.80', currency: 'EUR' });
    const range = { bound: 'between', amount: '9.80', upper: '10.20', currency: 'EUR' };
    for (const text of ['9.80 to 10.20 EUR', '9.80 - 10.20 EUR', '9.80–10.20EUR'])
      expect(read(text, 'price')).toEqual(range);
    for (const text of ['18000', 'EUR', '10 to 9 EUR', 'at least 1 to 2 EUR', '1 EURO'])
      expect(read(text, 'price')).toBe('entry.bad-price');
    expect(read('31.3.2025', 'day', { lastDay: true })).toBe('2025-04-01');
    expect(read('2025-02-29', 'day')).toBe('entry.bad-day');
    expect([read('Yes', 'boolean'), read('no', 'boolean'), read('perhaps', 'boolean')]).toEqual([
      true,
      false,
      'entry.bad-yes-no',
    ]);
    expect(read('41.2; 43.1, 41.2', 'codes')).toEqual(['41.2', '43.1']);
    expect(read('us-ca', 'code', { place: true })).toBe('US-CA');
    expect(read('labour supply', 'code', { choices: ['labour_supply'] })).toBe('labour_supply');
    expect(read('a\0b', 'text')).toBe('entry.bad-text');
  });

  test('a choice is read by its code and by the word that it is offered by, in the language at hand and in English', () => {
    const state = { choices: ['confirmed', 'refused', 'candidate'] };
    expect(read('Possible', 'code', state)).toBe('candidate');
    expect(read('perhaps', 'code', state)).toBe('entry.unknown-value');
    inLocale('de', () => expect(read('Possible', 'code', state)).toBe('candidate'));
    for (const locale of LOCALES)
      inLocale(locale, () => {
        for (const { kind, fields } of ENTRY_SPECS)
          for (const field of fields) {
            const property = propertiesOf(kind)[field.name];
            for (const code of (property?.type === 'code' && field.choices) || []) {
              const called = choiceLabel(field.name, code);
              const alike = field.choices?.filter((one) => choiceLabel(field.name, one) === called) ?? [];
              expect([locale, code, read(called, 'code', field)]).toEqual([
                ...[locale, code],
                alike.length === 1 ? code : 'entry.unknown-value',
              ]);
            }
          }
      });
  });

  test('never throws, and what is shown of a value reads back as that value', () => {
    const fields = ENTRY_SPECS.flatMap(({ kind, fields: all }) =>
      all.map((field) => ({ property: propertiesOf(kind)[field.name], field })),
    );
    for (const { property, field } of fields) expect([field.name, property]).not.toEqual([field.name, undefined]);
    const typed = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('', 'at least ', '9 to '),
          fc.nat().map((n) => (n / 100).toFixed(2)),
          fc.constantFrom(' EUR', '', ' pln'),
        )
        .map((all) => all.join('')),
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((on) => on.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        typed,
        fc.constantFrom(...LOCALES),
        ({ property, field }, text, locale) => {
          if (property === undefined || property.type === 'ref') return;
          inLocale(locale, () => {
            const once = readValue(text.trim(), property, field);
            if (!once.ok || (Array.isArray(once.value) && once.value.length === 0)) return;
            expect(readValue(showValue(once.value, property, field), property, field)).toEqual(once);
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('is begun as the reader writes it: the sign before the decimals, and the words of a bound', () => {
    const price = (bound: string, more = {}) =>
      showValue({ bound, amount: '9.80', currency: 'EUR', ...more }, { type: 'price' } as Property);
    const shown = () => [
      ...[price('exact'), price('at_least'), price('at_most'), price('between', { upper: '10.25' })],
      ...[showValue('12.5', { type: 'decimal' } as Property), showValue('1.234', { type: 'decimal' } as Property)],
    ];
    expect(inLocale('de', shown)).toEqual([
      ...['9,80 EUR', 'mindestens 9,80 EUR', 'höchstens 9,80 EUR', '9,80 bis 10,25 EUR', '12,5', '1,2340'],
    ]);
    expect(inLocale('en', shown)).toEqual([
      ...['9.80 EUR', 'at least 9.80 EUR', 'at most 9.80 EUR', '9.80 to 10.25 EUR', '12.5', '1.2340'],
    ]);
  });
});
