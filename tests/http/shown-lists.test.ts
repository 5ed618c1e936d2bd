import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { word } from '../../schema/messages/index.ts';
import { byKind } from '../../schema/messages/undeclared-by-kind.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const AS_OF = 'asOf=2025-07-12';
const SHIRT = 'solidary-demo:contract:MA-25-02';
const KIEL = 'solidary-demo:workplace:kiel-sued';
const get = (address: string) => app.http.get(address);
const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as readonly Record<string, string>[];
const at = (list: string, id: string, form: string) => `/shown/${list}/${encodeURIComponent(id)}.${form}?${AS_OF}`;

describe('what a chart shows, to be taken along', () => {
  test('a breakdown has the rows of the API, in words and figures', async () => {
    const csv = await get(at('breakdown', SHIRT, 'csv'));
    expect(csv.headers['content-type']).toMatch(/text\/csv/);
    expect(csv.headers['content-disposition']).toMatch(/price-breakdown-2025-07-12\.csv/);
    const { body } = await app.ask(
      `{ priceBreakdown(contract: "${SHIRT}", asOf: "2025-07-12") { per unit currency answer says { text }
        rows { kind label { text } amount { bound amount upper } first inferred notes { text } } } }`,
    );
    const { rows, says, per, unit } = body.data.priceBreakdown;
    expect([per, unit, says[0].text]).toEqual([
      ...['unit', 'piece'],
      'Of €2.60 a piece €2.50 is left for the work, and its lawful labour costs at most €2.43.',
    ]);
    const list = rowsOf(csv.text);
    expect(list.map((row) => row['From the top down'])).toEqual(
      rows.map(({ label }: { label: { text: string } }) => label.text),
    );
    const json = await get(at('breakdown', SHIRT, 'json'));
    expect(json.body.rows).toHaveLength(rows.length);
    expect(json.body.rows[0]).toMatchObject({ kind: 'retail', amount: { amount: '14.99', currency: 'EUR' } });
  });

  test('pay at a workplace and by an employer, as the API gives it', async () => {
    const { body } = await app.ask(
      `{ payAt(workplace: "${KIEL}", asOf: "2025-07-12") { leftOut says { text } floor { from until state amount { amount } }
        records { number average pay { bound amount upper } marks { level state amount { amount } } tests { outcome test { id } } } } }`,
    );
    expect(body.errors).toBeUndefined();
    const { records, says } = body.data.payAt;
    expect(says[0].text).toMatch(/^Pay records held: 5\. Under the floor set by law: 2/);
    const list = rowsOf((await get(at('pay-at', KIEL, 'csv'))).text);
    expect(list.map(({ Record: number }) => number)).toEqual(records.map(({ number }: { number: string }) => number));
    const by = await get(at('pay-by', 'solidary-demo:organisation:mirova', 'json'));
    expect(by.body.records.map(({ number }: { number: string }) => number)).toEqual(['W-02', 'W-01']);
  });

  test('signs of undeclared subcontracting, and the hours of each month, as the API gives them', async () => {
    const mirova = 'solidary-demo:organisation:mirova';
    const { body } = await app.ask(
      `{ organisation(id: "${mirova}", asOf: "2025-07-12") { undeclared { findings { kind answer answerText what { text } steps { text } }
        months { from neededLeast neededMost possibleMost } } } }`,
    );
    const { findings, months } = body.data.organisation.undeclared;
    const list = rowsOf((await get(at('undeclared', mirova, 'csv'))).text);
    type Said = {
      kind: string;
      answer: string;
      answerText: string;
      what: { text: string };
      steps: readonly { text: string }[];
    };
    expect(list.map((row) => [row.Answer, row['How it was reached']])).toEqual(
      byKind<Said>(findings)
        .flatMap(({ found }) => found)
        .map(({ answerText, what, steps }) => [
          ...[`${answerText}: ${what.text}`, steps.map(({ text }) => text).join(' ')],
        ]),
    );
    expect(list[0]).toMatchObject({ 'Signs of undeclared subcontracting': 'Hours against declared workers' });
    const hours = rowsOf((await get(at('hours-by-month', mirova, 'csv'))).text);
    expect(hours.map((row) => Object.values(row))).toEqual(
      months.map(({ from, neededLeast, neededMost, possibleMost }: Record<string, string>) => [
        ...[from?.slice(0, 7), neededLeast, neededMost, possibleMost],
      ]),
    );
    const json = await get(at('undeclared', mirova, 'json'));
    expect(json.body.findings).toHaveLength(findings.length);
    expect((await get(at('undeclared', 'nobody', 'csv'))).status).toBe(404);
  });

  test('a sector over time, of a place', async () => {
    const json = await get(`/shown/sector/43.json?${AS_OF}&place=DE`);
    expect(json.body).toMatchObject({ sector: '43', place: 'DE' });
    expect(json.body.rows.map(({ year }: { year: string }) => year)).toEqual(['2024', '2024', '2025', '2025']);
    const { body } = await app.ask(
      '{ sectorOverTime(sector: "43", place: "DE", asOf: "2025-07-12") { says { text } priceTest { id } years { year prices { flagged passed notApplicable cannotTell } pay { flagged } } } }',
    );
    expect(body.data.sectorOverTime.years[1]).toMatchObject({
      year: '2025',
      prices: { flagged: 1 },
      pay: { flagged: 2 },
    });
  });

  test('what a buyer may have to answer for: a line a contract, as the API gives them', async () => {
    const buyer = 'solidary-demo:organisation:hallmarkt';
    const { body } = await app.ask(
      `{ exposure(organisation: "${buyer}", asOf: "2025-07-12") { head sums { text }
        contracts { number shortText stateText shortfall { amount } } } }`,
    );
    const { contracts, head, sums } = body.data.exposure;
    expect(contracts.length).toBeGreaterThan(0);
    const csv = await get(at('exposure', buyer, 'csv'));
    expect(csv.headers['content-disposition']).toMatch(/exposure-2025-07-12\.csv/);
    type Row = (typeof contracts)[number];
    expect(rowsOf(csv.text).map((row) => [row.Contract, row['Gross pay short'], row.Answer, row['At least']])).toEqual(
      contracts.map((row: Row) => [row.number, row.shortText, row.stateText, row.shortfall?.amount ?? '']),
    );
    const json = await get(at('exposure', buyer, 'json'));
    expect(json.body).toMatchObject({ head, sums, supposed: true });
    expect((await get(at('exposure', 'nobody', 'csv'))).status).toBe(404);
  });

  test('what is supposed of a contract: answers that change, amounts in words, and who could carry the rise', async () => {
    const shirt = (form: string, more: string) => get(`${at('what-if', SHIRT, form)}&${new URLSearchParams(more)}`);
    const csv = rowsOf((await shirt('csv', 'floor=EUR 20.00')).text);
    const json = (await shirt('json', 'floor=EUR 20.00')).body;
    const row = (name: string) => csv.find(({ Amount }) => Amount === name);
    const changed = json.tests.filter((one: { before: string; after: string }) => one.before !== one.after);
    expect(csv[0]).toMatchObject({ Amount: 'Wage floor an hour', 'As supposed': 'EUR 20.00' });
    expect(csv.slice(1, 1 + changed.length).map((one) => one['As things stand'])).toEqual(
      changed.map(({ before }: { before: string }) => word(before)),
    );
    expect(row('Price')).toMatchObject({ 'As things stand': '€2.60', 'As supposed': '€2.60' });
    expect(row('Of it to be set apart for labour')?.['As supposed']).toBe(
      `€${json.after.ringFenced.amount} to €${json.after.ringFenced.upper}`,
    );
    expect(csv.filter(({ Amount }) => Amount?.startsWith('Who above'))).toHaveLength(json.after.carriers.length);
    const refused = await shirt('json', 'floor=lots');
    expect([refused.status, refused.body.problem.code]).toEqual([404, 'bad-amount']);
  });

  test('the rows of a test also as JSON', async () => {
    const { body } = await get(`/flags/price-below-lawful-labour.json?${AS_OF}&outcome=flagged`);
    expect(body).toMatchObject({ outcome: 'flagged', as_of: '2025-07-12' });
    expect(body.rows).toHaveLength(5);
  });

  test('what is not held is not there', async () => {
    expect((await get(at('breakdown', 'none', 'json'))).status).toBe(404);
    expect((await app.ask('{ priceBreakdown(contract: "none") { per } }')).body.data.priceBreakdown).toBeNull();
    expect((await app.ask('{ payAt { leftOut } }')).body.errors).toHaveLength(1);
  });
});

