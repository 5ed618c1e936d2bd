import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { saveClaim } from '../../../server/usecases/claims/save-claim.ts';
import { exportCalendar } from '../../../server/usecases/deadlines/export-calendar.ts';
import { exportDeadlines, listDeadlines } from '../../../server/usecases/deadlines/list-deadlines.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { readClaimsAhead } from '../../../server/usecases/overview/read-overview.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { emptyDeps, LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
const BERGEN = 'solidary-demo:claim:K-2025-017';
const SLETTA = 'solidary-demo:organisation:sletta';
const request = { asOf, view: LOCAL };
let deps: Deps;

beforeAll(async () => {
  deps = await seededDeps();
});
afterAll(() => deps.store.close());

const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r?$/gm)].map(([, uid]) => uid);

describe('days of all claims', () => {
  test('stand in their order, ahead and passed in the last month, with what stops each', async () => {
    const { lines, since, claims, unknown } = await listDeadlines(deps, request);
    expect(since).toBe('2025-06-12');
    expect(lines.map(({ day }) => day.on)).toEqual([...lines.map(({ day }) => day.on)].sort());
    expect(lines.every(({ day }) => day.on >= since)).toBe(true);
    expect(claims).toEqual({ held: 2, read: 2, notAsked: [] });
    expect(unknown).toBe(3);
    const written = lines.filter(({ day }) => day.what === 'claim_by');
    expect(written.map(({ day, days }) => [day.on, day.state, days, day.done])).toEqual([
      ['2025-06-15', 'passed', -27, undefined],
      ['2025-07-15', 'done', 3, '2025-07-10'],
      ['2025-07-15', 'ahead', 3, undefined],
      ['2025-08-15', 'done', 34, '2025-07-10'],
      ['2025-08-15', 'ahead', 34, undefined],
    ]);
    expect(written.every(({ day }) => day.stops.join() === 'written_claim')).toBe(true);
  });

  test('tell how many claims are done, and end once nobody waits for them', async () => {
    const told: number[] = [];
    await listDeadlines(deps, { ...request, all: true, onTraced: (more) => told.push(more) });
    expect(told).toEqual([1, 1]);
    const left = new AbortController();
    const onTraced = () => left.abort();
    await expect(listDeadlines(deps, { ...request, all: true, onTraced, signal: left.signal })).rejects.toThrow(
      'abort',
    );
  });

  test('are sifted by claim, party and rule, and the choices stay those of everything', async () => {
    const all = await listDeadlines(deps, request);
    const some = await listDeadlines(deps, { ...request, claim: BERGEN, party: SLETTA, regime: 'no-allmenn-13' });
    expect(some.lines.length).toBeGreaterThan(1);
    for (const { claim, day } of some.lines) {
      expect([claim.id, day.parties, day.regime]).toEqual([BERGEN, [SLETTA], 'no-allmenn-13']);
    }
    expect([some.parties, some.regimes, some.titles]).toEqual([all.parties, all.regimes, all.titles]);
    expect((await listDeadlines(deps, { ...request, party: 'nobody' })).lines).toEqual([]);
  });

  test('as a calendar have the marks that the calendar of each claim gives them', async () => {
    const one = exportCalendar(deps, await traceLiability(deps, { claim: BERGEN, asOf, view: LOCAL })).text;
    expect(uids(await exportDeadlines(deps, { ...request, claim: BERGEN })).sort()).toEqual(uids(one).sort());
    const all = uids(await exportDeadlines(deps, request));
    expect(new Set(all).size).toBe(all.length);
    const [only] = uids(await exportDeadlines(deps, { ...request, party: SLETTA, claim: BERGEN }));
    expect(all).toContain(only);
    expect(uids(await exportDeadlines(deps, { ...request, party: 'nobody' }))).toEqual([]);
  });

  test('the end of the debt itself says what is owed until then; a claim without a title is told by its employer', async () => {
    const own = await seededDeps();
    const line = { kind: 'wages', contractUnknown: true, due: '2025-04-10' };
    const saved = await saveClaim(own, {
      ...{ view: LOCAL, workspace: 'local' },
      entry: {
        ...{ employer: 'solidary-demo:organisation:mirova', place: 'DE', creditor: 'worker', currency: 'EUR' },
        lines: [
          { ...line, from: '2025-03-01', until: '2025-04-01', amount: '1000' },
          { ...line, from: '2025-04-01', until: '2025-05-01', due: '2025-05-10', amount: '500.50' },
        ],
      },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    const { lines } = await listDeadlines(own, { ...request, claim: saved.claim.id });
    const [end] = lines.filter(({ day }) => day.what === 'limitation');
    expect(end?.day.amount).toMatchObject({ currency: 'EUR' });
    expect(end?.day.amount?.amount.toFixed(2)).toBe('1500.50');
    expect(end?.claim.title).toBe(`Unpaid wages, Mirova Montage UG, Mar–Apr 2025 (${saved.claim.values.number})`);
    const traced = await traceLiability(own, { claim: saved.claim.id, asOf, view: LOCAL });
    expect(exportCalendar(own, traced).text.replaceAll('\r\n ', '')).toContain(String(end?.claim.title));
    await own.store.close();
  });

  test('on the first screen a claim is told by its number only where that names it, else by words', async () => {
    const own = await seededDeps();
    const line = {
      kind: 'wages',
      contract: 'solidary-demo:contract:25-031',
      rateBasis: 'statutory_minimum',
      workers: 2,
    };
    const saved = await saveClaim(own, {
      ...{ view: LOCAL, workspace: 'local' },
      entry: {
        ...{ employer: 'solidary-demo:organisation:mirova', place: 'DE', creditor: 'worker', currency: 'EUR' },
        ...{
          netFactor: '0.79',
          lines: [{ ...line, from: '2025-03-01', until: '2025-05-01', due: '2025-05-15', amount: '1000' }],
        },
      },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    const { deadlines } = await readClaimsAhead(own, { asOf, view: LOCAL });
    const told = new Map(deadlines.map(({ claim, claimText }) => [claim, claimText]));
    expect(told.get(saved.claim.id)).toBe('Unpaid wages of two workers, Mirova Montage UG, Mar–Apr 2025 (3)');
    expect(told.get('solidary-demo:claim:K-2025-014')).toBe('claim K-2025-014');
    await own.store.close();
  });

  test('are none where nothing is held', async () => {
    const empty = await emptyDeps();
    const { lines, claims } = await listDeadlines(empty, request);
    expect([lines, claims.held]).toEqual([[], 0]);
    await empty.store.close();
  });
});

test('a day hangs on what each company answers for: not one figure for several, and none for a line that is lost', async () => {
  const { lines } = await listDeadlines(deps, request);
  const short = (id: string) => id.split(':').at(-1);
  const suits = lines
    .filter(({ day }) => day.what === 'file_by')
    .map(({ day }) => [day.parties.map(short), day.amount?.amount.toFixed(2)]);
  expect(suits).toHaveLength(3);
  expect(suits).toEqual(
    expect.arrayContaining([
      [['trosse', 'lindhorst', 'nordkai'], '14298.37'],
      [['baltrum'], '2430.67'],
      [['seeterrassen'], undefined],
    ]),
  );
  const lost = lines.filter(({ day }) => day.what === 'claim_by' && day.state === 'passed');
  expect(lost.map(({ day }) => day.amount)).toEqual([undefined]);
});
