import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags, type FlagRow } from '../../../server/usecases/flags/assess-flags.ts';
import { facetsOf, siftFlags } from '../../../server/usecases/flags/sift-flags.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
let rows: readonly FlagRow[];
beforeAll(async () => {
  deps = await seededDeps();
  const all = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
  const request = { test: 'price-below-lawful-labour', asOf: day('2025-07-12'), view: LOCAL, rows: all };
  ({ rows } = await assessFlags(deps, request));
}, 60_000);
afterAll(() => deps.store.close());

describe('sifting the rows of a test', () => {
  test('each choice that is offered leaves as many rows as it says', () => {
    const { buyers, places, sectors, bands } = facetsOf(rows);
    for (const { value, count } of buyers) expect(siftFlags(rows, { buyer: value })).toHaveLength(count);
    for (const { value, count } of bands) expect(siftFlags(rows, { band: value })).toHaveLength(count);
    // A country takes its regions in, and a sector what stands beneath it.
    for (const { value, count } of places) {
      expect(siftFlags(rows, { place: value }).length).toBeGreaterThanOrEqual(count);
    }
    for (const { value, count } of sectors) {
      expect(siftFlags(rows, { sector: value }).length).toBeGreaterThanOrEqual(count);
    }
    expect([buyers.length, places.length, sectors.length, bands.length].every((count) => count > 0)).toBe(true);
  });

  test('choices together leave what each of them leaves', () => {
    const [place] = facetsOf(rows).places;
    const both = siftFlags(rows, { place: place?.value ?? '', band: 'cannot_be_lawful' });
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((row) => row.place?.startsWith(place?.value ?? '-') && row.band === 'cannot_be_lawful')).toBe(
      true,
    );
  });

  test('days take both ends in, and a row without a day is left out', () => {
    const dated = rows.flatMap(({ on }) => on ?? []).sort();
    const [first, last] = [dated[0], dated.at(-1)];
    const within = siftFlags(rows, { from: first ?? null, to: last ?? null });
    expect(within).toHaveLength(dated.length);
    expect(siftFlags(rows, { to: first ?? null }).every(({ on }) => on === first)).toBe(true);
  });

  test('nothing chosen leaves all, in their order', () => {
    expect(siftFlags(rows, {})).toEqual(rows);
    expect(siftFlags(rows, { buyer: null, place: '' })).toEqual(rows);
  });
});
