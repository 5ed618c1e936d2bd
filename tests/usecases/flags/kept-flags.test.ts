/** A page read where answers are kept shows what reading and sifting all rows shows. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { FLAG_OUTCOMES } from '../../../server/domain/flags/flag.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { type KeptFlags, keptFlags } from '../../../server/usecases/flags/kept-flags.ts';
import { listFlags } from '../../../server/usecases/flags/list-flags.ts';
import { type FlagFilter, facetsOf, siftFlags } from '../../../server/usecases/flags/sift-flags.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
const TEST = 'price-below-lawful-labour';
let deps: Deps;
let kept: KeptFlags;
beforeAll(async () => {
  deps = await seededDeps();
  await keepAssessment(deps, { view: LOCAL, asOf });
  kept = (await keptFlags(deps, { test: TEST, asOf, view: LOCAL })) as KeptFlags;
}, 60_000);
afterAll(() => deps.store.close());

const FILTERS: readonly FlagFilter[] = [
  ...[{}, { place: 'DE' }, { place: 'DE-SH' }, { sector: '43' }, { band: 'cannot_be_lawful' }],
  ...[{ from: day('2025-02-01') }, { to: day('2025-02-01'), place: 'DE' }, { place: null, sector: '' }],
  ...[{ checkable: true }, { checkable: true, place: 'DE' }, { checkable: false }],
];

describe('pages of kept answers', () => {
  test.each(FLAG_OUTCOMES)('of %s', async (outcome) => {
    const { rows } = await assessFlags(deps, { test: TEST, asOf, view: LOCAL, rows: [outcome] });
    for (const filter of FILTERS) {
      const left = siftFlags(rows, filter).map(({ subject }) => subject);
      const found: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await kept.page(outcome, filter, { first: 2, ...(after === undefined ? {} : { after }) });
        expect(page.items.every((row) => row.outcome === outcome)).toBe(true);
        found.push(...page.items.map(({ subject }) => subject));
        after = page.next;
        if (after === undefined) break;
      }
      expect([filter, found.sort()]).toEqual([filter, [...left].sort()]);
      expect(await kept.count(outcome, filter)).toBe(left.length);
    }
    expect(await kept.facets(outcome)).toEqual(facetsOf(rows));
  });

  test('of what says how much labour a price can carry are as many as the test counts', async () => {
    const { checkable } = kept.assessment;
    expect(checkable).toBeGreaterThan(0);
    expect(await kept.count('cannot_tell', { checkable: true })).toBe(checkable);
    expect(await kept.count('cannot_tell', {})).toBeGreaterThan(checkable);
  });

  test('the list of a choice is of the same rows', async () => {
    const list = await listFlags(deps, { test: TEST, outcome: 'flagged', asOf, view: LOCAL, filter: { place: 'DE' } });
    const { rows } = list.document as { rows: readonly { record: string }[] };
    expect(rows).toHaveLength(await kept.count('flagged', { place: 'DE' }));
  });

  test('there are none for a share of one’s own, or for another day', async () => {
    const request = { test: 'below-official-estimate', view: LOCAL };
    expect(await keptFlags(deps, { ...request, asOf, threshold: '0.6' })).toBeUndefined();
    expect(await keptFlags(deps, { ...request, asOf: day('2025-07-13') })).toBeUndefined();
  });
});
