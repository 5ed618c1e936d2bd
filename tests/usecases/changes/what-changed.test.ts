import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RECORD_KINDS, type RecordKind, type Values } from '../../../schema/graph.ts';
import { type Day, day } from '../../../server/domain/dates.ts';
import type { Instant } from '../../../server/store/store.ts';
import { sayChanges, showFact } from '../../../server/usecases/changes/show-changes.ts';
import {
  type ChangesRequest,
  countChanges,
  type Point,
  viewAt,
  whatChanged,
} from '../../../server/usecases/changes/what-changed.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags, listTests } from '../../../server/usecases/flags/assess-flags.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { everyRecord } from '../../../server/usecases/records/every-record.ts';
import { traceClaims } from '../../../server/usecases/trace/trace-claims.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const MARCH = day('2025-03-01');
const JULY = day('2025-07-12');
const DRYWALL = 'solidary-demo:contract:25-031';

interface Said {
  readonly publisher?: string;
  readonly from?: Day;
  readonly until?: Day;
}

let imports = 0;
/** One more source says this of the record; the instant from which it is known. */
async function say(deps: Deps, kind: RecordKind, id: string, values: Values, said: Said = {}): Promise<string> {
  imports += 1;
  const { publisher = 'test', ...days } = said;
  const start = { id: `said-${imports}`, workspace: 'local', mapping: 'm', publisher, files: [] };
  await deps.store.startImport({ ...start, startedAt: deps.now() });
  const source = { document: 'a photo', line: 2, by: 'the foreman' };
  const statement = { subject: id, kind, part: 'row', publisher, values, source, ...days };
  const batch = { import: start.id, workspace: 'local', file: 'f', sequence: 0, lastLine: 2, at: deps.now() };
  await deps.store.putBatch({ ...batch, rows: [{ line: 2, statements: [statement] }], problems: [] });
  await deps.store.finishImport(start.id, 'local', 'done', deps.now());
  return start.id;
}

const changed = (deps: Deps, from: Point, to: Point, more: Partial<ChangesRequest> = {}) =>
  whatChanged(deps, { from, to, view: LOCAL, ...more });
const asOfJuly = (knownAt?: Instant): Point => ({ asOf: JULY, ...(knownAt === undefined ? {} : { knownAt }) });

describe('between two points', () => {
  let deps: Deps;
  beforeEach(async () => {
    deps = await seededDeps();
  });
  afterEach(() => deps.store.close());

  test('a value corrected since is told with what it was, who said so and when it was learnt', async () => {
    const before = deps.now();
    const was = (await deps.store.record('Contract', DRYWALL, LOCAL))?.values.what;
    await say(deps, 'Contract', DRYWALL, { what: 'Drywall, fourth floor' });
    const found = await changed(deps, asOfJuly(before), asOfJuly());
    expect(found.facts.items).toMatchObject([
      { what: 'corrected', subject: DRYWALL, property: 'what', before: was, after: 'Drywall, fourth floor' },
    ]);
    const [item] = found.facts.items;
    const shown = item && (await showFact(deps, found, item));
    expect(shown).toMatchObject({ after: 'Drywall, fourth floor', document: 'a photo', by: 'the foreman' });
    expect(sayChanges(found)).toBe('For 12 Jul 2025, between what was known at the two points: 1 fact otherwise.');
    const back = await changed(deps, asOfJuly(), asOfJuly(before));
    expect(back.facts.items).toMatchObject([{ what: 'corrected', before: 'Drywall, fourth floor', after: was }]);
  });

  test('a record is added, and no longer said once its import is undone', async () => {
    const before = deps.now();
    const id = await say(deps, 'Workplace', 'yard', { name: 'Yard 9' });
    const between = deps.now();
    await undoImport(deps, id, 'local');
    const kinds = async (from: Point, to: Point) => (await changed(deps, from, to)).facts.items.map(({ what }) => what);
    expect(await kinds(asOfJuly(before), asOfJuly(between))).toEqual(['added']);
    expect(await kinds(asOfJuly(between), asOfJuly())).toEqual(['closed']);
    expect(await kinds(asOfJuly(before), asOfJuly())).toEqual([]);
  });

  test('what begins and ends to hold between two days is nothing that was learnt', async () => {
    await say(deps, 'Workplace', 'yard', { name: 'Yard 9' });
    await say(deps, 'Workplace', 'yard', { declaredWorkers: 4 }, { publisher: 'a', until: day('2025-05-01') });
    await say(deps, 'Workplace', 'yard', { declaredWorkers: 9 }, { publisher: 'b', from: day('2025-05-01') });
    await say(deps, 'Workplace', 'yard', { sector: '41' }, { publisher: 'c', until: day('2025-05-01') });
    const { facts } = await changed(deps, { asOf: MARCH }, { asOf: JULY });
    expect(facts.items.map(({ what, property }) => [what, property])).toEqual([
      ['ended', 'sector'],
      ['began', 'declaredWorkers'],
    ]);
  });

  test('days pass, the law changes, and models count for nothing', async () => {
    const found = await changed(deps, { asOf: MARCH }, { asOf: day('2026-01-01') });
    const counts = countChanges(found);
    expect(counts.deadlinesPassed).toBeGreaterThan(0);
    expect(found.law.length).toBeGreaterThan(0);
    expect(found.law.every(({ on }) => on > MARCH && on <= '2026-01-01')).toBe(true);
    expect(counts.all).toBe(counts.facts + counts.flags + counts.rows + counts.deadlines + counts.law);
    const back = await changed(deps, { asOf: day('2026-01-01') }, { asOf: MARCH });
    expect(countChanges(back).law).toBe(counts.law);
    expect(countChanges(back).deadlinesPassed).toBe(0);
  });

  test('of one contract, claim, organisation or test only that is told', async () => {
    const before = deps.now();
    await say(deps, 'Workplace', 'yard', { name: 'Yard 9' });
    await say(deps, 'Contract', DRYWALL, { price: { bound: 'exact', amount: '1.00', currency: 'EUR' } });
    const all = await changed(deps, asOfJuly(before), asOfJuly());
    const one = await changed(deps, asOfJuly(before), asOfJuly(), { contract: DRYWALL });
    expect([all.facts.items.length, one.facts.items.length]).toEqual([2, 1]);
    expect(one.flags.items).toEqual(all.flags.items.filter(({ row }) => row.subject === DRYWALL));
    const ofTest = await changed(deps, asOfJuly(before), asOfJuly(), { test: 'price-below-lawful-labour' });
    expect(ofTest.flags.items).toEqual(all.flags.items.filter(({ row }) => row.test === 'price-below-lawful-labour'));
    expect(ofTest.facts.items).toEqual([]);
  });
});

