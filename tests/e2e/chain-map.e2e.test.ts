/** A network of 5,000 links, imported as a user would: its tiers, what is opened, tables and files, by mouse and by keyboard. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Download, Page } from 'playwright-core';
import { networkRows, ROOT } from '../../bench/graph/one-network.ts';
import { axeFindings, keepScreenshot, openBrowser, openPage, type Solidary, startSolidary, tabTo } from './solidary.ts';

jest.setTimeout(90_000);

const LINKS = 5_000;
const AS_OF = '2025-07-12';

const MAPPING = `id: network
publisher: network
title: A generated network
files:
  - name: network
    glob: "*.csv"
    format: csv
    records:
      - { record: buyer, kind: Organisation, key: [buyer], values: { name: buyer } }
      - { record: supplier, kind: Organisation, key: [supplier], values: { name: supplier } }
      - record: contract
        kind: Contract
        key: [id]
        values:
          number: id
          buyer: { record: buyer }
          supplier: { record: supplier }
          under: { reference: { kind: Contract, key: [under] } }
          underInferred: { reference: { kind: Contract, key: [inferred] } }
          what: what
          kind: { constant: works }
          place: { constant: DE }
          from: { column: from, formats: [YYYY-MM-DD] }
          price: { column: price, read: money, currency: EUR, numbers: "1234.56" }
          labourHours: hours
`;

/** Rows as a supplier list has them; the tops of the chain stand under nothing. */
function csv(): string {
  const lines = ['id,buyer,supplier,under,inferred,what,from,price,hours'];
  for (const { statements } of networkRows(LINKS)) {
    const [{ kind, subject, values } = { kind: '', subject: '', values: {} }] = statements;
    if (kind !== 'Contract') continue;
    const { buyer, supplier, under, underInferred, what, from, price, labourHours } = values as Record<string, unknown>;
    const amount = (price as { bound: string; amount: string } | undefined)?.amount ?? '';
    lines.push(
      [subject, buyer, supplier, under ?? '', underInferred ?? '', what, from, amount, labourHours ?? ''].join(),
    );
  }
  return lines.join('\n');
}

let solidary: Solidary;
let browser: Browser;
let page: Page;
let complaints: string[];
let root: string;

