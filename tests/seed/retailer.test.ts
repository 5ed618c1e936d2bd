import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import { FLAGS } from '../../server/domain/flags/index.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { type Assessment, assessFlags, FLAG_OUTCOMES } from '../../server/usecases/flags/assess-flags.ts';
import { type ImportResult, importFiles } from '../../server/usecases/importing/import-files.ts';
import { loadSeed, readSeedIndex } from '../../server/usecases/importing/load-seed.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { readPay } from '../../server/usecases/pay/read-pay.ts';
import { listBreakdown } from '../../server/usecases/prices/show-breakdown.ts';
import { emptyDeps, LOCAL, loadSeed as loadSmallSeed, ROOT } from '../builders/seed-store.ts';

const AS_OF = day('2026-02-27');
const OF_DEMO = day('2025-07-12');
const PUBLISHER = 'fictional-retailer';

let deps: Deps;
let before: string;
let loaded: readonly ImportResult[];

/** Every answer of every test on the small seed, as one text. */
async function answersOfDemo(): Promise<string> {
  const answers: string[] = [];
  for (const { id } of FLAGS) {
    const { rows } = await assessFlags(deps, { test: id, asOf: OF_DEMO, view: LOCAL, rows: FLAG_OUTCOMES });
    const own = rows.filter(({ subject }) => subject.startsWith('solidary-demo:'));
    answers.push(...own.map(({ subject, outcome, ratio }) => `${id} ${subject} ${outcome} ${ratio?.toFixed(6)}`));
  }
  return answers.sort().join('\n');
}

beforeAll(async () => {
  deps = await emptyDeps();
  await loadSmallSeed(deps);
  before = await answersOfDemo();
  const index = await readSeedIndex(join(ROOT, 'seed/retailer/index.json'));
  loaded = await loadSeed(deps, { base: ROOT, index, workspace: 'local' });
}, 120_000);
afterAll(() => deps.store.close());

const assess = (id: string): Promise<Assessment> =>
  assessFlags(deps, { test: id, asOf: AS_OF, view: LOCAL, rows: FLAG_OUTCOMES });
const ofRetailer = ({ rows }: Assessment) => rows.filter(({ subject }) => subject.startsWith(PUBLISHER));
const counts = (found: Assessment) =>
  Object.fromEntries(
    FLAG_OUTCOMES.map((one) => [one, ofRetailer(found).filter(({ outcome }) => outcome === one).length]),
  );

