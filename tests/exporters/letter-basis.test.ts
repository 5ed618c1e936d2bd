/** Under what a letter says that a company may be liable: each rule once, with all that it reaches. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { planLetters } from '../../server/domain/letters/letter.ts';
import { CLOSEST } from '../../server/domain/letters/wording.ts';
import { balancesOfFacts } from '../../server/domain/liability/facts-balances.ts';
import { trace } from '../../server/domain/liability/trace.ts';
import { letterSheet } from '../../server/exporters/letter/sheet.ts';
import { letterText } from '../../server/exporters/letter/text.ts';
import { factsOf, readCase } from '../../server/importers/case/read.ts';
import { loadRegimes } from '../../server/regimes/load.ts';

const regimes = loadRegimes();

function lettersOf(name: string): ReadonlyMap<string, string> {
  const { input } = readCase(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8'), name);
  const facts = factsOf(input);
  const balances = balancesOfFacts(facts, regimes);
  const names = (id: string) => input.parties.find((party) => party.id === id)?.name;
  const plans = planLetters(trace(facts, regimes), regimes, (party) => ({
    ...{ facts, party, balances },
    workplacesOf: () => [],
  }));
  return new Map(
    plans.map((plan) => [
      plan.party,
      letterText(letterSheet({ plan, wording: CLOSEST, facts, balances, names, known: undefined })),
    ]),
  );
}

const times = (text: string | undefined, part: string) => (text ?? '').split(part).length - 1;

test('a rule that reaches several kinds of debt stands once, with each sum', () => {
  const letters = lettersOf('at-asvg-67a-insolvent');
  const client = letters.get('B');
  expect(times(client, '§ 67a ASVG; § 82a EStG: Client liability')).toBe(1);
  expect(client).toContain('€2,000.00 (social contributions)');
  expect(client).toContain('€500.00 (wage tax)');
  expect(times(letters.get('E'), '\ncontract of employment\n')).toBe(1);
});

test('what may have to be paid only later is not said to be asked for now', () => {
  const letters = lettersOf('nl-01-ladder-first-rung');
  expect(letters.get('T')).toContain('It may have to answer for as much as €5,000.00 (gross).');
  expect(letters.get('A')).toContain('It can be asked for €5,000.00 (gross) on the facts held.');
});

test('how the law is known is for whoever sends it: in brackets, and a last day that no rule sets is not to be filled', () => {
  const letter = lettersOf('nl-01-ladder-first-rung').get('A');
  expect(letter).toMatch(/\n\[As cited: art\. 7:616a.*Look it up before you rely on it\.\]\n/);
  expect(letter).not.toContain('last day\n');
});

test('two versions of one article say since when each was in force', () => {
  const letter = lettersOf('it-two-texts').get('R');
  expect(letter).toContain('(appalto) (text in force from 17 Mar 2017 to 1 Mar 2024)\n');
  expect(letter).toContain('(appalto) (text in force from 2 Mar 2024)\n');
});

test('what a text asks of the client alone is not asked of a contractor', () => {
  const letters = lettersOf('it-two-texts');
  expect(letters.get('R')).toContain('[of the company: public body: not held]');
  expect(letters.get('H')).not.toContain('of the company');
});

test('the rate is that of the wages, whatever else is claimed beside them', () => {
  const letter = lettersOf('at-lsdbg-9-construction').get('B');
  expect(letter).not.toContain('[what the rate rests on');
});

test('a debt that hangs on a notice of the inspectorate names its day', () => {
  const letters = [...lettersOf('be-1965-general-window').values()];
  expect(letters.some((letter) => /Day of: inspectorate notice: \d/.test(letter))).toBe(true);
});

test('a letter about wage tax alone does not speak of wages', () => {
  const hirer = [...lettersOf('nl-iw-34-payment-on-a-debt-not-known').values()].find((one) => !one.includes('gross'));
  expect(hirer).toMatch(/^Debts not paid by/);
  expect(hirer).toContain('We write about debts that');
});
test('a last day that nobody verified is marked for whoever sends the letter, and one that was read is not', () => {
  const german = [...lettersOf('de-milog-13-first-month').values()].join('\n');
  expect(german).toMatch(/Last day to file suit: 31 Dec 20\d\d \[law not verified\]\n/);
  const norwegian = [...lettersOf('no-01-all-tiers').values()].join('\n');
  expect(norwegian).toMatch(/Last day [^\n]*: \d+ \w+ 2025\n/);
  expect(norwegian).not.toContain('[law not verified]');
});

test('each article says of which text: since when and until when it was in force, and in which version it was read', () => {
  const every = (name: string) => [...lettersOf(name).values()].join('\n');
  expect(every('at-lsdbg-8-third-country')).toMatch(/§ 8 LSD-BG: .* \(text in force from 1 Jan 2017\)\n/);
  expect(every('at-lsdbg-8-third-country')).toContain(
    'official guidance, read in its version of 2021-11, last checked',
  );
  expect(every('nl-09-clothing')).toMatch(/art\. 35a .* \(text in force on 5 Nov 2022\)\n/);
  expect(every('bd-bla-121-owner')).toMatch(/s 121: .* \(text in force from about 11 Oct 2006\)\n/);
  expect(every('lu-281-1-2017-duty')).toMatch(/\(text in force from 24 Mar 2017 to about 31 Dec 2022\)\n/);
});

test('of two texts for work on either side of a change, each asks about its own lines', () => {
  const letter = lettersOf('ar-lct-30-each-control').get('B0') ?? '';
  const at = letter.indexOf('art. 30 LCT (art. 18 Ley 27.802');
  const [older, newer] = [letter.slice(0, at), letter.slice(at)];
  expect(older).toContain('\n- Day on which the pay was due: 5 Mar 2026\n');
  expect(newer).toContain('\n- Day on which the pay was due: 6 May 2026\n');
});
