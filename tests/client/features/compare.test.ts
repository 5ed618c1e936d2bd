import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  amountOf,
  answerText,
  type ComparisonData,
  differenceText,
  isOtherwise,
  LAW,
  MODELS,
  regimesOf,
  ruleOptions,
} from '../../../client/features/compare/view-model.ts';
import { type RegimeRowFragment, RegimesDocument } from '../../../client/generated/operations.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { askComparison } from './answers.ts';

let app: TestApp;
let regimes: readonly RegimeRowFragment[];
beforeAll(async () => {
  app = await openTestApp({ seed: true });
  regimes = (await app.ask(RegimesDocument.toString())).body.data.regimes;
}, 60_000);
afterAll(() => app.close());

const party = ({ parties }: ComparisonData, name: string) => parties.find((one) => one.name === name);

describe('two answers side by side', () => {
  test('the same question twice is answered alike', async () => {
    const same = await askComparison(app, { asOf: '2025-07-12' }, { asOf: '2025-07-12' });
    expect(same.parties.filter(isOtherwise)).toEqual([]);
    expect(answerText(same)).toMatch(/^Nothing changes for any of \d+ companies\.$/);
    expect(same.left).toEqual(same.right);
  });

  test('the law beside a model: who would answer then, by how much more, and the model in no sum', async () => {
    const models = regimesOf(MODELS, regimes);
    expect(models).toHaveLength(3);
    const beside = await askComparison(app, { asOf: '2025-07-12' }, { asOf: '2025-07-12', regimes: models ?? [] });
    const client = party(beside, 'Hallmarkt Handels SE');
    expect(client?.left?.status).toBe('does_not_owe');
    expect(client?.right?.model).toBe(true);
    expect(beside.right.maxRecovery).toBe('0.00');
    const guarantor = party(beside, 'Trosse Trockenbau GmbH');
    expect(guarantor?.left).toMatchObject({ status: 'owes', model: false, amount: '14298.37' });
    for (const one of beside.parties) {
      const told = differenceText(one, beside.currency);
      if (one.difference === null) expect(told).toBe('Not known');
      else if (Number(one.difference) === 0) expect(told).toBe('none');
      else expect(told).toMatch(/^[+−]€[\d,]+\.\d\d$/);
    }
  });

  test('what cannot be told has no amount and no difference, and neither reads as zero', async () => {
    const beside = await askComparison(app, { asOf: '2025-07-12' }, { asOf: '2025-07-12', regimes: ['de-aentg-14'] });
    const open = party(beside, 'Trosse Trockenbau GmbH');
    expect(open?.right?.status).toBe('cannot_tell');
    expect(open?.right && amountOf(open.right, beside.currency)).toBe('Not known');
    expect(open && differenceText(open, beside.currency)).toBe('Not known');
  });

  test('the choice has the law of the place, the models together, and every version once', () => {
    const values = ruleOptions(regimes).map(({ value }) => value);
    expect(values.slice(0, 2)).toEqual([LAW, MODELS]);
    expect(new Set(values).size).toBe(regimes.length + 2);
    expect(regimesOf(LAW, regimes)).toBeNull();
    expect(regimesOf('no-allmenn-13', regimes)).toEqual(['no-allmenn-13']);
  });
});
