import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type DocumentNode, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';
import { buildSchema } from '../../server/graphql/build-schema.ts';
import { refuseCostly } from '../../server/graphql/limits.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ production: true });
});
afterAll(() => app.close());

const nested = (levels: number): string =>
  `{ contract(id: "x") ${'{ under { contract '.repeat(levels)}{ id }${' } }'.repeat(levels)} }`;
const claimsOf = (first: number): string =>
  `{ organisation(id: "x") { buys(first: ${first}) { edges { node { supplier { buys(first: ${first}) { edges { node { id number what } } } } } } } } }`;

const schema = buildSchema();

/** A value of each scalar that the page sends; sizes of pages are the largest that it uses. */
const SAMPLE: Readonly<Record<string, unknown>> = {
  SearchedKind: 'Organisation',
  Int: 100,
  ID: 'x',
  String: 'x',
  Day: '2025-07-12',
  Boolean: true,
  Decimal: '0.8',
  ChainOpening: { tier: 24, test: 'cannot_tell', first: 500 },
  AskedSide: { asOf: '2025-07-12', regimes: ['de-milog-13'] },
};

function sampleOf(type: TypeNode): unknown {
  if (type.kind === 'NonNullType') return sampleOf(type.type);
  return type.kind === 'ListType' ? [sampleOf(type.type)] : SAMPLE[type.name.value];
}

function operationsOfThePage(): readonly (readonly [string, DocumentNode])[] {
  const folder = join(import.meta.dirname, '../../client');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const document = parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
  return document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' && one.operation === 'query' && one.name !== undefined
      ? [[one.name.value, document] as const]
      : [],
  );
}

describe('limits of a query', () => {
  test.each([
    ['too deep', nested(8), /depth limit of 12 exceeded/],
    [
      'too many aliases',
      `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: about { version }`).join(' ')} }`,
      /[Aa]lias/,
    ],
    ['too many directives', `{ about { version ${'@include(if: true) '.repeat(30)} } }`, /[Dd]irective/],
    ['too many tokens', `{ about { ${'version '.repeat(2_500)} } }`, /2000 tokens|token/],
    ['too costly', claimsOf(500), /the limit is 200000/],
    ['no such field', '{ about { secret } }', /Cannot query field "secret"/],
    ['no query at all', '', /query/i],
    ['a page larger than the limit', '{ claims(first: 501) { pageInfo { hasNextPage } } }', /a page holds 1 to 500/],
    ['a page of nothing', '{ claims(first: 0) { pageInfo { hasNextPage } } }', /a page holds 1 to 500/],
    ['a day that is none', '{ overview(asOf: "2025-02-30") { claims } }', /not a Day/],
    ['a chain larger than the limit', '{ network(root: "x", maxContracts: 100001) { root } }', /1 to 100000/],
  ])('%s answers 400 and says what to do', async (_name, query, sentence) => {
    const response = await app.ask(query);
    expect(response.status).toBe(400);
    expect(response.body.errors[0].message).toMatch(sentence);
    expect(response.text).not.toMatch(/node_modules|stacktrace|at Object|\.ts:/);
  });

  test('a body that is no JSON answers 400', async () => {
    const response = await app.http.post('/graphql').set('content-type', 'application/json').send('{"query":');
    expect(response.status).toBe(400);
    expect(response.body.errors[0].extensions.code).toBe('http.bad-request');
  });

  test('what a page asks for is within the limits', async () => {
    const query = `{ organisation(id: "x") { buys(first: 100) { edges { node { under { contract { supplier { name } } } } } } } }`;
    const response = await app.ask(query);
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ data: { organisation: null } });
  });

  test.each(operationsOfThePage())('what the page asks for is within the limits: %s', (name, document) => {
    const definition = document.definitions.find((one) => 'name' in one && one.name?.value === name);
    const asked = (definition as OperationDefinitionNode).variableDefinitions ?? [];
    const variables = Object.fromEntries(asked.map(({ variable, type }) => [variable.name.value, sampleOf(type)]));
    expect(() => refuseCostly({ schema, query: document, variables, operationName: name })).not.toThrow();
  });

  test('in production the schema is not told', async () => {
    const response = await app.ask('{ __schema { types { name } } }');
    expect(response.status).toBe(400);
  });

  test('a form of another site cannot ask: no simple request is answered', async () => {
    const response = await app.http.get('/graphql').query({ query: '{ about { version } }' });
    expect(response.status).toBe(400);
    expect(response.body.errors[0].message).toMatch(/CSRF/);
  });
});
