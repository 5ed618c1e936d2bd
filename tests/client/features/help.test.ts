import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { found, markEntries, matches, SIGNS, TERMS, wordEntries } from '../../../client/features/help/entries.ts';
import { MARKS } from '../../../client/ui/marks.ts';
import { word } from '../../../schema/messages/en/word.ts';
import { codesOf, hasMessage } from '../../../schema/messages/index.ts';
import { render } from '../../../schema/messages/render.ts';
import { FLAGS } from '../../../server/domain/flags/index.ts';

const root = join(import.meta.dirname, '../../..');

/** Plain English that a reader needs no help with, and pieces of sentences. */
const PLAIN = new Set(
  [
    ...[
      'true',
      'other',
      'false',
      'per_hour',
      'per_unit',
      'per_contract',
      'per_wage_record',
      'others',
      'that_base',
      'that_contract',
      'that_day',
      'that_line',
      'that_place',
      'that_quote',
    ],
    ...['fund_eu', 'fund_national', 'fund_regional', 'fund_local'],
    // The same words as for a claim; those of their own are explained.
    ...['exposure_cannot_tell', 'exposure_may_owe', 'exposure_owes'],
  ].map((code) => `word.${code}`),
);

describe('help', () => {
  test('every mark that is drawn has an entry', () => {
    const drawn = [...readFileSync(join(root, 'client/ui/Mark.tsx'), 'utf8').matchAll(/case '(\w+)':/g)];
    expect(MARKS).toEqual(expect.arrayContaining(drawn.map(([, kind]) => kind)));
    expect(MARKS.filter((mark) => !hasMessage(`help.mark.${mark}`))).toEqual([]);
    expect(markEntries()).toHaveLength(MARKS.length);
  });

  test('every test says what it needs', () => {
    expect(FLAGS.filter(({ id }) => !hasMessage(`help.needs.${id}`)).map(({ id }) => id)).toEqual([]);
    const said = codesOf().filter((code) => code.startsWith('help.needs.'));
    expect(said).toHaveLength(FLAGS.length);
  });

  test('every word of the screen that a reader may not know is defined, and no other', () => {
    const words = Object.keys(word).filter((code) => !PLAIN.has(code));
    expect(words.filter((code) => !hasMessage(`help.${code}`))).toEqual([]);
    const defined = codesOf().filter((code) => code.startsWith('help.word.'));
    expect(defined.filter((code) => !(code.replace('help.', '') in word))).toEqual([]);
  });

  test('every term has a definition, every line and colour a text, and no address is used twice', () => {
    const terms = codesOf().filter((code) => code.startsWith('help.term.'));
    expect(terms).toEqual(TERMS.map((name) => `help.term.${name}`));
    expect(terms.filter((code) => !hasMessage(code.replace('.term.', '.says.')))).toEqual([]);
    expect(codesOf().filter((code) => code.startsWith('help.says.'))).toHaveLength(terms.length);
    expect(codesOf().filter((code) => code.startsWith('help.sign.'))).toHaveLength(SIGNS.length);
    const ids = [...markEntries(), ...wordEntries()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every result of a row of an import stands there by the word of the ledger', () => {
    const terms = wordEntries().map(({ term }) => term.toLowerCase());
    const ledger = ['accepted', 'rejected', 'held'].map((name) => render(`page.imports.${name}`));
    expect(ledger.filter((one) => !terms.includes(one))).toEqual([]);
  });

  test('a search finds entries that have each of its words, in whatever order and case', () => {
    expect(matches('RING dotted', 'A dotted ring')).toBe(true);
    expect(matches('dotted disc', 'A dotted ring')).toBe(false);
    expect(matches('', 'anything')).toBe(true);
    expect(found('pennant', markEntries()).map(({ id }) => id)).toEqual(['mark-flagged']);
    expect(found('guarantor', wordEntries()).map(({ id }) => id)).toContain('term-surety');
  });
});
