import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inLocale } from '../../../schema/messages/index.ts';
import { loadLanguage } from '../../../schema/messages/load.ts';
import { sayContract } from '../../../schema/messages/say.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { nameOf } from '../../../server/usecases/entry/name-of.ts';
import { labelsFor } from '../../../server/usecases/questions/labels.ts';
import { readLabels } from '../../../server/usecases/records/read-labels.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
  await loadLanguage('de');
}, 60_000);
afterAll(() => deps.store.close());

const sides = { buyer: 'Brand', supplier: 'Workshop', from: '2026-03-01', until: '2026-07-01' };

describe('a contract without a number', () => {
  test('is called by its parties and its months, as far as they are known, in the language of the reader', () => {
    expect(sayContract(sides)).toBe('Brand to Workshop, Mar–Jun 2026');
    expect(sayContract({ ...sides, until: '2026-04-01' })).toBe('Brand to Workshop, Mar 2026');
    expect(sayContract({ ...sides, until: undefined })).toBe('Brand to Workshop, from Mar 2026');
    expect(sayContract({ ...sides, from: undefined })).toBe('Brand to Workshop, until Jun 2026');
    expect(sayContract({ supplier: 'Workshop' })).toBe('Workshop, buyer not known');
    expect(sayContract({ from: '2026-03-01' })).toBeUndefined();
    expect(inLocale('de', () => sayContract(sides))).toBe('Brand an Workshop, März–Juni 2026');
  });

  test('is called so in questions, lists and where it is picked, and never by its id', async () => {
    const answer = await enterRecords(deps, {
      entries: [
        {
          kind: 'Contract',
          values: {
            buyer: ['solidary-demo:organisation:trosse'],
            supplier: ['solidary-demo:organisation:mirova'],
            from: '2025-03-01',
            until: '2025-06-30',
          },
        },
      ],
      source: { document: 'A letter', on: '2025-02-01' },
      ...{ view: LOCAL, workspace: 'local' },
    });
    expect(answer.rows).toEqual([{ problems: [] }]);
    const id = answer.saved[0]?.id ?? '';
    const called = 'Trosse Trockenbau GmbH to Mirova Montage UG, Mar–Jun 2025';
    expect((await readLabels(deps, { ids: [id], view: LOCAL })).get(id)).toBe(called);
    expect((await labelsFor(deps, [id], LOCAL)).about(id)).toBe(`contract ${called}`);
    expect((await nameOf(deps, 'Contract', id, LOCAL)).label).toBe(called);
  });
});

test('a wage record that was entered by hand is told by its days, and one of a file by the key that the file has for it', async () => {
  const values = {
    employer: 'solidary-demo:organisation:mirova',
    from: '2025-03-01',
    until: '2025-03-31',
    paid: '1 EUR',
  };
  const { saved } = await enterRecords(deps, {
    ...{ entries: [{ kind: 'WageRecord', values }], source: { document: 'A payslip', on: '2025-04-02' } },
    ...{ view: LOCAL, workspace: 'local' },
  });
  const id = saved[0]?.id ?? '';
  const held = 'solidary-demo:wage-record:W-05';
  const labels = await readLabels(deps, { ids: [id, held], view: LOCAL });
  expect([labels.get(id), labels.get(held)]).toEqual(['1 Mar 2025 to 31 Mar 2025', undefined]);
});
