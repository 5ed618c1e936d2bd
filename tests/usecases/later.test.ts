/** A day before anything was signed: what is later than it is told as later wherever it is shown, and by the same rule. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { firstDayOf, isLater } from '../../server/domain/later.ts';
import { listFlags } from '../../server/usecases/flags/list-flags.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';
import { LOCAL } from '../builders/seed-store.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const BEFORE = '2019-06-30';
const AFTER = '2025-07-12';
const CONTRACT = 'solidary-demo:contract:25-031';
const ROOT = 'solidary-demo:organisation:hallmarkt';
const TEST = 'price-below-lawful-labour';

const ASKED = `query ($asOf: Day) {
  assessment(test: "${TEST}", asOf: $asOf) { matching later rows(first: 50) { edges { node { subject on later } } } }
  flag(test: "${TEST}", subject: "${CONTRACT}", asOf: $asOf) { outcome on later }
  contract(id: "${CONTRACT}", asOf: $asOf) { signed from later }
  network(root: "${ROOT}", asOf: $asOf) { links { id on later } }
  chainMap(root: "${ROOT}", asOf: $asOf) { parts { links later } chain { links { id on later } } }
  organisation(id: "${ROOT}", asOf: $asOf) { buys(first: 50) { edges { node { id later } } } } }`;

async function asked(asOf: string) {
  const { body } = await app.ask(ASKED, { asOf });
  expect(body.errors).toBeUndefined();
  return body.data;
}

test('the first day is that of signing, else of work; of what has neither nothing is said', () => {
  const [signed, from] = [day('2025-02-24'), day('2025-03-01')];
  expect([firstDayOf({ signed, from }), firstDayOf({ from }), firstDayOf({})]).toEqual([signed, from, undefined]);
  expect([isLater(signed, day('2025-02-23')), isLater(signed, signed), isLater(undefined, signed)]).toEqual([
    ...[true, false, false],
  ]);
});

test('as of a day before, each screen of the API tells the same contracts as later', async () => {
  const { assessment, flag, contract, network, chainMap, organisation } = await asked(BEFORE);
  const rows = assessment.rows.edges.map(({ node }: { node: { later: boolean } }) => node.later);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows).not.toContain(false);
  expect(assessment.later).toBe(assessment.matching);
  expect(flag).toMatchObject({ later: true, on: contract.signed ?? contract.from });
  expect(contract.later).toBe(true);
  const dated = network.links.filter(({ on }: { on: string | null }) => on !== null);
  expect(dated.length).toBeGreaterThan(0);
  for (const { later } of dated) expect(later).toBe(true);
  expect(chainMap.chain.links.map(({ later }: { later: boolean }) => later).sort()).toEqual(
    network.links.map(({ later }: { later: boolean }) => later).sort(),
  );
  const inParts = chainMap.parts.reduce((all: number, part: { later: number }) => all + part.later, 0);
  expect(inParts).toBe(dated.length);
  for (const { node } of organisation.buys.edges) {
    const link = network.links.find(({ id }: { id: string }) => id === node.id);
    expect([node.id, node.later]).toEqual([node.id, link?.later ?? false]);
  }
});

test('as of a day when they hold, none is', async () => {
  const { assessment, flag, contract, chainMap } = await asked(AFTER);
  expect([assessment.later, flag.later, contract.later]).toEqual([0, false, false]);
  expect(chainMap.parts.every(({ later }: { later: number }) => later === 0)).toBe(true);
});

test('the list that is saved says so in a column of its own', async () => {
  const list = (asOf: string) =>
    listFlags(app.deps, { test: TEST, outcome: 'flagged', asOf: day(asOf), view: LOCAL, filter: {} });
  const told = async (asOf: string) => {
    const { csv, document } = await list(asOf);
    expect(csv.split('\n')[0]).toContain('Later than the day of this list');
    const { rows } = document as { readonly rows: readonly { readonly later?: string }[] };
    return new Set(rows.map(({ later }) => later));
  };
  expect([...(await told(BEFORE))]).toEqual(['yes']);
  expect([...(await told(AFTER))]).toEqual([undefined]);
});
