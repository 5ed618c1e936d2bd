/** Whoever answered to a flag is seen wherever the contract stands: with its organisation, in a chain, in a trace, under what is supposed. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const CLAIM = 'solidary-demo:claim:K-2025-014';
const CONTRACT = 'solidary-demo:contract:25-031';
const TEST = 'price-below-lawful-labour';

async function data(query: string, variables: object = {}) {
  const { body } = await app.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

test('notes stand with the contract wherever it is shown, and with none other', async () => {
  await data('mutation ($input: FlagNoteInput!) { addFlagNote(input: $input) { __typename } }', {
    input: {
      test: TEST,
      subject: CONTRACT,
      kind: 'explanation',
      on: '2025-07-10',
      by: 'Trosse',
      text: 'Paid by time.',
    },
  });
  const held = await data(
    `query ($contract: ID!, $claim: ID!) {
      contract(id: $contract) { notes { kind } buyer { id buys(first: 20) { edges { node { id notes { kind } } } } } }
      trace(claim: $claim, asOf: "2025-07-12") { ... on Trace { chain { links { id notes { kind } } } } }
      whatIf(contract: $contract, floor: "EUR 1.00", asOf: "2025-07-12") { tests { test notes { kind } } }
    }`,
    { contract: CONTRACT, claim: CLAIM },
  );
  const { whatIfAll } = await data(
    `query ($test: ID!) { whatIfAll(test: $test, prices: "2", asOf: "2025-07-12") {
      changed { subject noted } } }`,
    { test: TEST },
  );
  const note = [{ kind: 'explanation' }];
  expect(held.contract.notes).toEqual(note);
  type Noted = { id?: string; subject?: string; test?: string; notes: object[] };
  const noted = (all: readonly Noted[]) =>
    all.flatMap(({ id, subject, test: name, notes }) => (notes.length > 0 ? [[id ?? subject ?? name, notes]] : []));
  const own = held.contract.buyer.buys.edges.map(({ node }: { node: Noted }) => node);
  expect(noted(own)).toEqual([[CONTRACT, note]]);
  expect(noted(held.trace.chain.links)).toEqual([[CONTRACT, note]]);
  expect(noted(held.whatIf.tests)).toEqual([[TEST, note]]);
  expect(whatIfAll.changed.length).toBeGreaterThan(0);
  const said = whatIfAll.changed.flatMap(({ subject, noted: text }: { subject: string; noted: string | null }) =>
    text === null ? [] : [[subject, text]],
  );
  expect(said).toEqual([[CONTRACT, expect.stringContaining('xplanation')]]);
});
