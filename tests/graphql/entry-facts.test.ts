/** Facts of a party over the API: where a missing one is entered, the form that is begun with it, and the fact once it is held. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const CLAIM = 'solidary-demo:claim:K-2025-014';
const SEETERRASSEN = 'solidary-demo:organisation:seeterrassen';
const FLATS = 'solidary-demo:contract:S-24-002';
const ENTER = 'enter { kind id field given }';

async function data(query: string, variables: object = {}) {
  const { body } = await app.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

const place = { kind: 'PartyFact', id: null, field: 'value' };
const begun = { party: SEETERRASSEN, fact: 'own_needs', about: FLATS };

test('a trace and the list of questions tell where a missing fact is entered', async () => {
  const { trace, openQuestions } = await data(
    `query ($claim: ID!) {
      trace(claim: $claim, asOf: "2025-07-12") { ... on Trace {
        rows { party missing { code ${ENTER} } } wouldSettle { facts(first: 6) { facts { code ${ENTER} } } } } }
      openQuestions(asOf: "2025-07-12", filter: { record: $claim }) { edges { node { code ${ENTER} } } } }`,
    { claim: CLAIM },
  );
  const ofRows = trace.rows.flatMap(({ missing }: { missing: object[] }) => missing);
  const ofSettling = trace.wouldSettle.facts.flatMap(({ facts }: { facts: object[] }) => facts);
  const ofQuestions = openQuestions.edges.map(({ node }: { node: object }) => node);
  const wanted = { code: 'liability.missing.fact.own_needs', enter: { ...place, given: begun } };
  for (const facts of [ofRows, ofSettling, ofQuestions]) expect(facts).toContainEqual(wanted);
  const isOfLine = ({ code }: { code: string }) => code.startsWith('liability.missing.line.');
  for (const { enter } of ofRows.filter(isOfLine)) expect(enter).toBeNull();
});

test('the form is begun with what is given, saved, and told with the organisation', async () => {
  const { entryForm } = await data(
    `query ($given: JSON) { entryForm(kind: "PartyFact", given: $given) { asksSince fields {
      name text picked { id label } by cases { when input choices { id } } } } }`,
    { given: begun },
  );
  const field = (name: string) => entryForm.fields.find((one: { name: string }) => one.name === name);
  expect([field('party').picked[0].label, field('fact').text]).toEqual(['Seeterrassen Wohnbau GmbH', 'own_needs']);
  expect(field('value').by).toBe('fact');
  expect(field('value').cases).toContainEqual({ when: 'own_needs', input: 'yes_no', choices: [] });
  const enter = (values: object) =>
    data(
      `mutation ($values: JSON!) { enterRecords(entries: [{ kind: "PartyFact", values: $values }],
        source: { document: "Main contract", on: "2025-06-30" }) {
        rows { problems { field text } } saved { id } import } }`,
      { values },
    );
  const refused = (await enter({ party: SEETERRASSEN, fact: 'licensed', value: true })).enterRecords;
  expect([refused.saved, refused.rows[0].problems]).toEqual([
    [],
    [{ field: 'scheme', text: expect.stringMatching(/^Say which one/) }],
  ]);
  const { enterRecords } = await enter({ ...begun, value: false });
  const facts = async () =>
    (
      await data(`query ($id: ID!) { organisation(id: $id) { facts { id fact value about aboutText schemeText } } }`, {
        id: SEETERRASSEN,
      })
    ).organisation.facts;
  const held = { fact: 'own_needs', value: false, about: FLATS, aboutText: 'S-24-002', schemeText: null };
  expect(await facts()).toContainEqual({ id: enterRecords.saved[0].id, ...held });
  await data('mutation ($id: ID!) { undoImport(id: $id) { __typename } }', { id: enterRecords.import });
  expect((await facts()).map(({ fact }: { fact: string }) => fact)).not.toContain('own_needs');
});
