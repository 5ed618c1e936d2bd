/** A question that names no day is answered as of today: what has ended, or has not begun, is not told as of now. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
const MIROVA = 'solidary-demo:organisation:mirova';
const BUYER = 'solidary-demo:organisation:trosse';
const source = { document: 'Order 12', on: '2025-06-30' };
const FAR = '2099-01-01';
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

async function data(query: string, variables: object = {}) {
  const { body } = await app.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}
async function enter(kind: string, values: object, more: object = {}): Promise<string> {
  const { enterRecords } = await data(
    `mutation ($entries: [RecordEntryInput!]!, $source: SourceInput!) {
      enterRecords(entries: $entries, source: $source) { rows { problems { text } } saved { id } } }`,
    { entries: [{ kind, values, ...more }], source },
  );
  expect(enterRecords.rows).toEqual([{ problems: [] }]);
  return enterRecords.saved[0].id;
}

describe('a price that begins on a later day', () => {
  test('is shown from that day on, by every question, and not before', async () => {
    const values = { buyer: BUYER, supplier: MIROVA, number: 'N 1', price: '18000.00 EUR' };
    const id = await enter('Contract', values);
    const ask = async (asOf?: string) => {
      const day = asOf === undefined ? '' : `, asOf: "${asOf}"`;
      const { contract, organisation, network } = await data(`{
        contract(id: "${id}"${day}) { price { amount } }
        organisation(id: "${MIROVA}"${day}) { supplies(first: 50) { edges { node { id price { amount } } } } }
        network(root: "${BUYER}"${day}) { links { id price { amount } } } }`);
      const listed = organisation.supplies.edges.map(({ node }: { node: { id: string } }) => node);
      const priceIn = (all: readonly { readonly id: string; readonly price: { readonly amount: string } }[]) =>
        all.find((one) => one.id === id)?.price.amount;
      return [contract.price.amount, priceIn(listed), priceIn(network.links)];
    };
    expect(await ask()).toEqual(['18000.00', '18000.00', '18000.00']);
    await enter('Contract', { ...values, price: '99999.00 EUR' }, { id, since: FAR });
    expect(await ask()).toEqual(['18000.00', '18000.00', '18000.00']);
    expect(await ask(FAR)).toEqual(['99999.00', '99999.00', '99999.00']);
    const { history } = await data(`{ history(id: "${id}") { properties { name values { text shown state } } } }`);
    const price = history.properties.find(({ name }: { name: string }) => name === 'price');
    expect(price.values.map(({ shown, state }: { shown: boolean; state: string }) => [shown, state])).toEqual([
      [false, 'other_day'],
      [true, 'held'],
      [false, 'superseded'],
    ]);
  });
});

describe('a record that is closed', () => {
  test('is not held today, and is found by whoever asks for any day or for its history', async () => {
    const id = await enter('Organisation', { name: 'Closed Works' });
    const { closeRecord } = await data(
      `mutation ($id: ID!, $source: SourceInput!) {
        closeRecord(kind: "Organisation", id: $id, lastDay: "2025-05-31", source: $source) { import } }`,
      { id, source },
    );
    expect(closeRecord.import).not.toBeNull();
    const answer = await data(
      `query ($id: ID!) {
        now: organisation(id: $id) { name } last: organisation(id: $id, asOf: "2025-05-31") { name }
        any: organisation(id: $id, anyDay: true) { name } history(id: $id) { label } }`,
      { id },
    );
    const name = 'Closed Works';
    expect(answer).toEqual({ now: null, last: { name }, any: { name }, history: { label: name } });
  });

  test('without its last day it is not closed, and the day is asked for in its own words', async () => {
    const id = await enter('Organisation', { name: 'Open Works' });
    const { closeRecord } = await data(
      `mutation ($id: ID!, $source: SourceInput!) {
        closeRecord(kind: "Organisation", id: $id, lastDay: "", source: $source) {
          import rows { problems { field code } } } }`,
      { id, source: { document: '', on: '' } },
    );
    expect(closeRecord.import).toBeNull();
    expect(closeRecord.rows[0].problems).toEqual([
      { field: 'lastDay', code: 'entry.required' },
      { field: 'source.document', code: 'entry.no-source' },
      { field: 'source.on', code: 'entry.no-source-day' },
    ]);
  });
});
