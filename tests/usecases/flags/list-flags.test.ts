import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { listFlags } from '../../../server/usecases/flags/list-flags.ts';
import { showAssessment } from '../../../server/usecases/flags/show-assessment.ts';
import { payrollDeps, recordPay } from '../../builders/payroll-facts.ts';
import { LOCAL } from '../../builders/seed-store.ts';

test('a list of pay names each record by its id, and beside it as its source and the page do', async () => {
  const deps = await payrollDeps();
  await recordPay(deps, 'payroll:wage:W-01', '900.00');
  await recordPay(deps, 'payroll:wage:Firm:worker-1:2025-04-01', '900.00', { from: '2025-04-01', until: '2025-05-01' });
  const asked = { test: 'pay-below-statutory-floor', asOf: day('2025-07-12'), view: LOCAL };
  const { csv } = await listFlags(deps, { ...asked, outcome: 'flagged', filter: {} });
  const cells = csv.split('\n').map((line) => line.split(',').slice(1, 3));
  expect(cells).toContainEqual(['payroll:wage:W-01', 'W-01']);
  expect(cells).toContainEqual(['payroll:wage:Firm:worker-1:2025-04-01', 'Firm worker-1 2025-04-01']);
  const shown = await showAssessment(deps, await assessFlags(deps, asked), LOCAL);
  expect(shown.rows.map(({ label }) => label).sort()).toEqual(['Firm worker-1 2025-04-01', 'W-01']);
  await deps.store.close();
});
