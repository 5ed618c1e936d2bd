import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { begun, ended, left, movedTo, NOTHING_BEGUN, readProgress } from '../../../client/features/guide/progress.ts';
import { GUIDE_DAY, GUIDES, NAMES, STEPS } from '../../../client/features/guide/steps.ts';
import { hasMessage } from '../../../schema/messages/index.ts';
import { FLAGS } from '../../../server/domain/flags/index.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { LOCAL, readSeedIndex, seededDeps } from '../../builders/seed-store.ts';

const root = join(import.meta.dirname, '../../..');
const all = GUIDES.flatMap((guide) => STEPS[guide]);

describe('the guides', () => {
  let deps: Deps;
  beforeAll(async () => {
    deps = await seededDeps();
  }, 60_000);
  afterAll(() => deps.store.close());

  test('have six to nine steps each, with their words, on the day of the story', () => {
    expect(GUIDE_DAY).toBe(readSeedIndex().asOf);
    for (const guide of GUIDES) {
      expect(STEPS[guide].length).toBeGreaterThanOrEqual(6);
      expect(STEPS[guide].length).toBeLessThanOrEqual(9);
      for (const code of [...NAMES[guide], ...STEPS[guide].flatMap(({ title, text }) => [title, text])])
        expect([code, hasMessage(code)]).toEqual([code, true]);
    }
  });

  test('lead to screens that there are', () => {
    const routes = readFileSync(join(root, 'client/routes.tsx'), 'utf8');
    for (const { to } of all) expect(routes).toContain(`path: '${to}'`);
  });

  test('name only records, rules and tests that the demonstration has', async () => {
    const named = all.flatMap(({ params = {}, search = {} }) => Object.values({ ...params, ...search }));
    const ids = [...new Set(named.filter((value) => value.startsWith('solidary-demo:')))];
    expect(ids.length).toBeGreaterThan(7);
    const held = [];
    for (const kind of ['Organisation', 'Contract', 'Claim', 'Workplace'] as const)
      held.push(...(await deps.store.records(kind, ids, LOCAL)));
    expect(held.map(({ id }) => id).sort()).toEqual(ids.sort());
    const tests = all.flatMap(({ params, search }) => params?.test ?? search?.test ?? []);
    expect(tests.filter((id) => !FLAGS.some((flag) => flag.id === id))).toEqual([]);
    const rules = all.filter(({ to }) => to === '/law/$id').map(({ params }) => params?.id);
    expect(rules.filter((id) => !deps.regimes.some((regime) => regime.id === id))).toEqual([]);
  });
});

describe('the place in a guide', () => {
  test('is kept when it is left, and gone on with where it was', () => {
    const second = movedTo(begun(NOTHING_BEGUN, 'auditor'), 'auditor', 2);
    const away = left(second);
    expect(away).toEqual({ at: { auditor: 2 }, hidden: false });
    expect(begun(readProgress(JSON.stringify(away)), 'auditor')).toEqual(second);
  });

  test('is not kept of a guide that was gone through, and never outside of one', () => {
    expect(ended(movedTo(NOTHING_BEGUN, 'inspector', 3), 'inspector')).toEqual(NOTHING_BEGUN);
    expect(movedTo(NOTHING_BEGUN, 'inspector', 99).at.inspector).toBe(STEPS.inspector.length - 1);
    expect(movedTo(NOTHING_BEGUN, 'inspector', -1).at.inspector).toBe(0);
  });

  test.each([null, '', 'no json', '[]', 'null', '{"at":{"auditor":99,"nobody":1},"open":"auditor"}', '{"at":5}'])(
    'is read from whatever the browser holds: %s',
    (text) => expect(readProgress(text)).toEqual(NOTHING_BEGUN),
  );
});
