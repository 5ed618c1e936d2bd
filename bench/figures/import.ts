/** Importing a list: rows a second, and how the memory it takes grows with the list. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measureApart } from '../apart.ts';
import { type Figure, figure } from '../figure.ts';
import type { Measured } from '../import/measured.ts';
import { type RowCounts, writeRows } from '../import/rows.ts';
import { samplesOf } from '../sampling.ts';
import type { World } from '../world.ts';

/** Of the graph's size: rows whose rate is measured, and rows of the list that memory is compared with. */
const RATE_SHARE = 10;
const SMALL_SHARE = 100;
const ROUNDS = 5;

export async function importRows(world: World): Promise<readonly Figure[]> {
  const size = Math.ceil(world.size / RATE_SHARE);
  const list = await makeList(world, size);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const imported = await run(world, 'import', list);
    const inserted = await run(world, 'bare', list);
    refuseMiscount(list.counts, imported, inserted);
    ours.push(size / imported.seconds);
    bare.push(size / inserted.seconds);
  }
  // Of rates the bad end is the low one.
  const [rate, peer] = [samplesOf(ours), samplesOf(bare)];
  const p95 = rate.sorted[Math.floor(0.05 * rate.sorted.length)] ?? 0;
  const ratio = rate.median / peer.median;
  return [figure({ name: 'import-rows', ours: rate.median, peer: peer.median, ratio, unit: 'rows/s', p95 })];
}

export async function importMemory(world: World): Promise<readonly Figure[]> {
  const small = await makeList(world, Math.ceil(world.size / SMALL_SHARE));
  const large = await makeList(world, world.size);
  const { peak: peer } = await run(world, 'import', small);
  const { peak: ours, seconds } = await run(world, 'import', large);
  world.say(`${world.size} rows imported in ${seconds.toFixed(1)} s, ${Math.round(world.size / seconds)} a second`);
  return [figure({ name: 'import-memory', ours, peer, ratio: peer / ours, unit: 'MB', p95: ours })];
}

interface List {
  readonly path: string;
  readonly counts: RowCounts;
}

async function makeList(world: World, size: number): Promise<List> {
  const folder = join(await world.folder(), `list-${size}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'contracts.csv');
  return { path, counts: await writeRows(path, await world.graph(), size) };
}

/** Into a new store, which is removed. */
async function run(world: World, way: 'import' | 'bare', list: List): Promise<Measured> {
  const folder = join(await world.folder(), 'importing');
  await mkdir(folder, { recursive: true });
  const script = join(import.meta.dirname, '../import/child.mjs');
  const measured = await measureApart<Measured>({ script, args: [way, list.path, folder], signal: world.ended });
  await rm(folder, { recursive: true, force: true });
  if (way === 'import') refuseOtherLedger(list.counts, measured);
  return measured;
}

function refuseOtherLedger(expected: RowCounts, { ledger, problems }: Measured): void {
  const told = JSON.stringify([ledger.in, ledger.accepted, ledger.duplicate, ledger.rejected, ledger.held, problems]);
  const wanted = JSON.stringify([...Object.values(expected), expected.rejected]);
  if (told !== wanted) throw new Error(`the ledger says ${told} of rows that are ${wanted}`);
}

/** The bare table holds the rows at fault too. */
function refuseMiscount({ accepted, rejected }: RowCounts, imported: Measured, inserted: Measured): void {
  if (imported.contracts !== accepted || inserted.contracts !== accepted + rejected)
    throw new Error(`${imported.contracts} and ${inserted.contracts} contracts are held of ${accepted} + ${rejected}`);
}