describe('a set of fictional data', () => {
  test('is loaded when it is asked for, as an import of its own', async () => {
    const before = await app.ask('{ demonstrations { name title asOf isHeld } }');
    expect(before.body.data.demonstrations).toMatchObject([
      { name: 'demo', isHeld: true },
      { name: 'retailer', asOf: '2026-02-27', isHeld: false },
    ]);
    const load = (name: string) =>
      app.ask(`mutation { loadDemonstration(name: "${name}") { __typename ... on StartedImport { import { id publisher } }
        ... on InvalidInput { problems { text } } } }`);
    const started = await load('retailer');
    expect(started.body.data.loadDemonstration).toMatchObject({
      ...{ __typename: 'StartedImport', import: { publisher: 'fictional-retailer' } },
    });
    expect((await load('nothing')).body.data.loadDemonstration.__typename).toBe('InvalidInput');
    const { id } = started.body.data.loadDemonstration.import;
    for (let asked = 0; asked < 200; asked += 1) {
      const { body } = await app.ask(`{ import(id: "${id}") { state ledger { accepted } } }`);
      if (body.data.import.state === 'done') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const after = await app.ask('{ demonstrations { isHeld } }');
    expect(after.body.data.demonstrations).toEqual([{ isHeld: true }, { isHeld: true }]);
  }, 60_000);
});
