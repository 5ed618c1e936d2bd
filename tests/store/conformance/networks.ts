import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../../server/store/project.ts';
import type { StatementDraft, Store, SubGraph, View } from '../../../server/store/store.ts';
import type { Reference } from '../reference.ts';
import { desk, type GetStore } from './desk.ts';
import {
  acts,
  CONTRACTS,
  compareChains,
  DAYS,
  Happening,
  plainGraph,
  plainRecord,
  type Question,
  question,
  stated,
  viewOf,
} from './random-networks.ts';

/** `keepsReads`: the store keeps what it read for whoever asks next, and must forget it at the next write. */
export function networkTests(store: GetStore, keepsReads: boolean): void {
  // They are as large as chance makes them, and a server may be busy: ten minutes end what hangs.
  describe('random networks', () => {
    test('give what a plain list of statements gives', async () => {
      await fc.assert(
        fc.asyncProperty(acts, fc.array(question, { minLength: 4, maxLength: 4 }), async (happened, questions) => {
          const desks = [desk(store()), desk(store())] as const;
          const happening = new Happening(desks);
          for (const act of happened) await happening.next(act);
          for (const asked of questions)
            await compareAnswers(store(), happening.reference, viewOf(desks, asked), asked);
        }),
        { numRuns: 40 },
      );
    }, 600_000);

    test('are given as they stand, asked again and again between any two writes', async () => {
      await fc.assert(
        fc.asyncProperty(acts, fc.array(question, { minLength: 2, maxLength: 2 }), async (happened, questions) => {
          const desks = [desk(store()), desk(store())] as const;
          const happening = new Happening(desks);
          const everywhere = questions.flatMap(fromEverywhere);
          for (const [nth, act] of happened.entries()) {
            await happening.next(act);
            const more = keepsReads ? [...everywhere, ...questions] : [everywhere[nth % everywhere.length] as Question];
            for (const asked of [...questions, ...more])
              await compareChains(store(), happening.reference, viewOf(desks, asked), asked);
          }
        }),
        { numRuns: 15 },
      );
    }, 600_000);

    test('do not depend on the order in which they were stated', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(stated, { selector: keyOf, maxLength: 15 }), async (drafts) => {
          const forth = desk(store());
          const back = desk(store());
          await forth.state(drafts);
          await back.state([...drafts].reverse());
          const answers = await Promise.all([forth, back].map((one) => one.store.chainAbove(CONTRACTS, one.view)));
          expect(withoutWorkspace(answers[0])).toEqual(withoutWorkspace(answers[1]));
        }),
        { numRuns: 10 },
      );
    }, 600_000);
  });
}

function keyOf(one: StatementDraft): string {
  return canonical([one.publisher, one.subject, one.part]);
}

/** Of all contracts, on every day and then on one: what either read may not serve the other. */
function fromEverywhere(asked: Question): readonly Question[] {
  const all = { ...asked, starts: CONTRACTS, most: undefined, knownAt: undefined };
  return [{ ...all, asOf: undefined }, ...DAYS.map((asOf) => ({ ...all, asOf })), { ...all, asOf: undefined }];
}

async function compareAnswers(store: Store, reference: Reference, view: View, asked: Question): Promise<void> {
  await compareChains(store, reference, view, asked);
  const held = reference.all('Contract', view);
  const where = { buyer: asked.firm, number: ['N-1'] };
  const page = await store.pageRecords('Contract', where, view, { first: 50 });
  const matching = held.filter((one) => one.values.buyer === asked.firm && one.values.number === 'N-1');
  expect(page.items.map(plainRecord)).toEqual(matching.map(plainRecord));
  const supplied = await store.contractsSuppliedBy([asked.firm], view);
  expect(supplied.map(plainRecord)).toEqual(held.filter((one) => one.values.supplier === asked.firm).map(plainRecord));
  expect(await store.search(asked.sought, view, 20)).toEqual(reference.search(asked.sought, view, 20));
  for (const { id } of held.slice(0, 2)) {
    const about = await store.statementsAbout(id, view);
    expect(about).toEqual(reference.about(id, view));
  }
  const firms = reference.all('Organisation', view);
  expect(await store.countRecords(view)).toEqual({
    ...(firms.length === 0 ? {} : { Organisation: firms.length }),
    ...(held.length === 0 ? {} : { Contract: held.length }),
  });
}

function withoutWorkspace(graph: SubGraph | undefined): unknown {
  return JSON.parse(JSON.stringify(plainGraph(graph), (key, value) => (key === 'workspace' ? undefined : value)));
}
