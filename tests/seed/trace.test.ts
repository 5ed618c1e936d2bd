import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { amountText } from '../../server/domain/money.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { traceLiability } from '../../server/usecases/trace/trace-liability.ts';
import { LOCAL, seededDeps } from '../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const trace = (number: string) =>
  traceLiability(deps, { claim: `solidary-demo:claim:${number}`, asOf: day('2025-07-12'), view: LOCAL });

describe('who may be liable for the claims of the demonstration as of 12 July 2025', () => {
  /** The employer's own debt, and everybody else under one rule: several rules may say the same party differently. */
  async function rows(number: string, rule: string): Promise<Record<string, readonly (string | null)[]>> {
    const { answer } = await trace(number);
    const asked = answer.parties.filter(({ regime }) => regime === 'employment' || regime === rule);
    return Object.fromEntries(
      asked.map(({ party, status, amount, inferred }) => [
        party.split(':').at(-1),
        [status, amount && amountText(amount), ...(inferred ? ['inferred'] : [])],
      ]),
    );
  }

  test('the German claim: three guarantors, one through an inferred link, one not told, the retailer not', async () => {
    expect(await rows('K-2025-014', 'de-milog-13')).toEqual({
      mirova: ['owes', '21176.00'],
      trosse: ['owes', '14298.37'],
      lindhorst: ['owes', '14298.37'],
      nordkai: ['may_owe', '14298.37', 'inferred'],
      hallmarkt: ['does_not_owe', '0.00', 'inferred'],
      baltrum: ['owes', '2430.67'],
      seeterrassen: ['cannot_tell', null],
    });
  });

  test('what would settle it is named: the link, and whether Seeterrassen builds for itself', async () => {
    const { answer } = await trace('K-2025-014');
    const missing = (party: string) =>
      answer.parties.filter((row) => row.party.endsWith(party)).flatMap((row) => row.missing.map(({ code }) => code));
    expect(missing('seeterrassen')).toContain('liability.missing.fact.own_needs');
    expect(missing('nordkai')).toContain('liability.missing.link');
  });

  test('the Norwegian claim: one month lost, one to be claimed from the subcontractor by 15 July', async () => {
    expect(await rows('K-2025-017', 'no-allmenn-13')).toEqual({
      ulvik: ['owes', '81000.00'],
      sletta: ['may_owe', '54000.00'],
      havnebygg: ['owes', '54000.00'],
      fjordly: ['does_not_owe', '0.00'],
    });
    const { answer } = await trace('K-2025-017');
    const deadlines = answer.parties.filter(({ party }) => party.endsWith('sletta')).flatMap((row) => row.deadlines);
    expect(deadlines.map(({ what, on }) => `${what} ${on}`)).toEqual(
      expect.arrayContaining(['claim_by 2025-07-15', 'claim_by 2025-08-15']),
    );
  });
});
