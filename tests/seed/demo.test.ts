import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../schema/messages/index.ts';
import type { FlagOutcome } from '../../server/domain/flags/flag.ts';
import { FLAGS } from '../../server/domain/flags/index.ts';
import { decimal } from '../../server/domain/money.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { assessFlags, type FlagRow } from '../../server/usecases/flags/assess-flags.ts';
import type { ImportResult } from '../../server/usecases/importing/import-files.ts';
import {
  loadRealFigures,
  needsSeed,
  readSeedIndex as readIndex,
  seedDay,
} from '../../server/usecases/importing/load-seed.ts';
import { undoImport } from '../../server/usecases/importing/undo-import.ts';
import { emptyDeps, LOCAL, loadSeed, ROOT } from '../builders/seed-store.ts';
import { state } from '../usecases/assessing/kept-beside-fresh.ts';

let deps: Deps;
let imports: readonly ImportResult[];
beforeAll(async () => {
  deps = await emptyDeps();
  imports = await loadSeed(deps);
}, 60_000);
afterAll(() => deps.store.close());

const ALL: readonly FlagOutcome[] = ['flagged', 'passed', 'not_applicable', 'cannot_tell'];

async function outcomes(test: string): Promise<Record<string, string>> {
  const { rows } = await assessFlags(deps, { test, view: LOCAL, rows: ALL });
  const said = ({ outcome, reason, missing }: FlagRow) =>
    [outcome, reason?.code ?? (outcome === 'cannot_tell' ? missing[0]?.code : undefined)]
      .filter((part) => part !== undefined)
      .map((part) => part.replace(/^flag\.(missing|reason)\./, ''))
      .join(' ');
  return Object.fromEntries(rows.map((row) => [row.subject.split(':').at(-1), said(row)]));
}

describe('loading the seed', () => {
  test('takes every row of every file', () => {
    expect(imports.map(({ mapping, state, ledger }) => [mapping, state, ledger.in, ledger.accepted])).toEqual([
      ['wage-floors-2019-2026', 'done', 947, 947],
      ['us-state-minimum-wage-1968-2020', 'done', 1605, 1605],
      ['eurostat-minimum-wages-1999-2022', 'done', 857, 857],
      ['demo', 'done', 166, 166],
    ]);
    expect(imports.flatMap(({ unmatched, missing }) => [...unmatched, ...missing])).toEqual([]);
  });

  test('gives the network that its README describes', async () => {
    expect(await deps.store.countRecords(LOCAL)).toMatchObject({
      Organisation: 27,
      PartyFact: 47,
      Workplace: 8,
      Operation: 8,
      Contract: 23,
      Item: 2,
      Tender: 2,
      Bid: 3,
      WageRecord: 11,
      Claim: 2,
      ClaimLine: 7,
      Event: 1,
      Observation: 8,
      Certification: 3,
      Subsidy: 3,
      Finding: 5,
      FindingParty: 4,
      Benchmark: 947 + 1605 + 857 + 10,
    });
  });

  test('a second time adds nothing', async () => {
    const before = await deps.store.countRecords(LOCAL);
    const again = await loadSeed(deps);
    expect(again.map(({ ledger }) => [ledger.accepted, ledger.duplicate])).toEqual([
      [0, 947],
      [0, 1605],
      [0, 857],
      [0, 166],
    ]);
    expect(await deps.store.countRecords(LOCAL)).toEqual(before);
  });
});