async function ask(
  query: string,
  variables: object,
): Promise<Record<string, { readonly import?: object; readonly state?: unknown }>> {
  const response = await fetch(`${solidary.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function importNetwork(): Promise<void> {
  const upload = await fetch(`${solidary.address}/uploads?name=network.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-solidary-upload': '1' },
    body: csv(),
  });
  const { upload: id } = (await upload.json()) as { upload: string };
  const start = `mutation ($id: ID!, $mapping: String!) { startImport(uploads: [$id], mapping: $mapping) {
    ... on StartedImport { import { id } } ... on InvalidInput { problems { text } } } }`;
  const { startImport } = await ask(start, { id, mapping: MAPPING });
  if (startImport?.import === undefined) throw new Error(JSON.stringify(startImport));
  for (;;) {
    const asked = await ask(
      'query ($id: ID!) { import(id: $id) { state ledger { in accepted } } }',
      startImport.import,
    );
    if (asked.import?.state !== 'running') {
      expect(asked.import).toMatchObject({ state: 'done', ledger: { in: LINKS, accepted: LINKS } });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

beforeAll(async () => {
  solidary = await startSolidary();
  await importNetwork();
  root = encodeURIComponent(`network:organisation:${ROOT}`);
  browser = await openBrowser();
  ({ page, complaints } = await openPage(browser));
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser?.close();
  await solidary?.stop();
});

const address = (search = '') => `${solidary.address}/chains/${root}?asOf=${AS_OF}${search}`;

async function open(on: Page, search = ''): Promise<void> {
  await on.goto(address(search));
  await on.locator('.chain-chart svg .chip-box, .table').first().waitFor();
}

/** The line that always sums, as its numbers. */
async function drawn(on: Page): Promise<readonly number[]> {
  const text = (await on.locator('.chain-panel', { hasText: 'drawn one by one' }).textContent()) ?? '';
  const found = /([\d,]+) links: ([\d,]+) drawn one by one, ([\d,]+) in ([\d,]+) parts/.exec(text);
  return (found ?? []).slice(1).map((one) => Number(one.replaceAll(',', '')));
}

async function saved(begin: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, begin()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('a chain too large to draw', () => {
  test('every link is counted once: tiers, parts, and those drawn one by one', async () => {
    await open(page);
    const [total = 0, one = 0, folded = 0] = await drawn(page);
    expect(total).toBe(LINKS);
    expect(one + folded).toBe(LINKS);
    const tiers = await page.locator('.tier-label').allTextContents();
    const sum = tiers.map((text) => Number(/([\d,]+) links?$/.exec(text)?.[1]?.replaceAll(',', '')));
    expect(sum.reduce((all, links) => all + links, 0)).toBe(LINKS);
    await keepScreenshot(page, 'map-tiers');
  });

  test('a part opened with the mouse draws 60 more, and the address holds it', async () => {
    const [, before = 0] = await drawn(page);
    await page.locator('a[data-node="part 4 cannot_tell"] .chip-box').click();
    await page.waitForURL(/open=4/);
    await page.locator('.chain-panel', { hasText: `${before + 60} drawn one by one` }).waitFor();
    const [total = 0, one = 0, folded = 0] = await drawn(page);
    expect([total, one + folded]).toEqual([LINKS, LINKS]);
    await page.reload();
    await page.locator('.chain-panel', { hasText: `${before + 60} drawn one by one` }).waitFor();
    await keepScreenshot(page, 'map-tiers-opened');
  });

  test('the keyboard walks it: down the tiers, Enter opens a part, P sets the path, T shows the table', async () => {
    await open(page);
    await tabTo(page, { name: /Where this map starts/ });
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/Tier 1/i);
    for (let row = 0; row < 40 && !/^\d[\d,]* flagged/.test(await focused(page)); row += 1)
      await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/flagged.*Opens up to 60 more|flagged.*left/);
    const [, before = 0] = await drawn(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/open=/);
    await page.locator('.chain-panel', { hasText: ` ${before} drawn one by one` }).waitFor({ state: 'detached' });
    await page.locator('a[data-node^="link "]').last().focus();
    await page.keyboard.press('p');
    await page.waitForURL(/selection=/);
    await page.locator('a[data-node="root"]').focus();
    await page.keyboard.press('t');
    await page.getByText(/^Every part of the map/).waitFor();
    expect(page.url()).toMatch(/view=table/);
    await page.keyboard.press('t');
    await page.locator('a[data-node="root"]').waitFor();
  });

  test('the table has every part and its numbers add up; from it a part is opened too', async () => {
    await open(page, '&view=table');
    const rows = page.locator('.table').first().locator('tbody tr');
    const counts = await rows.evaluateAll((found) =>
      found.map((row) => Number((row.children[2]?.textContent ?? '').replaceAll(',', ''))),
    );
    expect(counts.reduce((all, one) => all + one, 0)).toBe(LINKS);
    await page
      .getByRole('button', { name: /^Draw \d+ more$/ })
      .first()
      .click();
    await page.waitForURL(/open=/);
    expect(await axeFindings(page)).toEqual([]);
    await keepScreenshot(page, 'map-tiers-table');
  });

  test('hours and debts stand in place of prices', async () => {
    await open(page);
    await page.getByRole('button', { name: 'Hours' }).click();
    await page
      .locator('.node-role', { hasText: / h(, |$)/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Debts' }).click();
    await page.locator('.node-role', { hasText: 'no claim held' }).first().waitFor();
    expect(page.url()).toMatch(/shows=debts/);
  });

  test('what is shown comes as SVG, PNG, CSV and GraphML', async () => {
    await open(page);
    const [, one = 0] = await drawn(page);
    const file = (form: string) => saved(() => page.getByRole('button', { name: `As ${form}` }).click());
    const svg = await file('SVG');
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.bytes.toString()).toMatch(/^<svg[\s\S]*Not legal advice[\s\S]*<\/svg>$/);
    expect(svg.bytes.toString()).not.toMatch(/ style=| class=/);
    // In letters that are wider than the page's, words stay where they fit.
    const words = [...svg.bytes.toString().matchAll(/<text [^>]*>/g)].slice(0, -2);
    expect(words.filter(([text]) => !/textLength=/.test(text))).toEqual([]);
    const png = await file('PNG');
    expect([...png.bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    const table = (await file('CSV')).bytes.toString();
    expect(table.match(/^contract,/gm) ?? []).toHaveLength(one);
    const graph = (await file('GraphML')).bytes.toString();
    expect(graph.match(/<data key="edge_kind">contract</g) ?? []).toHaveLength(one);
    const counts = [...graph.matchAll(/<data key="node_links">(\d+)</g)].map(([, links]) => Number(links));
    expect(counts.reduce((all, links) => all + links, 0)).toBe(LINKS);
    expect(complaints).toEqual([]);
  });
});

const focused = (on: Page): Promise<string> =>
  on.evaluate(`document.activeElement?.getAttribute('aria-label') ?? ''`) as Promise<string>;

describe.each([
  ['light', { dark: false, width: 1440 }],
  ['dark', { dark: true, width: 1440 }],
  ['phone', { dark: false, width: 360 }],
] as const)('the tiers, %s', (mode, options) => {
  test('nothing for axe to find, nothing that the page complains of, nothing wider than the screen', async () => {
    const { page: other, complaints: said } = await openPage(browser, options);
    other.setDefaultTimeout(20_000);
    await open(other, '&open=3%7Cpassed');
    expect(await axeFindings(other)).toEqual([]);
    expect(said).toEqual([]);
    const wide = (await other.evaluate('document.documentElement.scrollWidth')) as number;
    expect(wide).toBeLessThanOrEqual(options.width);
    await keepScreenshot(other, `map-tiers-${mode}`);
    await other.close();
  });
});
