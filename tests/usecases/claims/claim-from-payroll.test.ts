/** A payroll goes in as a file, and comes out as a claim that can be traced. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { claimFromPayroll, type PayrollClaimRequest } from '../../../server/usecases/claims/claim-from-payroll.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { wireParams } from '../../../server/usecases/wire.ts';
import { testPseudonym } from '../../builders/pseudonyms.ts';
import { LOCAL, ROOT, seededDeps } from '../../builders/seed-store.ts';

const MAPPING = 'seed/mappings/payroll/payroll.yaml';
const EMPLOYER = 'payroll:organisation:Kreuzer%20Bau';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
  const mapping = loadMapping(readFileSync(join(ROOT, MAPPING), 'utf8'), MAPPING);
  const file = { name: 'payroll-2025.csv', path: join(ROOT, 'tests/usecases/claims/payroll-2025.csv') };
  const result = await importFiles(deps, { mapping, files: [file], workspace: 'local' });
  expect(result.ledger).toMatchObject({ in: 9, accepted: 9 });
}, 60_000);
afterAll(() => deps.store.close());

const make = (more: Partial<PayrollClaimRequest> = {}) =>
  claimFromPayroll(deps, {
    ...{ employer: EMPLOYER, from: day('2024-12-01'), to: day('2025-06-30'), asOf: day('2025-07-12') },
    ...{ view: LOCAL, workspace: 'local', dryRun: true },
    ...more,
  });

const worker = (number: string) => testPseudonym('local', number);

describe('the payroll of a firm in Germany', () => {
  test('each line says hours, rate and source, what was paid and when it was due', async () => {
    const { claims } = await make();
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    expect(claim?.entry).toMatchObject({ employer: EMPLOYER, place: 'DE', currency: 'EUR', creditor: 'worker' });
    const lines = claim?.entry.lines.map(({ what: _what, ...line }) => line);
    const wages = { kind: 'wages', contractUnknown: true, workers: 1 };
    expect(lines).toEqual(
      [
        {
          ...wages,
          ...{ from: '2025-03-01', until: '2025-04-01', due: '2025-04-15', rateBasis: 'statutory_minimum' },
          ...{ hours: '160', rateDue: '12.82', paid: '1440' },
        },
        {
          ...{ ...wages, contractUnknown: undefined, contract: 'payroll:contract:K-7' },
          ...{ from: '2025-05-01', until: '2025-06-01', due: '2025-06-15', rateBasis: 'contract' },
          ...{ hours: '150', rateDue: '14', paid: '0' },
        },
      ].map((line) => Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined))),
    );
    const what = claim?.entry.lines[0]?.what ?? '';
    expect(what).toContain(`${worker('101')}, 1 Mar 2025 to 31 Mar 2025: €12.82 an hour was due`);
    expect(what).toMatch(/statutory minimum; .+/);
  });

  test('what cannot be said without guessing is listed with the fact, or the day of the split', async () => {
    const { open, records, flagged } = await make();
    const said = open.map(({ record, why }) => [record.split(':')[3], render(why.code, wireParams(why.params))]);
    expect([records, flagged]).toEqual([9, 5]);
    const of = (number: string) => said.filter(([id]) => id === worker(number)).map(([, text]) => text);
    expect(of('103')).toEqual(['Split this record on 1 Jan 2025.']);
    expect(of('104')).toEqual(['Which parts count as pay in Germany?']);
    expect(of('105')).toEqual(['Paid late; the floor is kept, and what was agreed is not recorded.']);
    expect(of('106')).toEqual(['Split this record on 1 Jul 2025.']);
    expect(of('108')).toEqual(['How many hours were worked for this pay?']);
    expect(said).toHaveLength(5);
  });

  test('of one worker, or of other days, only those', async () => {
    const one = await make({ workers: [worker('101')] });
    expect([one.records, one.claims[0]?.entry.lines.length]).toEqual([1, 1]);
    expect((await make({ from: day('2023-01-01'), to: day('2023-12-31') })).records).toBe(0);
  });

  test('an agreement claimed to bind raises the rate where one is held; here none is', async () => {
    const { claims } = await make({ agreementBinds: true });
    expect(claims.flatMap(({ entry }) => entry.lines).map(({ rateBasis }) => rateBasis)).not.toContain('cba');
  });

  test('a dry run writes nothing; the claim is an import that can be undone, and can be traced', async () => {
    const before = (await deps.store.countRecords(LOCAL)).Claim;
    await make();
    expect((await deps.store.countRecords(LOCAL)).Claim).toBe(before);
    const { claims } = await make({ dryRun: false });
    const id = claims[0]?.claim?.id ?? '';
    expect(claims[0]?.problems).toEqual([]);
    const file = await deps.store.claimFile(id, LOCAL);
    expect(file?.lines.map(({ values }) => values.kind)).toEqual(['wages', 'wages']);
    const { answer } = await traceLiability(deps, { claim: id, asOf: day('2025-07-12'), view: LOCAL });
    // 160 x 12.82 - 1,440.00 = 611.20, and 150 x 14.00 = 2,100.00.
    expect(answer.totalClaim.amount.toFixed(2)).toBe('2711.20');
  });

  test('the same payroll again claims nothing twice; a line that is new is claimed alone', async () => {
    const before = (await deps.store.countRecords(LOCAL)).Claim;
    const again = await make({ dryRun: false });
    expect(again.claims.map(({ entry, claim }) => [entry.lines.length, claim])).toEqual([[0, undefined]]);
    expect([...(again.claims[0]?.already.values() ?? [])]).toEqual([2]);
    expect((await deps.store.countRecords(LOCAL)).Claim).toBe(before);
  });

  test('an employer that is not held is refused', async () => {
    await expect(make({ employer: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
