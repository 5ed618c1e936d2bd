import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openXlsx } from '../../server/importers/xlsx/read.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';
import { filledIn } from '../builders/questionnaire.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const DAY = '2025-07-12';
const CLAIM = 'solidary-demo:claim:K-2025-014';
const TROSSE = 'solidary-demo:organisation:trosse';
const MAIN = 'solidary-demo:organisation:hallmarkt';
const SITE = 'solidary-demo:workplace:kiel-sued';
const LIST = `count answers parties { holder name questions answers } topics { code text count } kinds { code text count }
  leftOut { answers claims organisations contracts publicRecord }
  edges { cursor node { id code text topic about aboutText holder holderName otherHolders settles { code text count }
    answers alone by places { kind record test text } morePlaces inWorkbook tellsOfClaim tellsOfWhom } } pageInfo { hasNextPage endCursor }`;
const QUERY = `query ($filter: QuestionFilter, $first: Int, $after: String, $order: QuestionOrder) {
  openQuestions(asOf: "${DAY}", filter: $filter, first: $first, after: $after, order: $order) { ${LIST} } }`;

async function data(query: string, variables: object = {}) {
  const response = await app.ask(query, variables);
  expect(response.body.errors).toBeUndefined();
  return response.body.data;
}
const list = async (variables: object = {}) => (await data(QUERY, variables)).openQuestions;