describe('the chains', () => {
  const contract = (number: string) => `solidary-demo:contract:${number}`;

  test('five tiers stand between the retailer and the home sewing, with a circle that ends', async () => {
    const above = await deps.store.chainAbove([contract('LM-25-02')], LOCAL);
    expect(above.contracts.map(({ id }) => id.split(':').at(-1)).sort()).toEqual(
      ['CV-25-07', 'H-25-T1', 'LM-25-01', 'LM-25-02', 'MA-25-02', 'VZ-25-03'].sort(),
    );
    expect(above.cutOff).toBeUndefined();
  });

  test('no document says under which contract the drywall is performed; one fits by party, days, place and work', async () => {
    const above = await deps.store.chainAbove([contract('25-031')], LOCAL);
    expect(above.contracts.map(({ id }) => id.split(':').at(-1)).sort()).toEqual(['25-031', 'L-25-009']);
    const lower = (await deps.store.record('Contract', contract('L-25-009'), LOCAL))?.values;
    const fitting = await deps.store.contractsSuppliedBy([lower?.buyer ?? ''], LOCAL);
    expect(fitting.map(({ id }) => id)).toEqual([contract('N-24-118')]);
    const upper = fitting[0]?.values;
    expect([lower?.aboveKnown, lower?.under]).toEqual([undefined, undefined]);
    expect(lower?.workplaces).toEqual(upper?.workplaces);
    expect(String(lower?.nace).startsWith(String(upper?.nace))).toBe(true);
    expect(String(lower?.from) > String(upper?.from) && String(lower?.until) < String(upper?.until)).toBe(true);
    expect(upper?.under).toEqual([contract('H-24-007')]);
  });

  test('the employer that is shared by two chains cannot be located since 2 June 2025', async () => {
    const supplied = await deps.store.contractsSuppliedBy(['solidary-demo:organisation:mirova'], LOCAL);
    expect(supplied.map(({ id }) => id.split(':').at(-1)).sort()).toEqual(['25-031', 'B-25-004']);
    const { facts } = await deps.store.partyFile(['solidary-demo:organisation:mirova'], [], LOCAL);
    expect(facts.map(({ values }) => [values.value, values.from, values.until])).toEqual(
      expect.arrayContaining([['cannot_be_located', '2025-06-02', undefined]]),
    );
  });
});

describe('the claims', () => {
  const unpaid = async (number: string) => {
    const file = await deps.store.claimFile(`solidary-demo:claim:${number}`, LOCAL);
    const lines = (file?.lines ?? []).map(({ values }) =>
      decimal(values.hours ?? '')
        .times(decimal(values.rateDue ?? ''))
        .minus(decimal(values.paid ?? ''))
        .toFixed(2),
    );
    return { lines, events: file?.events.length };
  };

  test('are 21,176.00 euro over two chains and 81,000.00 kroner in one', async () => {
    expect(await unpaid('K-2025-014')).toEqual({ lines: ['4627.20', '4241.60', '9230.40', '3076.80'], events: 0 });
    expect(await unpaid('K-2025-017')).toEqual({ lines: ['27000.00', '27000.00', '27000.00'], events: 1 });
  });
});

