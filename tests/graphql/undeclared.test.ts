import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const FINDING = `key kind answer answerText evidence evidenceText what { text } workplace parties { id name } contracts { id name }
  steps { text citation } missing { text holder } notSaid { text }
  windows { from until answer neededLeast neededMost possibleLeast possibleMost }`;

async function data(query: string, variables: object = {}) {
  const response = await app.ask(query, variables);
  expect(response.body.errors).toBeUndefined();
  return response.body.data;
}

describe('signs of undeclared subcontracting over the API', () => {
  test('of one organisation, with months, figures and what they do not say', async () => {
    const { organisation } = await data(
      `query ($id: ID!) { organisation(id: $id, asOf: "2025-07-12") { undeclared { findings { ${FINDING} }
        months { from until answer neededLeast neededMost possibleMost }
        leftOut { contracts workplaces firms addresses } } } }`,
      { id: 'solidary-demo:organisation:mirova' },
    );
    const [own, atKiel] = organisation.undeclared.findings;
    expect(own).toMatchObject({
      ...{ kind: 'hours', answerText: 'Candidate', evidenceText: 'computed from stated figures', workplace: null },
      parties: [{ name: 'Mirova Montage UG' }],
      windows: [{ from: '2025-03-01', until: '2025-06-01', neededLeast: '4080', possibleMost: '2523.4' }],
    });
    expect(own.steps[1].citation).toMatch(/^Directive 2003\/88\/EC art. 6/);
    expect(own.notSaid[0].text).toMatch(/^It does not say that anybody worked undeclared/);
    expect(atKiel).toMatchObject({ workplace: 'Kiel-Süd store', answer: 'candidate' });
    expect(organisation.undeclared.months[0]).toMatchObject({
      from: '2025-03-01',
      neededLeast: '0',
      neededMost: '5040',
    });
    expect(organisation.undeclared.leftOut).toEqual({ contracts: 0, workplaces: 0, firms: 0, addresses: false });
  });

  test('over everything, and some organisations at a time', async () => {
    const ask = (page: string) =>
      data(`{ undeclared(asOf: "2025-07-12"${page}) { lookedAt cannotTell next candidates { ${FINDING} } } }`);
    const all = (await ask('')).undeclared;
    expect([all.lookedAt, all.next]).toEqual([27, null]);
    expect(new Set(all.candidates.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['depth', 'hours', 'labour_only', 'successor']),
    );
    const first = (await ask(', most: 20')).undeclared;
    const rest = (await ask(`, most: 20, after: ${JSON.stringify(first.next)}`)).undeclared;
    expect([first.lookedAt, rest.lookedAt, rest.next]).toEqual([20, 7, null]);
  });

  test('a page beyond the limit is refused', async () => {
    const response = await app.ask('{ undeclared(most: 5000) { lookedAt } }');
    expect(response.body.errors[0].message).toMatch(/1 to 500/);
  });
});
