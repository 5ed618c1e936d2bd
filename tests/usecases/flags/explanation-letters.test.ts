import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { writeExplanationLetters } from '../../../server/usecases/flags/explanation-letters.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const lettersOn = (test: string, subject: string) =>
  writeExplanationLetters(deps, { test, subject: `solidary-demo:${subject}`, asOf, view: LOCAL });

test('whoever agreed a flagged price is asked with the reckoning, the supplier first, and is accused of nothing', async () => {
  const { letters, keptBack } = await lettersOn('price-below-lawful-labour', 'contract:25-031');
  expect(letters.map(({ name }) => name)).toEqual(['Mirova Montage UG', 'Trosse Trockenbau GmbH']);
  expect(keptBack).toBe(false);
  const text = letters[1]?.text ?? '';
  expect(text).toMatch(/^To: Trosse Trockenbau GmbH\n/);
  expect(text).toContain('Trosse Trockenbau GmbH to Mirova Montage UG, contract 25-031');
  expect(text).toMatch(/€9\.80/);
  expect(text).toMatch(/€12\.82/);
  expect(text).toContain('1. How was this price reached, and what does it cover?');
  expect(text).toContain('A flag opens a question; it is never a verdict.');
  expect(text).toContain('12 Jul 2025');
  expect(text).not.toMatch(/solidary-demo|[{}]|undefined/);
});

test('a test that looks at what others agreed tells nobody of it', async () => {
  const { letters } = await lettersOn('chain-price-below-lawful-labour', 'contract:25-031');
  expect(letters.length).toBe(2);
  for (const { text } of letters) expect(text).not.toMatch(/Lindhorst|38\.90|248,960|€/);
});

test('nobody is asked where nothing is flagged', async () => {
  expect(await lettersOn('price-below-lawful-labour', 'contract:L-25-009')).toEqual({ letters: [], keptBack: false });
  expect(await lettersOn('price-below-lawful-labour', 'contract:none')).toEqual({ letters: [], keptBack: false });
});

test('the employer is asked about pay of many, and nobody about pay of so few workers that to ask would tell whose', async () => {
  const { letters } = await lettersOn('pay-below-statutory-floor', 'wage-record:W-01');
  expect(letters.map(({ name }) => name)).toEqual(['Mirova Montage UG']);
  expect(letters[0]?.text).toContain('1. How was this pay worked out, and for which hours?');
  expect(await lettersOn('pay-below-statutory-floor', 'wage-record:W-07')).toEqual({ letters: [], keptBack: true });
});
