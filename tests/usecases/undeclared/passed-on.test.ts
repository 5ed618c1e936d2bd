/** What was passed on takes hours off, whoever bought it: a list of subcontracts may say under what they are performed and not for whom. */
import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { findUndeclared } from '../../../server/usecases/undeclared/find-undeclared.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const organisation = (id: string): Stated => ({ kind: 'Organisation', id, values: { name: id, country: 'RO' } });
const work = (id: string, values: object): Stated => ({
  ...{ kind: 'Contract', id },
  values: { kind: 'works', place: 'RO', from: '2025-03-01', until: '2025-04-01', ...values },
});

async function hoursOf(lower: object): Promise<readonly (string | undefined)[]> {
  const deps = await emptyDeps();
  await state(deps, [
    ...['builder', 'crew', 'other'].map(organisation),
    { kind: 'Workplace', id: 'site', values: { name: 'site', country: 'RO', declaredWorkers: 2 } },
    {
      kind: 'PartyFact',
      id: 'heads',
      values: { party: 'builder', fact: 'head_count', value: '2', from: '2025-01-01' },
    },
    work('main', { buyer: 'other', supplier: 'builder', labourHours: '1000', aboveKnown: true, workplaces: ['site'] }),
    work('passed', { supplier: 'crew', under: ['main'], labourHours: '800', ...lower }),
  ]);
  const { findings } = await findUndeclared(deps, { organisation: 'builder', asOf: day('2025-06-01'), view: LOCAL });
  await deps.store.close();
  const hours = findings.flatMap((one) => (one.kind === 'hours' && 'subject' in one ? [one] : []));
  return ['supplier', 'workplace'].map((of) => hours.find(({ subject }) => subject.of === of)?.answer);
}

test('of a subcontract that says who bought it and one that does not', async () => {
  expect(await hoursOf({ buyer: 'builder' })).toEqual(['fits', 'fits']);
  expect(await hoursOf({})).toEqual(['cannot_tell', 'cannot_tell']);
  expect(await hoursOf({ buyer: 'other' })).toEqual(['cannot_tell', 'cannot_tell']);
  expect(await hoursOf({ buyer: 'builder', labourHours: '100' })).toEqual(['candidate', 'candidate']);
});
