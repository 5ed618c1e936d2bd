import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SolidaryError } from '../../server/domain/errors.ts';
import { loadRegimes, readFamily } from '../../server/regimes/load.ts';

const FILE = join(import.meta.dirname, '../../server/regimes/us-ca/1743-public-works.yaml');
const text = readFileSync(FILE, 'utf8');

function refusal(changed: string): SolidaryError {
  expect(changed).not.toBe(text);
  try {
    readFamily(changed, 'us-ca/1743.yaml');
  } catch (error) {
    if (error instanceof SolidaryError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('a regime file that is not whole is refused, with file, key and a good value', () => {
  test.each([
    ['an unknown key', text.replace('anchor: completion}', 'anchor: completion, anker: work}'), 'version', 'anker'],
    [
      'an unknown key deep in a rule',
      text.replace('by: self, about: work, what: periodic', 'by: self, abuot: work'),
      'defences',
      'abuot',
    ],
    ['a day that is none', text.replace('until: "2014-01-01"', 'until: "2014-02-30"'), 'until', 'not a calendar day'],
    ['a period that is none', text.replace('period: P18M', 'period: 18M'), 'period', 'not a period'],
    ['an overlap', text.replace('until: "2014-01-01"', 'until: "2014-03-01"'), 'from', 'overlaps'],
    ['a gap that nobody declared', text.replace('until: "2014-01-01"', 'until: "2013-12-01"'), 'from', 'gap'],
    [
      'a source that does not resolve',
      text.replace('sources: [lab-1743, lab-1741, lab-1775]', 'sources: [lab-9999]'),
      'sources',
      'not one of the sources',
    ],
    ['a clock that does not exist', text.replace('clock: assess_by}', 'clock: file_by}'), 'clock', 'not the deadline'],
    [
      'a version that replaces nothing known',
      text.replace('replaces: us-ca-1743-2001', 'replaces: us-ca-1743-1999'),
      'replaces',
      'not a version',
    ],
    ['an unknown word', text.replace('mode: enforced_after', 'mode: solidary'), 'mode', 'Invalid'],
    ['broken YAML', text.replace('walk: [works', 'walk: [[works'), 'line', ''],
  ])('%s', (_name, changed, key, reason) => {
    const error = refusal(changed);
    expect(error.code).toBe('bad-regime');
    expect(error.params.file).toBe('us-ca/1743.yaml');
    expect(String(error.params.key)).toContain(key);
    expect(String(error.params.reason)).toContain(reason);
    expect(String(error.params.example)).not.toBe('');
  });

  test('a declared gap is accepted', () => {
    const gap = 'gaps: [{from: "2013-12-01", until: "2014-01-01", why: "a test"}]\nversions:';
    expect(
      readFamily(text.replace('until: "2014-01-01"', 'until: "2013-12-01"').replace('versions:', gap), 'x.yaml'),
    ).toHaveLength(2);
  });
});

describe('the law as encoded', () => {
  const regimes = loadRegimes();

  test('models are labelled as models, and only they', () => {
    for (const regime of regimes) expect(regime.kind === 'illustrative_model').toBe(regime.id.startsWith('model-'));
  });

  test('every version says how sure it is, by what text, and when it was checked', () => {
    for (const { law } of regimes) {
      expect(law.cite).not.toBe('');
      expect(law.sources.length).toBeGreaterThan(0);
      expect(law.verification).not.toBe('');
    }
  });
});