describe('whatever was said and undone', () => {
  let deps: Deps;
  const instants: Instant[] = [];
  beforeAll(async () => {
    deps = await seededDeps();
    const contracts: string[] = [];
    for await (const { id } of everyRecord(deps.store, 'Contract', LOCAL)) contracts.push(id);
    instants.push(deps.now());
    const price = (amount: string) => ({ price: { bound: 'exact', amount, currency: 'EUR' } });
    const said = await say(deps, 'Contract', DRYWALL, price('10.00'));
    instants.push(deps.now());
    await say(deps, 'Contract', contracts[0] ?? '', price('900000.00'), { publisher: 'z', from: day('2025-05-01') });
    await say(deps, 'Contract', contracts.at(-1) ?? '', price('5.00'), { publisher: 'z', until: day('2025-05-01') });
    instants.push(deps.now());
    await undoImport(deps, said, 'local');
    await say(deps, 'Workplace', 'yard', { name: 'Yard 9' }, { from: day('2025-04-01') });
    instants.push(deps.now());
  }, 60_000);
  afterAll(() => deps.store.close());

  const point = fc
    .record({ asOf: fc.constantFrom(MARCH, JULY, day('2026-02-01')), at: fc.integer({ min: 0, max: 4 }) })
    .map(({ asOf, at }): (() => Point) => () => ({
      asOf,
      ...(instants[at] === undefined ? {} : { knownAt: instants[at] }),
    }));

  async function flagsAt(at: Point): Promise<string[]> {
    const found: string[] = [];
    for (const { id } of listTests(deps, at)) {
      const asked = { test: id, asOf: at.asOf, view: viewAt(LOCAL, at), rows: ['flagged'] as const };
      found.push(...(await assessFlags(deps, asked)).rows.map(({ subject }) => `${id} ${subject}`));
    }
    return found.sort();
  }

  async function valuesAt(at: Point): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const kind of RECORD_KINDS)
      for await (const { id, values } of everyRecord(deps.store, kind, viewAt(LOCAL, at))) {
        found.set(`${kind} ${id}`, 'held');
        for (const [name, value] of Object.entries(values)) found.set(`${kind} ${id} ${name}`, JSON.stringify(value));
      }
    return found;
  }

  test('changes turn what is flagged, said and answered at one point into that at the other', async () => {
    await fc.assert(
      fc.asyncProperty(point, point, async (first, last) => {
        const [a, b] = [first(), last()];
        const { flags, facts, claims } = await changed(deps, a, b);
        const key = ({ row }: (typeof flags.items)[number]) => `${row.test} ${row.subject}`;
        const ofKind = (what: string) => flags.items.filter((one) => one.what === what).map(key);
        const turned = [...(await flagsAt(a)).filter((one) => !ofKind('went').includes(one)), ...ofKind('appeared')];
        expect(turned.sort()).toEqual(await flagsAt(b));

        const [were, are] = [await valuesAt(a), await valuesAt(b)];
        const keys = [...new Set([...were.keys(), ...are.keys()])].filter((one) => were.get(one) !== are.get(one));
        const told = facts.items.map(({ kind, subject, property = '' }) => `${kind} ${subject} ${property}`.trim());
        const whole = keys.filter((one) => one.split(' ').length === 2);
        const ofWhole = (one: string) => whole.some((record) => one.startsWith(`${record} `));
        expect(told.toSorted()).toEqual(keys.filter((one) => !ofWhole(one)).sort());

        const statuses = async (at: Point) => {
          const { traces } = await traceClaims(deps, { asOf: at.asOf, view: viewAt(LOCAL, at) }, (trace) => trace);
          return traces.map(({ file, answer }) => [
            file.claim.id,
            ...answer.parties
              .filter(({ model }) => !model)
              .map(({ party, regime, status, amount }) => `${party} ${regime} ${status} ${amount?.amount}`),
          ]);
        };
        const same = JSON.stringify(await statuses(a)) === JSON.stringify(await statuses(b));
        if (claims.rows.filter(({ what }) => what !== 'deadline' && what !== 'order').length === 0)
          expect(same).toBe(true);
        else expect(same).toBe(false);
      }),
      { numRuns: 12 },
    );
  }, 240_000);

  test('nothing is otherwise at one and the same point', async () => {
    await fc.assert(
      fc.asyncProperty(point, async (at) => {
        // Spelt apart, so that the points are compared and not only seen to be one.
        const later: Point = { asOf: at().asOf, knownAt: at().knownAt ?? deps.now() };
        expect(countChanges(await changed(deps, at(), later)).all).toBe(0);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});