describe('what each test says as of 12 July 2025', () => {
  test('price-below-lawful-labour', async () => {
    expect(await outcomes('price-below-lawful-labour')).toEqual({
      '25-031': 'flagged',
      'R-25-002': 'flagged',
      'K-25-011': 'flagged',
      'VZ-25-03': 'flagged',
      'LM-25-02': 'flagged',
      'L-25-009': 'passed',
      'L-25-014': 'passed',
      'HB-25-003': 'passed',
      'CV-25-07': 'passed',
      'MA-25-02': 'passed',
      'F-25-002': 'not_applicable no-statutory-floor',
      'SB-25-006': 'cannot_tell work-class',
      'B-25-004': 'cannot_tell non-labour-cost',
      'S-24-002': 'cannot_tell price',
      'H-24-007': 'cannot_tell labour-hours',
      'N-24-118': 'cannot_tell labour-hours',
      'H-24-031': 'cannot_tell labour-hours',
      'H-24-040': 'cannot_tell labour-hours',
      'O-25-001': 'cannot_tell labour-hours',
      'O-25-002': 'cannot_tell labour-hours',
      'F-24-019': 'cannot_tell labour-hours',
      'H-25-T1': 'cannot_tell labour-hours',
      'LM-25-01': 'cannot_tell labour-hours',
    });
  });

  test('below-official-estimate', async () => {
    const found = await outcomes('below-official-estimate');
    expect(found).toMatchObject({ 'O-25-001': 'flagged', 'O-25-002': 'passed' });
    const others = Object.entries(found).filter(([number]) => !number.startsWith('O-'));
    expect(new Set(others.map(([, said]) => said))).toEqual(new Set(['not_applicable no-official-estimate']));
    expect(others).toHaveLength(21);
  });

  test('pay-below-statutory-floor', async () => {
    expect(await outcomes('pay-below-statutory-floor')).toEqual({
      'W-01': 'flagged',
      'W-02': 'flagged',
      'W-03': 'cannot_tell pay-of-each-worker',
      'W-04': 'passed',
      'W-05': 'passed',
      'W-06': 'cannot_tell gross-pay',
      'W-07': 'flagged',
      'W-08': 'cannot_tell pay-of-each-worker',
      'W-09': 'not_applicable no-statutory-floor',
      'W-10': 'flagged',
      'W-11': 'cannot_tell extra-payments',
    });
  });

  test('the painter on exactly two thirds is caught by the inclusive test alone', async () => {
    const atMost = await outcomes('pay-at-most-two-thirds-of-going-rate');
    const below = await outcomes('pay-below-two-thirds-of-going-rate');
    expect([atMost['W-05'], below['W-05']]).toEqual(['flagged', 'passed']);
    expect([atMost['W-01'], below['W-01']]).toEqual(['flagged', 'flagged']);
    const others = ['W-02', 'W-03', 'W-04', 'W-06', 'W-07', 'W-08', 'W-09', 'W-10', 'W-11'];
    expect(others.map((number) => below[number])).toEqual(others.map((number) => atMost[number]));
  });

  test('every code that comes out has a message', async () => {
    for (const { id } of FLAGS) {
      const { rows, notApplicable, cannotTell } = await assessFlags(deps, { test: id, view: LOCAL, rows: ALL });
      const codes = rows.flatMap(({ steps, missing, reason }) => [...steps, ...missing, ...(reason ? [reason] : [])]);
      const all = [
        ...codes.map(({ code }) => code),
        ...notApplicable.map((n) => n.reason),
        ...cannotTell.map((c) => c.missing),
      ];
      expect(all.filter((code) => !hasMessage(code))).toEqual([]);
    }
  });
});

describe('the day of the story', () => {
  const index = join(ROOT, 'seed/demo/index.json');

  test('is that of the demonstration alone, not of its figures with a list of one’s own', async () => {
    const [seed, other] = [await readIndex(index), await emptyDeps()];
    await loadRealFigures(other, { base: ROOT, index: seed, workspace: 'local' });
    const told = async (held: Deps) => [await needsSeed(held, seed, 'local'), await seedDay(held, seed, 'local')];
    expect(await told(other)).toEqual([true, undefined]);
    await state(other, 'Contract', 'own:contract:1', { number: '1' });
    expect(await told(other)).toEqual([false, undefined]);
    await other.store.close();
    const demonstrated = await emptyDeps();
    await loadSeed(demonstrated);
    expect(await told(demonstrated)).toEqual([false, seed.asOf]);
    await demonstrated.store.close();
  }, 60_000);

  test('figures that were undone stay undone', async () => {
    const [seed, other] = [await readIndex(index), await emptyDeps()];
    const request = { base: ROOT, index: seed, workspace: 'local' as const };
    const [floors] = await loadRealFigures(other, request);
    await undoImport(other, floors?.id ?? '', 'local');
    expect(await loadRealFigures(other, request)).toEqual([]);
    await other.store.close();
  }, 60_000);

  test('figures whose reading was cut off are read to their end', async () => {
    const [seed, other] = [await readIndex(index), await emptyDeps()];
    const request = { base: ROOT, index: seed, workspace: 'local' as const };
    const whole = await loadRealFigures(other, request);
    const cut = await emptyDeps();
    const [first] = whole;
    await cut.store.startImport({
      ...{ id: first?.id ?? '', workspace: 'local', mapping: first?.mapping ?? '', publisher: first?.publisher ?? '' },
      ...{ files: first?.files ?? [], startedAt: cut.now() },
    });
    const read = await loadRealFigures(cut, request);
    expect(read.map(({ id, state }) => [id, state])).toEqual(whole.map(({ id }) => [id, 'done']));
    expect(await cut.store.countRecords(LOCAL)).toEqual(await other.store.countRecords(LOCAL));
    await other.store.close();
    await cut.store.close();
  }, 60_000);
});
