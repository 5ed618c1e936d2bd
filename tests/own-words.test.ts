import { expect, test } from '@jest/globals';
import { ownWord } from '../schema/messages/own-words.ts';
import { loadRegimes } from '../server/regimes/load.ts';

const clauses = loadRegimes().flatMap(({ id, jurisdiction, debtors }) =>
  debtors.map(({ mode }) => ({ id, jurisdiction, mode })),
);

test('a statute is quoted in a language of its place, and only where a rule answers in that way', () => {
  const spoken: Readonly<Record<string, readonly string[]>> = {
    ...{ AR: ['es'], AT: ['de'], BE: ['nl', 'fr'], BR: ['pt'], 'CA-ON': ['en'], 'CA-QC': ['fr'], CL: ['es'] },
    ...{ DE: ['de'], ES: ['es'], FR: ['fr'], IT: ['it'], LU: ['fr'], NL: ['nl'], NO: ['nb'], PH: ['en'], PT: ['pt'] },
    ...{ TR: ['tr'], US: ['en'], 'US-CA': ['en'], 'US-NY': ['en'], UY: ['es'], ZA: ['en'] },
  };
  const quoted = clauses.flatMap(({ id, jurisdiction, mode }) => {
    const own = ownWord(id, mode);
    return own === undefined ? [] : [{ jurisdiction, lang: own.lang }];
  });
  expect(quoted.length).toBeGreaterThan(30);
  for (const { jurisdiction, lang } of quoted) expect(spoken[jurisdiction]).toContain(lang);
});

test('the longest beginning counts, and a text that was not read has none', () => {
  expect(ownWord('de-sgb4-28e-3a', 'surety')?.word).toBe('wie ein selbstschuldnerischer Bürge');
  expect(ownWord('de-milog-13', 'surety')?.word).toMatch(/^wie ein Bürge, der/);
  expect(ownWord('de-safleisch-3', 'surety')).toBeUndefined();
  expect(ownWord('model-picum-2007', 'ladder')).toBeUndefined();
});
