import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const client = join(import.meta.dirname, '../../../client');
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|css)$/.test(file));

/** What moves by script heeds no wish of the reader; what moves by a style is stilled in base.css and looked at in tests/e2e/access. */
test('nothing moves by script', () => {
  expect(sources.length).toBeGreaterThan(300);
  const moving = sources.filter((file) =>
    /\.transition\(|\.animate\(|behavior: 'smooth'|from 'd3-(transition|timer|ease)'|scroll-behavior: smooth/.test(
      readFileSync(join(client, file), 'utf8'),
    ),
  );
  expect(moving).toEqual([]);
});
