/** A firm whose name is one word longer than a phone is wide, in a store that holds nothing but the reader's own list. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, settleWholly, walkThrough } from './solidary.ts';

const root = join(import.meta.dirname, '../..');
const NAME = 'DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftmbH';
const LIST = `Contract,Buyer,Supplier,Country,Sector,Product,Unit,Unit price,Currency,Quantity,Signed,Minutes per unit
Q-1,${NAME} Nord,${NAME},DE,43.31,shirt,piece,1.20,EUR,500,2025-03-03,20
`;

async function importList(data: string): Promise<void> {
  const solidary = (...words: string[]): string => {
    const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/solidary.mjs'), ...words], { env });
    if (status !== 0) throw new Error(String(stderr));
    return String(stdout);
  };
  const [list, mapping] = [join(data, 'list.csv'), join(data, 'list.yaml')];
  writeFileSync(list, LIST);
  writeFileSync(mapping, solidary('mapping', 'suggest', list));
  solidary('import', list, '--mapping', mapping);
}

const walk = walkThrough(importList);

async function addresses(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.goto(walk.address);
  const { data } = (await page.evaluate(`fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ search(text: "${NAME} Nord") { id kind } contract: search(text: "Q-1") { id } }' }),
  }).then((r) => r.json())`)) as { data: { search: { id: string; kind: string }[]; contract: { id: string }[] } };
  const firm = encodeURIComponent(data.search.find(({ kind }) => kind === 'Organisation')?.id ?? '');
  const contract = encodeURIComponent(data.contract[0]?.id ?? '');
  return {
    ...{ organisation: `/organisations/${firm}`, contract: `/contracts/${contract}`, map: `/chains/${firm}` },
    ...{ flag: `/flags/price-below-lawful-labour/${contract}`, search: '/search?q=Donau', questions: '/questions' },
    ...{ overview: '/', flags: '/flags', chains: '/chains', claim: `/claims/new?employer=${firm}` },
  };
}

describe('a long name', () => {
  test.each([1440, 360])('pushes nothing off a screen of %i', async (width) => {
    const { page, complaints } = await openPage(walk.browser, { width });
    const pushed: string[] = [];
    for (const [name, address] of Object.entries(await addresses(page))) {
      await page.goto(`${walk.address}${address}`);
      await settleWholly(page);
      const wider = (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number;
      if (wider > 0) pushed.push(`${name}: ${wider}`);
    }
    expect(pushed).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