describe('open questions over the API', () => {
  test('each with whom to ask, what hangs on it, and where it is missing', async () => {
    const { count, parties, edges, leftOut } = await list({ first: 200 });
    expect([count, edges.length]).toEqual([expect.any(Number), count]);
    expect(parties.reduce((sum: number, { questions }: { questions: number }) => sum + questions, 0)).toBe(count);
    expect(leftOut).toEqual({ answers: 0, claims: 0, organisations: 0, contracts: 0, publicRecord: false });
    expect(edges[0].node).toMatchObject({
      ...{ holderName: 'Confecções Vizela Lda', aboutText: 'contract LM-25-01', inWorkbook: true },
      text: 'How many hours of labour does the work take, or how many minutes a unit?',
    });
    expect(edges[0].node.places[0]).toMatchObject({ kind: 'price_test', record: 'solidary-demo:contract:LM-25-01' });
    for (const { node } of edges) {
      expect(`${node.text} ${node.aboutText} ${node.holderName}`).not.toMatch(/solidary-demo|undefined|\{|ask\./);
      for (const { text } of node.places) expect(text).not.toMatch(/solidary-demo|undefined|\{/);
    }
  });

  test('of what a map shows: below an organisation, or above a workplace, and of no other contract', async () => {
    const { edges: all, count } = await list({ first: 200 });
    const links = `links { id }`;
    const { below, above } = await data(
      `{ below: chainMap(root: "${MAIN}", asOf: "${DAY}") { chain { ${links} } }
         above: chainAbove(workplace: "${SITE}", asOf: "${DAY}") { ${links} } }`,
    );
    for (const [map, shown] of [
      [MAIN, below.chain.links],
      [SITE, above.links],
    ] as const) {
      const ids: readonly string[] = shown.map(({ id }: { id: string }) => id);
      expect(ids.length).toBeGreaterThan(1);
      const { edges } = await list({ first: 200, filter: { map } });
      const of = edges.map(({ cursor }: { cursor: string }) => cursor);
      const isOf = ({ node }: (typeof all)[number]) =>
        ids.includes(node.about) || node.places.some(({ record }: { record: string }) => ids.includes(record));
      expect([of.length > 0, of.length < count]).toEqual([true, true]);
      expect(of.sort()).toEqual(
        all
          .filter(isOf)
          .map(({ cursor }: { cursor: string }) => cursor)
          .sort(),
      );
    }
    expect((await list({ filter: { map: 'nobody' } })).count).toBe(0);
  });

  test('page by page by the key of the last question, each once', async () => {
    const { count } = await list({ first: 1 });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await list({ first: 60, after });
      seen.push(...edges.map(({ cursor }: { cursor: string }) => cursor));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([count, count]);
  });

  test('chosen by whom, kind of fact, record; whom else one could choose stays in the answer', async () => {
    const all = await list();
    const ofOne = await list({ filter: { holder: TROSSE }, first: 100 });
    expect(ofOne.parties).toEqual(all.parties);
    expect(new Set(ofOne.edges.map(({ node }: { node: { holder: string } }) => node.holder))).toEqual(
      new Set([TROSSE]),
    );
    const ofClaim = await list({ filter: { record: CLAIM }, order: 'day' });
    expect(ofClaim.edges.every(({ node }: { node: { by: string } }) => node.by === '2028-12-31')).toBe(true);
    expect(ofClaim.count).toBe(6);
  });

  test('as a text that asks politely, names no worker and keeps questions back that would tell of a claim', async () => {
    const ask = `query ($filter: QuestionFilter) { questionLetter(asOf: "${DAY}", filter: $filter) { text asked keptBack } }`;
    const { questionLetter: one } = await data(ask, { filter: { holder: TROSSE } });
    expect(one.text).toMatch(/^To: Trosse Trockenbau GmbH\n\nGood day,/);
    expect(one.text).toContain('They say nothing about how you or anybody else acted.');
    expect(one.text).toMatch(/1\. Contract L-25-009: Which product is it/);
    const { questionLetter: all } = await data(ask);
    const { edges } = await list({ first: 200 });
    const kept = edges.filter(
      ({ node }: { node: { tellsOfClaim: boolean; tellsOfWhom: boolean } }) => node.tellsOfClaim || node.tellsOfWhom,
    );
    expect(all.keptBack).toBe(kept.length);
    expect(all.keptBack).toBeGreaterThan(20);
    // Of six workers, and of two.
    expect(all.text).toMatch(/Pay by Mirova Montage UG at .*: On which day was the pay due/);
    expect(all.text).not.toMatch(/Pay by Trosse .*On which day was the pay due/);
    expect(all.text).not.toMatch(/claim|liable|P-1|K-2025|unpaid|solidary-demo/i);
  });
});

describe('the same questions as files', () => {
  test('a list as CSV and JSON, chosen as the address says', async () => {
    const csv = await app.http.get('/questions/list.csv').query({ asOf: DAY, holder: TROSSE });
    expect(csv.headers['content-disposition']).toContain(`questions-${DAY}.csv`);
    expect(csv.text).toContain('Whom to ask,About,Question');
    const json = await app.http.get('/questions/list.json').query({ asOf: DAY, holder: TROSSE });
    expect(json.body.questions).toHaveLength(csv.text.trim().split('\n').length - 1);
  });

  test('a workbook; filled and sent back it closes its question, and undoing the import opens it again', async () => {
    const { edges } = await list({ first: 1 });
    const [{ node: question }] = edges;
    const file = await app.http
      .get('/questions/suppliers.xlsx')
      .query({ asOf: DAY, ids: question.id })
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    const folder = mkdtempSync(join(tmpdir(), 'solidary-answers-'));
    const path = join(folder, 'blank.xlsx');
    writeFileSync(path, file.body);
    const rows = [];
    for await (const { records } of openXlsx(path, {}).chunks) rows.push(...records);
    expect(rows).toHaveLength(1);
    const filled = await filledIn(path, () => '300 to 320');
    const upload = await app.http.post('/uploads?name=answers.xlsx').send(filled);
    rmSync(folder, { recursive: true });
    const { answerQuestions: taken } = await data(
      `mutation ($upload: ID!) { answerQuestions(upload: $upload, asOf: "${DAY}") { __typename
        ... on AnsweredQuestions { import accepted rejected closed { id text } opened { text } problems { text } }
        ... on InvalidInput { problems { text } } } }`,
      { upload: upload.body.id },
    );
    expect(taken).toMatchObject({ __typename: 'AnsweredQuestions', accepted: 1, rejected: 0 });
    expect(taken.closed.map(({ id }: { id: string }) => id)).toContain(question.id);
    const open = async () => (await list({ filter: { ids: [question.id] } })).count;
    expect(await open()).toBe(0);
    await data(`mutation ($id: ID!) { undoImport(id: $id) { __typename } }`, { id: taken.import });
    expect(await open()).toBe(1);
  });

  test('a file that is none of ours is refused with a sentence', async () => {
    const upload = await app.http.post('/uploads?name=other.xlsx').send(Buffer.from('no workbook'));
    const { answerQuestions: refused } = await data(
      'mutation ($upload: ID!) { answerQuestions(upload: $upload) { __typename ... on InvalidInput { problems { text } } } }',
      { upload: upload.body.id },
    );
    expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ text: expect.stringMatching(/\w/) }] });
  });
});
