/** "Three months unpaid", and nobody knows how much: claimed, asked, and nowhere taken for nothing. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { sheetOf } from '../../../server/exporters/dossier/sheet.ts';
import { listDeadlines } from '../../../server/usecases/deadlines/list-deadlines.ts';
import { makeDossier } from '../../../server/usecases/dossier/make-dossier.ts';
import { previewLetter, readLetters, writeLetter } from '../../../server/usecases/letters/read-letters.ts';
import { isRecoveryKnown, isTotalKnown, showTrace } from '../../../server/usecases/trace/show-trace.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { LOCAL } from '../../builders/seed-store.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const asOf = day('2025-07-12');
const OPEN = 'liability.missing.line.amount';
const SAVE = `mutation ($input: ClaimInput!) { saveClaim(input: $input) {
  ... on SavedClaim { claim { id unpaid { amount } } } ... on InvalidInput { problems { field code } } } }`;
const line = {
  kind: 'wages',
  contract: 'solidary-demo:contract:25-031',
  from: '2025-03-01',
  until: '2025-06-01',
  due: '2025-06-15',
  rateBasis: 'statutory_minimum',
};

async function claimOf(...lines: readonly object[]): Promise<string> {
  const input = {
    employer: 'solidary-demo:organisation:mirova',
    ...{ place: 'DE', creditor: 'worker', currency: 'EUR', netFactor: '0.79', lines },
  };
  const { body } = await app.ask(SAVE, { input });
  const { claim, problems } = body.data.saveClaim;
  expect(problems).toBeUndefined();
  expect(claim.unpaid).toBeNull();
  return claim.id;
}

const traceOf = async (claim: string) => {
  const { body } = await app.ask(
    `query ($claim: ID!) { trace(claim: $claim, asOf: "2025-07-12") { ... on Trace {
      totalClaim maxRecovery missing { code } rows { status amount missing { code } } } } }`,
    { claim },
  );
  return body.data.trace;
};

test('a claim of nobody knows how much has no sum, and every row that hangs on it asks', async () => {
  const claim = await claimOf(line);
  const { totalClaim, maxRecovery, missing, rows } = await traceOf(claim);
  expect({ totalClaim, maxRecovery }).toEqual({ totalClaim: null, maxRecovery: null });
  expect(missing.map(({ code }: { code: string }) => code)).toContain(OPEN);
  const open = rows.filter(({ status }: { status: string }) => status === 'cannot_tell');
  expect(open.length).toBeGreaterThan(2);
  for (const row of open) {
    expect(row.amount).toBeNull();
    expect(row.missing.map(({ code }: { code: string }) => code)).toContain(OPEN);
  }
  const trace = await traceLiability(app.deps, { claim, asOf, view: LOCAL });
  const shown = await showTrace(app.deps, trace, LOCAL);
  expect([shown.total_claim, shown.max_recovery]).toEqual([null, null]);
  expect([isTotalKnown(shown), isRecoveryKnown(shown)]).toEqual([false, false]);
});

test('beside a line that is known, the other is in no sum, and each row says so', async () => {
  const claim = await claimOf({ ...line, hours: '100', rateDue: '12.82', paid: '282.00' }, line);
  const { totalClaim, maxRecovery, missing, rows } = await traceOf(claim);
  expect({ totalClaim, maxRecovery }).toEqual({ totalClaim: '1000.00', maxRecovery: null });
  expect(missing.map(({ code }: { code: string }) => code)).toContain(OPEN);
  const liable = rows.filter(({ status }: { status: string }) => status === 'owes');
  expect(liable.length).toBeGreaterThan(0);
  for (const row of liable) expect(row.missing.map(({ code }: { code: string }) => code)).toContain(OPEN);
});

test('hours and rate of which nobody knows what was paid are kept, and no amount is made of them', async () => {
  const claim = await claimOf({ ...line, hours: '480', rateDue: '12.82' });
  const { totalClaim } = await traceOf(claim);
  expect(totalClaim).toBeNull();
});

test('letters, days and the answer sheet say it, too, and name no sum', async () => {
  const claim = await claimOf(line);
  const { plans } = await readLetters(app.deps, { claim, asOf, view: LOCAL });
  expect(plans.length).toBeGreaterThan(0);
  for (const { party } of plans) {
    const { text } = writeLetter(await previewLetter(app.deps, { claim, party, asOf, view: LOCAL }), true);
    expect(text).not.toMatch(/0\.00|€\s?0\b/);
  }
  const { lines } = await listDeadlines(app.deps, { asOf, view: LOCAL, claim });
  expect(lines.length).toBeGreaterThan(0);
  for (const { day: one } of lines) expect(one.amount ?? null).toBeNull();
  const dossier = await makeDossier(app.deps, { claim, asOf, view: LOCAL, fileNumber: '1', author: 'us' });
  const sheet = JSON.stringify(sheetOf(dossier));
  expect(sheet).toContain('["Claim in all","not known"]');
  expect(sheet).toContain('["The unpaid amount of line 1.","not known","some amount","not known"]');
});
