import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StatementDraft, View } from '../../../server/store/store.ts';
import { desk, draft, fresh, type GetStore, minute } from './desk.ts';

/** Random imports and undos by two publishers in two workspaces; then one import more, and its undo. */
interface Step {
  readonly rows: readonly StatementDraft[];
  readonly desk: number;
  readonly wait: number;
  /** The import before it that is undone in place of importing. */
  readonly undoes: number | null;
}

const stated: fc.Arbitrary<StatementDraft> = fc
  .record({
    kind: fc.constantFrom('Organisation' as const, 'Contract' as const),
    said: fc.constantFrom('A', 'B', 'C'),
    part: fc.constantFrom('a', 'a', 'b'),
    publisher: fc.constantFrom('acme', 'entered'),
  })
  .map(({ kind, said, part, publisher }) =>
    draft(kind, 'x', kind === 'Contract' ? { number: said, under: [said] } : { country: said }, { part, publisher }),
  );

const step: fc.Arbitrary<Step> = fc.record({
  rows: fc.array(stated, { minLength: 1, maxLength: 3 }),
  desk: fc.nat({ max: 1 }),
  wait: fc.constantFrom(0, 1, 1),
  undoes: fc.option(fc.nat({ max: 5 }), { freq: 4 }),
});

export function undoneAsBeforeTests(store: GetStore): void {
  describe('an import and its undo', () => {
    test('leave shown what was shown before, whatever came before', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), step, async (steps, last) => {
          const desks = [desk(store(), fresh('desk')), desk(store(), fresh('desk'))] as const;
          const made: { readonly desk: 0 | 1; readonly id: string }[] = [];
          let now = 0;
          const take = async (one: Step): Promise<void> => {
            now += one.wait;
            const undone = one.undoes === null ? undefined : made[one.undoes];
            const at = one.desk === 0 ? 0 : 1;
            if (undone === undefined) made.push({ desk: at, id: await desks[at].state(one.rows, minute(now)) });
            else await store().undoImport(undone.id, desks[undone.desk].workspace, minute(now));
          };
          const views = [[0], [1], [0, 1]].map(
            (places): View => ({ readable: places.map((place) => desks[place === 0 ? 0 : 1].workspace) }),
          );
          const shown = (known: Partial<View> = {}) =>
            Promise.all(
              views.flatMap((view) => [
                store().record('Organisation', 'x', { ...view, ...known }),
                store().record('Contract', 'x', { ...view, ...known }),
              ]),
            );
          for (const one of steps) await take(one);
          const before = await shown();
          now += 1;
          await take({ ...last, undoes: null });
          const between = await shown();
          const then = minute(now);
          now += 1;
          await take({ ...last, undoes: made.length - 1 });
          expect(await shown()).toEqual(before);
          expect(await shown({ knownAt: minute(now) })).toEqual(before);
          expect(await shown({ knownAt: then })).toEqual(between);
        }),
        { numRuns: 60 },
      );
    }, 600_000);
  });
}
