/** A document tells of a payment and a worker denies it: the debt is not lessened in silence, and both are named. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const employer = 'solidary-demo:organisation:mirova';
const paid = { kind: 'payment', on: '2025-07-01', from: employer, amount: '900.00', aboutLines: [0] };

async function traceWith(...events: readonly object[]) {
  const line = {
    ...{ kind: 'wages', contract: 'solidary-demo:contract:25-031', amount: '1000.00', rateBasis: 'statutory_minimum' },
    ...{ from: '2025-05-01', until: '2025-06-01', due: '2025-06-15' },
  };
  const input = {
    ...{ employer, place: 'DE', creditor: 'worker', currency: 'EUR', netFactor: '0.79', lines: [line], events },
    sources: [
      { document: 'payslip-may.pdf', on: '2025-07-01' },
      { document: 'interview', on: '2025-07-10', by: 'A worker' },
    ],
  };
  const { body } = await app.ask(
    `mutation ($input: ClaimInput!) { saveClaim(input: $input) {
      ... on SavedClaim { claim { id unpaid { amount } } } ... on InvalidInput { problems { field code text } } } }`,
    { input },
  );
  expect(body).toMatchObject({ data: { saveClaim: { claim: { id: expect.any(String) } } } });
  const { claim } = body.data.saveClaim;
  const answer = await app.ask(
    `query ($claim: ID!) { trace(claim: $claim, asOf: "2025-07-12") { ... on Trace {
      totalClaim rows { role status amount missing { text } } missing { code text } } } }`,
    { claim: claim.id },
  );
  return { unpaid: claim.unpaid, ...answer.body.data.trace };
}

test('told alone it counts; denied too, how much is left is not known, and who says what is named', async () => {
  const told = await traceWith({ ...paid, source: 0 });
  expect(told).toMatchObject({ unpaid: { amount: '100.00' }, totalClaim: '100.00', missing: [] });
  const both = await traceWith({ ...paid, source: 0 }, { ...paid, occurred: false, source: 1 });
  expect(both).toMatchObject({ unpaid: null, totalClaim: null });
  const said =
    'Whether the payment of €900.00 on 1 Jul 2025 by Mirova Montage UG was made: said by payslip-may.pdf, denied by A worker.';
  expect(both.missing).toEqual([{ code: 'liability.missing.payment.denied', text: said }]);
  const own = both.rows.find(({ role }: { role: string }) => role === 'employer');
  expect(own).toMatchObject({ status: 'cannot_tell', amount: null, missing: [{ text: said }] });
});
