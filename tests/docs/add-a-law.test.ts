import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RegimeVersion } from '../../server/domain/liability/regime.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { runCase } from '../../server/usecases/cases/run-cases.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/ADD-A-LAW.md'), 'utf8');

/** What the page tells the reader to save under this name: the first block after it. */
function told(file: string, language: string): string {
  const [, after] = page.split(`\`${file}\``);
  const block = after?.match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``))?.[1];
  if (block === undefined) throw new Error(`the page does not tell what to save as ${file}`);
  return block;
}

describe('the page for lawyers, followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-law-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const save = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };

  let rules: readonly RegimeVersion[];
  beforeAll(() => {
    save('regimes/xa/wages-guarantee.yaml', told('server/regimes/xa/wages-guarantee.yaml', 'yaml'));
    rules = loadRegimes(join(folder, 'regimes'));
  });
  const story = told('tests/cases/xa-01-direct-client.json', 'json');
  const differences = (text: string) => runCase(save('xa-01-direct-client.json', text), rules).differences;

  test('its rule is read and its case is green', () => {
    expect(rules.map(({ id }) => id)).toEqual(['xa-guarantee-4']);
    expect(differences(story)).toEqual([]);
  });

  const answerOf = (text: string) => {
    const { actual } = runCase(save('changed.json', text), rules);
    return actual.parties.find(({ party, regime }) => party === 'A' && regime === 'xa-guarantee-4')?.status;
  };

  test('what it says of one fact changed is so', () => {
    const late = story.replace('"on": "2025-08-01"', '"on": "2025-09-16"').replace('"2025-09-01"', '"2025-10-01"');
    expect(answerOf(late)).toBe('does_not_owe');
    expect(answerOf(late.replace('2025-09-16', '2025-09-15'))).toBe('owes');
    expect(answerOf(story.replace('"consumer", "value": false', '"consumer", "value": true'))).toBe('does_not_owe');
    const earlier = '"from": "2018-05-01", "to": "2018-05-31"';
    expect(answerOf(story.replace('"from": "2025-05-01", "to": "2025-05-31"', earlier))).toBeUndefined();
  });

  test('a word that is none is named with a good value', () => {
    save(
      'wrong/xa/wages-guarantee.yaml',
      told('server/regimes/xa/wages-guarantee.yaml', 'yaml').replace('mode: joint', 'mode: solidary'),
    );
    expect(() => loadRegimes(join(folder, 'wrong'))).toThrow(/bad-regime/);
  });
});
