import { expect, test } from '@jest/globals';
import { isOtherPage } from '../../client/graphql.ts';

const page = (script: string) => `<script src="/stuck.js"></script>
  <script type="module" crossorigin src="${script}" nonce="abc"></script>`;

test('a page is newer where another script than the loaded one begins it, and not where nothing is known of either', () => {
  expect(isOtherPage(page('/assets/index-b.js'), '/assets/index-a.js')).toBe(true);
  expect(isOtherPage(page('/assets/index-a.js'), '/assets/index-a.js')).toBe(false);
  expect(isOtherPage('', '/assets/index-a.js')).toBe(false);
  expect(isOtherPage(page('/assets/index-b.js'), undefined)).toBe(false);
});