describe('the retailer with 400 suppliers', () => {
  test('is read whole, beside the small seed, whose figures of others are not read again', () => {
    expect(loaded.map(({ mapping, state, ledger }) => [mapping, state, ledger.in, ledger.accepted])).toEqual([
      ['retailer', 'done', 1500, 1500],
    ]);
  });

  test('a second time adds nothing', async () => {
    const path = 'seed/mappings/retailer/retailer.yaml';
    const mapping = loadMapping(readFileSync(join(ROOT, path), 'utf8'), path);
    const index = await readSeedIndex(join(ROOT, 'seed/retailer/index.json'));
    const files = (index.imports.at(-1)?.files ?? []).map((file) => ({ name: basename(file), path: join(ROOT, file) }));
    const again = await importFiles(deps, { mapping, files, workspace: 'local' });
    expect([again.ledger.accepted, again.ledger.duplicate]).toEqual([0, 1500]);
  });

  test('leaves every answer on the small seed as it was', async () => {
    expect(await answersOfDemo()).toBe(before);
  });

  test('has the counts that its README tells', async () => {
    const readme = readFileSync(join(ROOT, 'seed/retailer/README.md'), 'utf8');
    const lawful = await assess('price-below-lawful-labour');
    const { flagged, passed, cannot_tell } = counts(lawful);
    const all = ofRetailer(lawful).length;
    expect(readme).toContain(
      `of ${all} contracts ${flagged} are flagged, ${passed} pass, and of ${cannot_tell} nobody can tell`,
    );
    const first = (code: string) =>
      ofRetailer(lawful).filter(({ outcome, missing }) => outcome === 'cannot_tell' && missing[0]?.code === code)
        .length;
    expect(readme).toContain(`The first thing missing, ${first('flag.missing.labour-hours')} times`);
    expect(readme).toContain(`rate ${first('flag.missing.exchange-rate')} lines are "cannot tell"`);
    const carrying = ofRetailer(lawful).filter(({ carries, outcome }) => carries && outcome === 'cannot_tell').length;
    expect(readme).toContain(`${carrying} of those prices say a sentence`);
  });

  test('and those of the other tests', async () => {
    const readme = readFileSync(join(ROOT, 'seed/retailer/README.md'), 'utf8');
    const chain = counts(await assess('chain-price-below-lawful-labour'));
    expect(readme).toContain(`flags ${chain.flagged} subcontracts`);
    const peers = await assess('unit-price-far-below-comparable');
    const far = counts(peers);
    expect(readme).toContain(`flags ${far.flagged} of ${Number(far.flagged) + Number(far.passed)}`);
    const caught = ofRetailer(peers).filter(({ outcome }) => outcome === 'flagged');
    const own = caught.map(({ subject }) => subject.split(':').at(-1)).filter((id) => !id?.startsWith('T-'));
    expect(own.sort()).toEqual(['E-0309', 'E-0322']);
    expect(caught.length - own.length).toBe(11);
    const pay = counts(await assess('pay-below-statutory-floor'));
    expect(readme).toContain(`${pay.flagged} of ${Number(pay.flagged) + Number(pay.passed)} records are under it`);
  });

  // Of some of them it cannot be told of a price above.
  const FIRST = ['flag.step.first-impossible', 'flag.step.first-known-impossible'];
  test('the first price that falls short is never that of the retailer', async () => {
    const flagged = ofRetailer(await assess('chain-price-below-lawful-labour')).filter(
      ({ outcome }) => outcome === 'flagged',
    );
    const named = flagged.flatMap(({ steps }) =>
      steps.filter(({ code }) => FIRST.includes(code)).map(({ params }) => params.buyer?.value),
    );
    expect(named).toHaveLength(flagged.length);
    expect(named.filter((buyer) => String(buyer).includes('marsh-'))).toEqual([]);
  });

  test('a price is followed from its label to the sewing', async () => {
    const contract = `${PUBLISHER}:contract:T-042`;
    const { document } = await listBreakdown(deps, { contract, asOf: AS_OF, view: LOCAL });
    const prices = document.rows.filter(({ kind }) => kind === 'retail' || kind === 'price' || kind === 'labour');
    expect(prices.map(({ amount }) => amount?.amount)).toEqual(['35.77', '9.57', '1.31', '2.06']);
  });

  test('a price above lawful labour alone, but not beside its other costs, is said to be that', async () => {
    const contract = `${PUBLISHER}:contract:E-0005`;
    const { document } = await listBreakdown(deps, { contract, asOf: AS_OF, view: LOCAL });
    expect(document.says[1]?.text).toMatch(/would pay the lawful labour alone, but not beside the other costs/);
    expect(document.rows.filter(({ first }) => first).map(({ kind }) => kind)).toEqual(['left']);
  });

  test('a site whose pay did not follow the floor', async () => {
    const { records } = await readPay(deps, {
      workplace: `${PUBLISHER}:workplace:S-192-site`,
      asOf: AS_OF,
      view: LOCAL,
    });
    const floorTest = records.map(({ work, tests }) => [
      work.from,
      tests.find(({ test }) => test === 'pay-below-statutory-floor')?.outcome,
    ]);
    expect(floorTest).toEqual([
      ['2026-01-01', 'flagged'],
      ['2025-12-01', 'passed'],
      ['2025-11-01', 'passed'],
      ['2025-10-01', 'passed'],
    ]);
  });
});
