import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../schema/messages/index.ts';

const root = join(import.meta.dirname, '../..');
const OLD = '18.1.0';
/** What a user types leads to one of these. */
const ENTRIES = [
  'bin/solidary.mjs',
  'scripts/start.mjs',
  'scripts/test.mjs',
  'scripts/neo4j.mjs',
  'scripts/real-case.mjs',
];
const AGED = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${OLD}'})`;

/** The file and all that it imports at its top: read before its first line runs. */
function readAtOnce(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/^import [^(]*?'(\.[^']+)';$/gm)].map(([, path = '']) => join(file, '..', path));
  return [text, ...imported.flatMap(readAtOnce)];
}

describe.each(ENTRIES)('%s on a Node that is too old', (entry) => {
  test('says so in one sentence and does nothing', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', AGED, join(root, entry)], {
      encoding: 'utf8',
    });
    const { needed } = /(?<needed>20\.\d+\.\d+)/.exec(stderr)?.groups ?? {};
    expect(stderr).toBe(`${render('error.node-too-old', { found: OLD, needed: needed ?? '' })}\n`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('is read without words that came with later versions', () => {
    const texts = readAtOnce(join(root, entry));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/\?\?|\?\.[a-z[(]|^await |^const .*= await /m);
  });
});
