/** What rules ask of a party is read off the rules, and each of it can be answered. */
import { describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import {
  FACT_VALUES,
  factsAsked,
  isAskedOfContract,
  OF_PARTY_ALONE,
  OF_SCHEME,
  schemesAsked,
  wordsAsked,
} from '../../../server/domain/liability/fact-values.ts';
import { objectsIn } from '../../../server/domain/liability/objects-in.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { specOf } from '../../../server/usecases/entry/entry-fields.ts';

const regimes = loadRegimes();
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('facts that rules ask', () => {
  test('of a party: by a test, by a number, and by its trade', () => {
    expect(factsAsked(regimes)).toEqual(expect.arrayContaining(['own_needs', 'head_count', 'trade', 'status']));
    const one = (rule: object) => factsAsked([rule as RegimeVersion]);
    expect(one({ scope: [{ any: [{ fact: 'licensed', is: true }] }] })).toEqual(['licensed']);
    expect(
      one({
        scope: [
          { number: 'head_count', under: '25' },
          { number: 'workers', over: '1' },
        ],
      }),
    ).toEqual(['head_count']);
    expect(one({ debtors: [{ who: { trade: ['retailer'] } }] })).toEqual(['trade']);
    expect(one({})).toEqual([]);
  });

  test('each has words in the form, and each value that a rule wants can be given', () => {
    for (const fact of factsAsked(regimes)) expect([fact, hasMessage(`entry.fact.${fact}`)]).toEqual([fact, true]);
    const tests = objectsIn(regimes) as readonly { fact?: keyof typeof FACT_VALUES; is?: unknown; scheme?: string }[];
    for (const { fact, is } of tests.filter((one) => one.fact !== undefined)) {
      const values = FACT_VALUES[fact as keyof typeof FACT_VALUES];
      if (values.length > 0) expect([fact, values]).toEqual([fact, expect.arrayContaining([is].flat())]);
    }
    for (const { fact, scheme } of tests.filter((one) => one.scheme !== undefined)) {
      expect([fact, OF_SCHEME.has(fact as 'licensed')]).toEqual([fact, true]);
      const word = `entry.scheme.${scheme?.replaceAll(' ', '-')}`;
      expect([word, hasMessage(word)]).toEqual([word, true]);
    }
  });

  test('which are asked of one contract, of which scheme, and in which words', () => {
    expect([isAskedOfContract(regimes, 'own_needs'), isAskedOfContract(regimes, 'status')]).toEqual([true, false]);
    for (const fact of OF_PARTY_ALONE) expect([fact, isAskedOfContract(regimes, fact)]).toEqual([fact, false]);
    expect(schemesAsked(regimes, 'bound_by_cba')).toEqual(['chain liability', 'waive']);
    expect(schemesAsked(regimes, 'licensed')).toEqual([]);
    expect(wordsAsked(regimes, 'product')).toEqual(['clothing']);
  });

  /** What the blocked account holds is reckoned from payments. */
  const RECKONED = ['escrowPercent', 'headCount'];

  test('of a contract: the form has a field for each', () => {
    const asked = (objectsIn(regimes) as readonly { contract?: unknown; number?: unknown; kind?: unknown }[]).flatMap(
      ({ contract, number }) => [contract, number].filter((one): one is string => typeof one === 'string'),
    );
    const fields = new Set(specOf('Contract')?.fields.map(({ name }) => name));
    const wanted = [...new Set(asked.map(camel)), 'goodsState', 'outstanding', 'labourCostFloor', 'labourValue'];
    expect(wanted.filter((name) => !fields.has(name) && !RECKONED.includes(name))).toEqual([]);
  });
});
