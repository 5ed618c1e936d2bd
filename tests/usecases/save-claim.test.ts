import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const SAVE = `mutation ($input: ClaimInput!) { saveClaim(input: $input) { __typename
  ... on SavedClaim { claim { id number title enteredHere unpaid { amount currency } lines { kind hours contract { id } contractUnknown amount }
    events { kind on from to aboutLines amount occurred } } }
  ... on InvalidInput { problems { field code text } } } }`;

const save = async (input: object) => {
  const response = await app.ask(SAVE, { input });
  expect(response.body.errors).toBeUndefined();
  return response.body.data.saveClaim;
};

const employer = 'solidary-demo:organisation:mirova';
const contract = 'solidary-demo:contract:25-031';
const entry = {
  title: 'Two workers, June 2025',
  employer,
  place: 'DE',
  creditor: 'worker',
  currency: 'EUR',
  netFactor: '0.79',
  lines: [
    {
      kind: 'wages',
      contract,
      from: '2025-05-01',
      until: '2025-06-01',
      due: '2025-06-15',
      hours: '100',
      rateDue: '12.82',
      paid: '282.00',
      rateBasis: 'statutory_minimum',
    },
    { kind: 'overtime', contractUnknown: true, from: '2025-05-01', until: '2025-06-01', amount: '50.00' },
  ],
  events: [{ kind: 'payment', on: '2025-07-20', from: employer, amount: '10.00', aboutLines: [0] }],
};

describe('a claim as entered', () => {
  test('is held, numbered, summed and traced, and its entry is an import that can be undone', async () => {
    const { claim } = await save(entry);
    expect(claim).toMatchObject({
      number: '3',
      enteredHere: true,
      unpaid: { amount: '1050.00', currency: 'EUR' },
      lines: [
        { kind: 'wages', hours: '100', contract: { id: contract }, contractUnknown: false },
        { kind: 'overtime', amount: '50.00', contract: null, contractUnknown: true },
      ],
      events: [{ kind: 'payment', from: employer, aboutLines: [0], amount: '10.00', occurred: true }],
    });
    const trace = await app.ask(
      'query ($claim: ID!) { trace(claim: $claim, asOf: "2025-08-01") { ... on Trace { totalClaim rows { regime status } branches { contract } } } }',
      { claim: claim.id },
    );
    expect(trace.body.data.trace.totalClaim).toBe('1040.00');
    expect(trace.body.data.trace.branches.length).toBeGreaterThan(0);
    const imports = await app.ask('{ imports(first: 1) { edges { node { id mapping ledger { in accepted } } } } }');
    const [{ node }] = imports.body.data.imports.edges;
    expect(node).toMatchObject({ mapping: 'claim-form', ledger: { in: 1, accepted: 1 } });
  });

  test('corrected: fewer lines replace it whole', async () => {
    const { claim } = await save(entry);
    const corrected = await save({ ...entry, id: claim.id, title: 'One line', lines: [entry.lines[1]], events: [] });
    expect(corrected.claim).toMatchObject({ id: claim.id, number: claim.number, title: 'One line', events: [] });
    expect(corrected.claim.lines).toEqual([
      { kind: 'overtime', hours: null, contract: null, contractUnknown: true, amount: '50.00' },
    ]);
  });

  test('names every fault at its field, all at once', async () => {
    const { __typename, problems } = await save({
      employer: 'nobody',
      place: 'Germany',
      creditor: 'landlord',
      currency: 'euro',
      netFactor: '1.2',
      invokes: ['residence'],
      lines: [
        { kind: 'tips', from: '2025-07-01', until: '2025-06-01', amount: '1', hours: '2' },
        { kind: 'wages', contract: 'none', contractUnknown: true, hours: '10' },
        { kind: 'wages', workers: 0, rateBasis: 'guess' },
      ],
      events: [
        { kind: 'rumour', from: 'ghost', aboutLines: [7], aboutContracts: ['none'], to: ['ghost'] },
        { kind: 'payment', from: employer },
      ],
    });
    expect(__typename).toBe('InvalidInput');
    expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'employer claim.party-not-held',
      'place claim.bad-place',
      'currency claim.bad-currency',
      'creditor claim.unknown-value',
      'invokes claim.unknown-value',
      'netFactor claim.bad-share',
      'lines.0.kind claim.unknown-value',
      'lines.0.until claim.ends-before-start',
      'lines.0.amount claim.amount-twice',
      'lines.1.contract claim.contract-and-unknown',
      'lines.1.contract claim.contract-not-held',
      'lines.1.rateDue claim.amount-part-missing',
      'lines.1.paid claim.amount-part-missing',
      'lines.2.rateBasis claim.unknown-value',
      'lines.2.workers claim.bad-count',
      'lines.2.amount claim.amount-missing',
      'events.0.kind claim.unknown-value',
      'events.0.from claim.party-not-held',
      'events.0.to claim.party-not-held',
      'events.0.aboutContracts claim.contract-not-held',
      'events.0.aboutLines claim.no-such-line',
      'events.1.amount claim.payment-without-amount',
    ]);
    for (const { code, text } of problems) expect(text).not.toBe(code);
  });

  test('what came from a file is mended in the file', async () => {
    const answer = await save({ ...entry, id: 'solidary-demo:claim:K-2025-014' });
    expect(answer.problems).toEqual([
      {
        field: 'id',
        code: 'claim.from-a-file',
        text: 'This claim came from a file. Mend the file and import it again.',
      },
    ]);
    const asked = await app.ask('{ claim(id: "solidary-demo:claim:K-2025-014") { enteredHere } }');
    expect(asked.body.data.claim.enteredHere).toBe(false);
  });
});
