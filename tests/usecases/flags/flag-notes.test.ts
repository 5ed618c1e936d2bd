import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { flagOn } from '../../../server/usecases/flags/assess-flags.ts';
import { addFlagNote, type FlagNoteEntry } from '../../../server/usecases/flags/flag-notes.ts';
import { notedContracts } from '../../../server/usecases/flags/noted-contracts.ts';
import { notesOn } from '../../../server/usecases/flags/read-flag-notes.ts';
import { gatherEvidence } from '../../../server/usecases/trace/gather-evidence.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const DRYWALL = 'solidary-demo:contract:25-031';
const TEST = 'price-below-lawful-labour';
const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const entry: FlagNoteEntry = {
  ...{ test: TEST, subject: DRYWALL, kind: 'explanation', on: '2025-07-01', by: 'the supplier' },
  text: 'The boards came from the buyer’s own stock.',
};
const add = (more: Partial<FlagNoteEntry> = {}) =>
  addFlagNote(deps, { entry: { ...entry, ...more }, view: LOCAL, workspace: 'local' });

describe('what was said and done after a flag', () => {
  test('stands with the flag in the order of the days, and changes nothing of the test', async () => {
    const before = await flagOn(deps, { test: TEST, subject: DRYWALL, asOf, view: LOCAL });
    await add({ kind: 'decision', on: '2025-07-10', by: 'the buyer', text: 'The price is looked at again.' });
    await add();
    await add({ kind: 'asked', on: '2025-07-01', by: 'the works council', text: 'Asked in writing.' });
    await add({ test: 'below-official-estimate', on: '2025-07-02' });
    const notes = await notesOn(deps.store, { id: DRYWALL, kind: 'contract' }, LOCAL, TEST);
    expect(notes.map(({ values }) => [values.kind, values.on])).toEqual([
      ['asked', '2025-07-01'],
      ['explanation', '2025-07-01'],
      ['decision', '2025-07-10'],
    ]);
    expect(await flagOn(deps, { test: TEST, subject: DRYWALL, asOf, view: LOCAL })).toEqual(before);
  });

  test('stands on the page of either party, however many contracts that has, and of nobody else', async () => {
    const { buyer = '', supplier = '' } = (await deps.store.record('Contract', DRYWALL, LOCAL))?.values ?? {};
    const of = async (party: string) => (await notedContracts(deps, { party, view: LOCAL })).map(({ id }) => id);
    expect([await of(buyer), await of(supplier), await of('nobody')]).toEqual([[DRYWALL], [DRYWALL], []]);
  });

  test('is read as evidence by the day on which it was there: words to be read, a mended price as something done', async () => {
    const evidence = async (on: string) => {
      const question = { claim: 'solidary-demo:claim:K-2025-014', asOf: day(on), regimes: ['model-warsaw-chain'] };
      const found = await gatherEvidence(deps, await traceLiability(deps, { ...question, view: LOCAL }), LOCAL);
      const items = found.find(({ contract }) => contract === DRYWALL)?.items ?? [];
      return items.filter(({ said }) => said.code === 'liability.evidence.after_flag').map(({ speaks }) => speaks);
    };
    expect(await evidence('2025-07-12')).toEqual(['to_check', 'to_check', 'to_check', 'to_check']);
    expect(await evidence('2025-06-30')).toEqual([]);
  });

  test('every problem is told at once, each at its field and in words that there are', async () => {
    const saved = await add({
      test: 'no-test',
      subject: 'nothing',
      kind: 'verdict',
      on: '2025-02-30',
      by: ' ',
      text: '',
    });
    const problems = saved.ok ? [] : saved.problems;
    expect(problems.map(({ field }) => field)).toEqual(['test', 'subject', 'kind', 'on', 'by', 'text']);
    for (const { code } of problems) expect([code, hasMessage(code)]).toEqual([code, true]);
    const ahead = await add({ on: '2199-01-01' });
    expect(ahead.ok ? [] : ahead.problems.map(({ code }) => code)).toEqual(['note.day-ahead']);
  });

  test('belongs to a pay record as well, and is undone like any other entry', async () => {
    const subject = 'solidary-demo:wage-record:W-01';
    const saved = await add({ subject, test: 'pay-below-statutory-floor', kind: 'mended' });
    expect(saved.ok).toBe(true);
    const held = () => notesOn(deps.store, { id: subject, kind: 'wage_record' }, LOCAL);
    expect(await held()).toHaveLength(1);
    await deps.store.undoImport(saved.ok ? saved.note.id : '', 'local', deps.now());
    expect(await held()).toEqual([]);
  });
});
